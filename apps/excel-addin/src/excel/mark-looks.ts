/** How marked cells look: the letter tells the severity and a dotted frame what could not be judged, colour or not. */
import type { Mark } from '../core/index.ts'

/** One look of marks; the earlier one wins where a cell has findings of several. */
export interface Look {
  readonly name: string
  readonly severity: Mark['severity']
  readonly verdict: Mark['verdict']
  readonly fill: string
  readonly ink: string
  readonly letter: 'bold' | 'underline' | 'italic'
  readonly framed: boolean
}

export const looks: readonly Look[] = [
  look('error', 'violated', '#FFC7CE', '#9C0006', 'bold'),
  look('warning', 'violated', '#FFEB9C', '#6B4E00', 'underline'),
  look('info', 'violated', '#DDEBF7', '#1F4E79', 'italic'),
  look('error', 'undecided', '#EDEDED', '#9C0006', 'bold'),
  look('warning', 'undecided', '#EDEDED', '#6B4E00', 'underline'),
  look('info', 'undecided', '#EDEDED', '#1F4E79', 'italic'),
]

function look(
  severity: Look['severity'],
  verdict: Look['verdict'],
  fill: string,
  ink: string,
  letter: Look['letter'],
): Look {
  const framed = verdict === 'undecided'
  return { name: framed ? `${severity}-undecided` : severity, severity, verdict, fill, ink, letter, framed }
}

/** Always true; its text says that the format is ours and which. */
export const formulaOf = ({ name }: Look): string => `=N("werkplek:${name}")=0`

/** However Excel spells it back. */
export const isOurs = (formula: string): boolean =>
  /^=\s*N\(\s*"werkplek:[a-z-]+"\s*\)\s*=\s*0$/i.test(formula.trim())

/** Draws the look on a conditional format. */
export function draw(format: Excel.ConditionalFormat, look: Look): void {
  const { rule, format: drawn } = format.custom
  rule.formula = formulaOf(look)
  drawn.fill.color = look.fill
  drawn.font.color = look.ink
  if (look.letter === 'underline') drawn.font.underline = 'Single'
  else drawn.font[look.letter] = true
  if (!look.framed) return
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) {
    const border = drawn.borders.getItem(edge)
    border.style = 'Dot'
    border.color = look.ink
  }
}
