/** How cells are marked: a conditional format laid over them, so that their own format stays as it is. */
import { cellName } from '../cells/index.ts'
import { type FlaggedCell, type MarkKind, markKinds } from './flags.ts'
import { attributeOf, childrenOf, type Edit, type Element } from './xml-text.ts'

/** Always true; by this formula a later run knows the marks that it replaces. */
const CONDITION = 'LEN("Werkplekleren")=13'
const OWN_CONDITION = /^LEN\((?:"|&quot;)Werkplekleren(?:"|&quot;)\)=13$/

/** What no version of Excel has trouble with in one rule. */
const RANGES_IN_A_RULE = 500

/** Each kind differs in fill, border and lettering, so that it can be told without colours. */
const looks: Readonly<Record<MarkKind, { font: string; fill: string; border: string; colour: string }>> = {
  error: { font: '<b/>', fill: solid('FFFBD5D5'), border: 'thin', colour: 'FFB3261E' },
  warning: { font: '<u/>', fill: solid('FFFFF0C2'), border: 'dashed', colour: 'FF8A5A00' },
  undecided: { font: '<i/>', fill: striped('FF9AA5B1', 'FFF1F3F5'), border: 'dotted', colour: 'FF4A5560' },
  hint: { font: '', fill: '', border: 'hair', colour: 'FF1B4B73' },
}

function solid(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor rgb="${colour}"/></patternFill></fill>`
}

function striped(line: string, ground: string): string {
  return `<fill><patternFill patternType="lightUp"><fgColor rgb="${line}"/><bgColor rgb="${ground}"/></patternFill></fill>`
}

/** The differential formats of the marks, in the order of `markKinds`. */
export const markFormats: readonly string[] = markKinds.map((kind) => {
  const { font, fill, border, colour } = looks[kind]
  const side = (name: string) => `<${name} style="${border}"><color rgb="${colour}"/></${name}>`
  const sides = kind === 'hint' ? [side('bottom')] : ['left', 'right', 'top', 'bottom'].map(side)
  const lettering = font === '' ? '' : `<font>${font}<color rgb="${colour}"/></font>`
  return `<dxf>${lettering}${fill}<border>${sides.join('')}</border></dxf>`
})

/** The strongest kind among the reasons of a cell. */
export const markOf = ({ reasons }: FlaggedCell): MarkKind | undefined =>
  markKinds.find((kind) => reasons.some((reason) => reason.kind === kind))

/** Which differential format each kind has in the workbook. */
export type MarkStyles = Readonly<Record<MarkKind, number>>

/** Rules for the cells, none before those of the user: theirs keep their numbers and win where both set the same. */
export function markRules(
  cells: readonly FlaggedCell[],
  styles: MarkStyles,
  lastPriority: number,
  prefix: string,
): string {
  let priority = lastPriority
  return markKinds
    .flatMap((kind) => {
      const ranges = rangesOf(cells.filter((cell) => markOf(cell) === kind))
      const rules: string[] = []
      for (let from = 0; from < ranges.length; from += RANGES_IN_A_RULE) {
        priority += 1
        rules.push(ruleOver(ranges.slice(from, from + RANGES_IN_A_RULE), styles[kind], priority, prefix))
      }
      return rules
    })
    .join('')
}

function ruleOver(ranges: readonly string[], style: number, priority: number, p: string): string {
  return (
    `<${p}conditionalFormatting sqref="${ranges.join(' ')}"><${p}cfRule type="expression" dxfId="${style}" priority="${priority}">` +
    `<${p}formula>${CONDITION}</${p}formula></${p}cfRule></${p}conditionalFormatting>`
  )
}

/** Cells as ranges: those above each other in one column together. */
export function rangesOf(cells: readonly FlaggedCell[]): string[] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row)
  const ranges: string[] = []
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i]
    if (!first) break
    let last = first.row
    for (i++; sorted[i]?.column === first.column && (sorted[i]?.row ?? 0) <= last + 1; i++)
      last = sorted[i]?.row ?? last
    const from = cellName(first.row, first.column)
    ranges.push(last === first.row ? from : `${from}:${cellName(last, first.column)}`)
  }
  return ranges
}

/** What remains of the rules on a sheet without the marks of an earlier run. */
export interface EarlierMarks {
  readonly removals: readonly Edit[]
  /** The highest priority of the user's rules, in extensions too. */
  readonly lastPriority: number
  /** Whether a rule of the user may keep those after it from showing. */
  readonly stops: boolean
}

export function earlierMarks(xml: string, children: readonly Element[]): EarlierMarks {
  const removals: Edit[] = []
  let lastPriority = 0
  let stops = false
  const keep = (priority: string | undefined) => {
    lastPriority = Math.max(lastPriority, Number(priority ?? 0) || 0)
  }
  for (const child of children) {
    if (child.name === 'conditionalFormatting') {
      const rules = childrenOf(xml, child).filter(({ name }) => name === 'cfRule')
      const own = rules.filter((rule) => isOwn(xml, rule))
      for (const rule of rules) {
        if (own.includes(rule)) continue
        keep(attributeOf(rule, 'priority'))
        stops ||= /^(?:1|true)$/.test(attributeOf(rule, 'stopIfTrue') ?? '')
      }
      const gone = own.length > 0 && own.length === rules.length ? [child] : own
      removals.push(...gone.map(({ start, end }) => ({ at: start, remove: end - start, insert: '' })))
    } else if (child.name === 'extLst') {
      const extensions = xml.slice(child.start, child.end)
      for (const [, priority] of extensions.matchAll(/:cfRule\s[^>]*?priority=["'](\d+)/g)) keep(priority)
    }
  }
  return { removals, lastPriority, stops }
}

function isOwn(xml: string, rule: Element): boolean {
  return childrenOf(xml, rule).some(
    ({ name, contentStart, contentEnd }) =>
      name === 'formula' && OWN_CONDITION.test(xml.slice(contentStart, contentEnd).trim()),
  )
}
