/** Conditional formats as exceljs writes them. */
import type { Border, Borders, Font, Worksheet } from 'exceljs'
import { addressOf, type ConditionalRule, type TestSheet } from '../model/index.ts'

/** The first rule of the sheet is the first that counts. */
export function drawRules(drawn: Worksheet, sheet: TestSheet): void {
  for (const [index, { areas, formula, format }] of sheet.conditionalRules.entries()) {
    const { fill } = format
    drawn.addConditionalFormatting({
      ref: areas.map(addressOf).join(' '),
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [formula.replace(/^=/, '')],
          style: {
            ...(fill === undefined
              ? {}
              : { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(fill) } } }),
            ...(hasFont(format) ? { font: fontOf(format) } : {}),
            ...(format.borders === undefined ? {} : { border: bordersOf(format.borders) }),
          },
        },
      ],
    })
  }
}

/** `#RRGGBB` as exceljs has it. */
export const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`

type Format = ConditionalRule['format']

const hasFont = ({ color, bold, italic, underline }: Format): boolean =>
  [color, bold, italic, underline].some((part) => part !== undefined)

const fontOf = ({ color, bold, italic, underline }: Format): Partial<Font> => ({
  ...(color === undefined ? {} : { color: { argb: argb(color) } }),
  ...(bold === undefined ? {} : { bold }),
  ...(italic === undefined ? {} : { italic }),
  ...(underline === undefined
    ? {}
    : { underline: underline === 'Double' ? 'double' : underline === 'Single' }),
})

function bordersOf(borders: NonNullable<Format['borders']>): Partial<Borders> {
  const sides = { EdgeTop: 'top', EdgeBottom: 'bottom', EdgeLeft: 'left', EdgeRight: 'right' } as const
  const drawn: Partial<Borders> = {}
  for (const [edge, side] of Object.entries(sides)) {
    const border = borders[edge]
    if (border && border.style !== 'None') drawn[side] = lineOf(border)
  }
  return drawn
}

function lineOf({ style, color }: { readonly style: string; readonly color: string }): Partial<Border> {
  const styles = {
    Continuous: 'thin',
    Dash: 'dashed',
    DashDot: 'dashDot',
    DashDotDot: 'dashDotDot',
    Dot: 'dotted',
  } as const
  const found = Object.entries(styles).find(([name]) => name === style)?.[1] ?? 'thin'
  return { style: found, ...(color === '' ? {} : { color: { argb: argb(color) } }) }
}
