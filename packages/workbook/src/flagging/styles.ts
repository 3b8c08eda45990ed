/** Adds formats to the styles of a workbook: those that are there keep their numbers, an equal one is used again. */
import { ACCENT, FONT_NAME, RULE } from '../writing/index.ts'
import { markKinds } from './flags.ts'
import { type MarkStyles, markFormats } from './marks.ts'
import { type Dialect, XML_HEAD } from './relationships.ts'
import {
  appendTo,
  attributeOf,
  childrenOf,
  type Edit,
  type Element,
  edited,
  placeFor,
  rootOf,
} from './xml-text.ts'

/** The looks of the cells on the sheet of findings. */
export const looks = [
  'text',
  'title',
  'link',
  'heading',
  'header',
  'label',
  'figure',
  'body',
  'bodyLink',
] as const
export type Look = (typeof looks)[number]

export interface AddedStyles {
  readonly xml: string
  readonly marks: MarkStyles
  readonly looks: Readonly<Record<Look, number>>
}

const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
]

/** The styles with the marks and the looks of the sheet of findings. */
export function withStyles(given: string | undefined, { main }: Dialect): AddedStyles {
  const xml = given ?? `${XML_HEAD}<styleSheet xmlns="${main}">${PLAIN}</styleSheet>`
  const root = rootOf(xml, 'styleSheet')
  const children = childrenOf(xml, root)
  const edits: Edit[] = []
  const list = (name: string) => {
    const element = children.find((child) => child.name === name)
    const adder = new Adder(xml, element, root.prefix)
    return {
      add: (format: string) => adder.add(format),
      end: () => edits.push(...adder.edits(name, placeFor(children, ORDER, name, root.contentStart))),
    }
  }
  const fonts = list('fonts')
  const fills = list('fills')
  const borders = list('borders')
  const cells = list('cellXfs')
  const differences = list('dxfs')
  const noFill = fills.add('<fill><patternFill patternType="none"/></fill>')
  const indices = looks.map((look) => {
    const { font, border, wrap, vertical } = LOOKS[look]
    const wrapped = wrap ? ' wrapText="1"' : ''
    return cells.add(
      `<xf numFmtId="0" fontId="${fonts.add(font)}" fillId="${noFill}" borderId="${borders.add(border)}" xfId="0" ` +
        `applyFont="1" applyBorder="1" applyAlignment="1"><alignment horizontal="left" vertical="${vertical}"${wrapped}/></xf>`,
    )
  })
  const marks = markFormats.map((format) => differences.add(format))
  for (const each of [fonts, fills, borders, cells, differences]) each.end()
  const numbered = <K extends string>(keys: readonly K[], numbers: readonly number[]) =>
    // Every key has its number: the lists are made from each other.
    Object.fromEntries(keys.map((key, index) => [key, numbers[index] ?? 0])) as Record<K, number>
  return { xml: edited(xml, edits), marks: numbered(markKinds, marks), looks: numbered(looks, indices) }
}

/** One list of formats, to which some are added. */
class Adder {
  readonly #xml: string
  readonly #element: Element | undefined
  readonly #prefix: string
  readonly #formats: string[]
  readonly #before: number

  constructor(xml: string, element: Element | undefined, prefix: string) {
    this.#xml = xml
    this.#element = element
    this.#prefix = prefix
    this.#formats = element ? childrenOf(xml, element).map(({ start, end }) => xml.slice(start, end)) : []
    this.#before = this.#formats.length
  }

  add(format: string): number {
    const prefixed = format.replace(/<(\/?)/g, (_, slash: string) => `<${slash}${this.#prefix}`)
    const found = this.#formats.indexOf(prefixed)
    return found >= 0 ? found : this.#formats.push(prefixed) - 1
  }

  edits(name: string, place: number): Edit[] {
    const added = this.#formats.slice(this.#before).join('')
    if (added === '') return []
    const count = this.#formats.length
    const element = this.#element
    const tag = `${this.#prefix}${name}`
    if (!element) return [{ at: place, insert: `<${tag} count="${count}">${added}</${tag}>` }]
    const edits = [appendTo(this.#xml, element, added)]
    const counted = attributeOf(element, 'count')
    if (counted !== undefined) {
      const at =
        element.start + 1 + element.prefix.length + name.length + element.attributes.search(/\scount\s*=/)
      const digits = this.#xml.indexOf(counted, this.#xml.indexOf('=', at))
      edits.push({ at: digits, remove: counted.length, insert: String(count) })
    }
    return edits
  }
}

function font(inside = '', size = 10, colour?: string): string {
  const coloured = colour === undefined ? '' : `<color rgb="${colour}"/>`
  return `<font>${inside}<sz val="${size}"/>${coloured}<name val="${FONT_NAME}"/><family val="2"/></font>`
}

function borderBelow(style?: string, colour = RULE.argb): string {
  const bottom =
    style === undefined ? '<bottom/>' : `<bottom style="${style}"><color rgb="${colour}"/></bottom>`
  return `<border><left/><right/><top/>${bottom}<diagonal/></border>`
}

const LOOKS: Readonly<
  Record<Look, { font: string; border: string; wrap?: boolean; vertical: 'top' | 'center' }>
> = {
  text: { font: font(), border: borderBelow(), vertical: 'top' },
  title: { font: font('<b/>', 16, ACCENT.argb), border: borderBelow(), vertical: 'center' },
  link: { font: font('<u/>', 10, ACCENT.argb), border: borderBelow(), vertical: 'top' },
  heading: { font: font('<b/>', 12, ACCENT.argb), border: borderBelow(), vertical: 'center' },
  header: { font: font('<b/>'), border: borderBelow('medium', ACCENT.argb), wrap: true, vertical: 'center' },
  label: { font: font(), border: borderBelow(), wrap: true, vertical: 'center' },
  figure: { font: font('<b/>', 12), border: borderBelow(), vertical: 'center' },
  body: { font: font(), border: borderBelow('thin'), wrap: true, vertical: 'top' },
  bodyLink: { font: font('<u/>', 10, ACCENT.argb), border: borderBelow('thin'), wrap: true, vertical: 'top' },
}

/** What a workbook without styles means. */
const PLAIN =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>'
