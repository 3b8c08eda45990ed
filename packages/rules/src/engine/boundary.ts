/** How near a row is to another verdict of a rule, found by asking the rule itself about other values of one cell. */
import { MAX_DAY, MIN_DAY } from '../calendar/index.ts'
import { type ColumnKind, columnOf, type Value } from '../tables/index.ts'
import { standOf } from './applicability.ts'
import type { CheckOptions } from './check.ts'
import { compileRuleset, type Ruleset } from './compile.ts'
import type { InputSheet } from './finding.ts'
import { judgeSheets } from './judge-sheets.ts'
import { judgeSubject, type RowVerdict, type Subject, subjectOf, withRow } from './judge-subject.ts'
import { prepareSheet } from './sheet.ts'
import { withValue } from './suggest.ts'

/** What lies on one side of the value of one cell, all else as it is. */
export interface Boundary {
  readonly column: string
  /** The row's own value: of the cell, or looked up in another table. */
  readonly own: number
  readonly side: 'below' | 'above'
  /** The last value tried of which the rule says what it says of the row; the row's own where the next one differs. */
  readonly last: number
  /** The value one step further, of which the rule says something else; absent where none was found up to `last`. */
  readonly turn?: { readonly value: number; readonly verdict: RowVerdict; readonly variant?: string }
}

/**
 * For every cell with a day, a number or an amount that the rule reads, the nearest value on either side at which its
 * verdict changes. Days and whole numbers are all tried, one by one; hours by the quarter and amounts by the euro, and
 * then by the hundredth between the two. No more than ten years, a thousand persons, three thousand euros or 175 hours
 * are tried, and less in large groups: O(columns × values tried × rows of the row's groups) is bounded.
 */
export function boundariesOf(
  ruleset: Ruleset,
  sheets: readonly InputSheet[],
  place: { readonly sheet: number; readonly row: number },
  id: string,
  { asOf }: CheckOptions,
): readonly Boundary[] {
  const rule = ruleset.find(id)
  // A ruleset of this rule alone: thousands of values are tried, and no other rule has a say in them.
  const subject = subjectOf(compileRuleset(rule ? [rule] : []), sheets, place, id, asOf)
  const { row, lacking } = judgeSubject(subject)
  if (lacking || !subject.compiled) return []
  const rows = subject.parts.reduce((sum, part) => sum + sizeOf(part.rows), 0)
  const mostTries = Math.max(1, Math.floor(ROWS_JUDGED / rows))
  return columnsToTry(subject).flatMap((column) => {
    const kind = columnOf(subject.sheet.table, column)?.kind
    const scale = kind && scales[kind]
    const value = row[column]
    if (!scale || typeof value !== 'number') return []
    const own = sayingOf(subject)
    const says = (tried: readonly number[]) => sayingsWith(subject, column, tried)
    const tries = Math.min(scale.tries, mostTries)
    const atOnce = isJudgedAlone(subject) ? MOST_AT_ONCE : 1
    return sides.flatMap(
      (side) => boundaryOn(side, column, value, { ...scale, tries, atOnce }, own, says) ?? [],
    )
  })
}

interface Scale {
  /** Smallest steps in one unit of the column: a column of hours has hundredths. */
  readonly steps: number
  /** Smallest steps from one value tried to the next. */
  readonly stride: number
  /** Values tried on each side. */
  readonly tries: number
  readonly least: number
  readonly most: number
}

/** Rows judged on one side of one cell. */
const ROWS_JUDGED = 100_000

/** Values tried together: few at first, for most boundaries are near. */
const [FIRST_AT_ONCE, MOST_AT_ONCE] = [16, 1024]

const sizeOf = (rows: Subject['parts'][number]['rows']): number =>
  [...rows.values()].reduce((sum, positions) => sum + positions.size, 0)

const TEN_YEARS = 3653
const amounts = { least: 0, most: Number.MAX_SAFE_INTEGER }

const scales: Readonly<Partial<Record<ColumnKind, Scale>>> = {
  day: { steps: 1, stride: 1, tries: TEN_YEARS, least: MIN_DAY, most: MAX_DAY },
  integer: { steps: 1, stride: 1, tries: 1000, ...amounts },
  money: { steps: 1, stride: 100, tries: 3000, ...amounts },
  hours: { steps: 100, stride: 25, tries: 700, ...amounts },
}

const sides = ['below', 'above'] as const

/** What a group is made by stays as it is: with another value the row would be compared with other rows. */
function columnsToTry({ rule, sheet, input }: Subject): readonly string[] {
  if (rule.form === 'cell') return []
  const groupedBy = rule.form === 'group' ? rule.groupBy : []
  const ownOnly = rule.form === 'row' ? rule.onlyWhereOwn : []
  const governed = rule.governedBy === undefined ? [] : [rule.governedBy]
  return [...new Set([...rule.reads, ...rule.mayBeEmpty, ...governed])].filter(
    (column) =>
      !groupedBy.includes(column) &&
      (sheet.columns.includes(column) || ownOnly.length === 0) &&
      !(input.unreadable && Object.hasOwn(input.unreadable, column)) &&
      !columnOf(sheet.table, column)?.personal,
  )
}

/** A looked-up value is tried as if the sheet itself held it: the row's own value wins. */
const columnsWith = ({ sheet: { columns } }: Subject, column: string): readonly string[] =>
  columns.includes(column) ? columns : [...columns, column]

const withCell = (subject: Subject, column: string, value: Value): Subject =>
  withRow(subject, withValue(subject.input, column, value), columnsWith(subject, column))

interface Saying {
  readonly verdict: RowVerdict
  readonly variant: string | undefined
}

function sayingOf(subject: Subject): Saying {
  const { verdict, findings } = judgeSubject(subject)
  const found = findings.find((finding) => finding.verdict === 'violated')
  return { verdict, variant: found?.verdict === 'violated' ? found.variant : undefined }
}

/** Whether no other row has a say: rows that differ in one cell can then be judged beside each other in one sheet. */
const isJudgedAlone = ({ rule, compiled, sheet, tables }: Subject): boolean =>
  rule.form === 'row' &&
  compiled?.repetition === undefined &&
  rule.consults[sheet.table] === undefined &&
  !tables.mayRepeat(sheet.table)

function sayingsWith(subject: Subject, column: string, values: readonly number[]): readonly Saying[] {
  const { compiled, order, place, ruleset, input, sheet, tables, asOf } = subject
  if (!compiled || !isJudgedAlone(subject))
    return values.map((value) => sayingOf(withCell(subject, column, value)))
  const rows = values.map((value, index) => ({ ...withValue(input, column, value), row: index }))
  const beside = { ...sheet, columns: columnsWith(subject, column), rows }
  const prepared = prepareSheet(tables, beside, place.sheet)
  const judgements = judgeSheets(ruleset, tables, [prepared], asOf, (other) => other === order).flat()
  const applies = judgements.some(({ count }) => count.applies > 0)
  const found = new Map(
    judgements.flatMap(({ findings }) => findings.map((finding) => [finding.places[0].row, finding])),
  )
  return prepared.rows.map((row, index) => {
    const finding = found.get(index)
    if (finding?.verdict === 'violated') return { verdict: finding.verdict, variant: finding.variant }
    if (finding) return { verdict: finding.verdict, variant: undefined }
    const concerned = applies && standOf(compiled, prepared, index, row).kind !== 'notConcerned'
    return { verdict: concerned ? 'valid' : 'notApplicable', variant: undefined }
  })
}

function boundaryOn(
  side: Boundary['side'],
  column: string,
  value: number,
  { steps, stride, tries, least, most, atOnce }: Scale & { readonly atOnce: number },
  saying: Saying,
  says: (tried: readonly number[]) => readonly Saying[],
): Boundary | undefined {
  const direction = side === 'above' ? 1 : -1
  const hundredths = Number((value * steps).toFixed(6))
  const from = side === 'above' ? Math.floor(hundredths) : Math.ceil(hundredths)
  const at = (step: number) => (step === 0 ? value : (from + direction * step) / steps)
  /** The first of these steps at which the rule says something else. */
  const firstTurn = (tried: readonly number[]) => {
    const sayings = says(tried.map(at))
    const index = sayings.findIndex((now) => now.verdict !== saying.verdict || now.variant !== saying.variant)
    const [now, step] = [sayings[index], tried[index]]
    return now && step !== undefined ? { ...now, step } : undefined
  }
  const room = direction * ((side === 'above' ? most : least) * steps - from)
  let reached = 0
  let together = Math.min(FIRST_AT_ONCE, atOnce)
  for (let tried = 0; tried < tries && reached < room; ) {
    const strides = stepsFrom(reached, stride, Math.min(together, tries - tried), room)
    const coarse = firstTurn(strides)
    if (coarse) {
      const before = Math.max(reached, coarse.step - stride)
      const turn = firstTurn(stepsFrom(before, 1, coarse.step - before, room)) ?? coarse
      const { step, verdict, variant } = turn
      const other = { value: at(step), verdict, ...(variant === undefined ? {} : { variant }) }
      return { column, own: value, side, last: at(step - 1), turn: other }
    }
    reached = strides.at(-1) ?? room
    tried += strides.length
    together = Math.min(together * 4, atOnce)
  }
  return reached === 0 ? undefined : { column, own: value, side, last: at(reached) }
}

/** The next steps after one, a stride apart, at most so many and none beyond the room there is. */
function stepsFrom(step: number, stride: number, count: number, room: number): readonly number[] {
  const left = Math.min(count, Math.ceil((room - step) / stride))
  return Array.from({ length: left }, (_, index) => Math.min(step + (index + 1) * stride, room))
}
