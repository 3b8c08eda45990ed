/** Turns the condition of a mark into a whole formula, in which only cells of the row are left to fill in. */
import type { Day } from '../calendar/index.ts'
import { day } from '../calendar/index.ts'
import type { Parameter } from '../parameters/index.ts'
import { columnOf, type TableId } from '../tables/index.ts'
import { dayFormula, type ExcelCellMark, type ExcelMark } from './excel-marks.ts'
import type { RowsRule } from './rules-concerned.ts'

/** The words that a cell of the sheet may hold for a code, or for yes (`true`) or no (`false`). */
export type Spellings = (column: string, value: string | boolean) => readonly string[]

/**
 * TRUE where the rule is violated. What is left in braces are columns: `{start}` a cell of the row, `{id:all}` the
 * column. A cell that is not of its column's kind, such as a date typed as text, makes the formula FALSE.
 */
export function rowFormula(
  rule: RowsRule,
  { when }: ExcelMark,
  table: TableId,
  spellings: Spellings,
): string {
  const conditions = [
    ...codeCondition('scheme', rule.schemes),
    ...codeCondition('contractType', rule.contractTypes),
    ...[...new Set([...rule.reads, ...(rule.governedBy === undefined ? [] : [rule.governedBy])])].map(
      (column) => filled(table, column),
    ),
    ...rule.mayBeEmpty.flatMap((column) => emptyOrNumber(table, column, when)),
    ...inForce(rule),
    withLegalValues(rule, when),
  ]
  return `IFERROR(AND(${conditions.map((one) => withWords(one, spellings)).join(',')}),FALSE)`
}

/** The same for a rule about the cells of a column. */
export const cellFormula = ({ when }: ExcelCellMark, column: string): string =>
  `IFERROR(AND({${column}}<>"",${when.replaceAll('{value}', `{${column}}`)}),FALSE)`

/** The formula with its cells: `cell` gives a column's cell in the row, `all` the column over all rows. */
export const placedFormula = (
  formula: string,
  cell: (column: string) => string,
  all: (column: string) => string,
): string =>
  formula.replace(/\{(\w+)(:all)?\}/g, (_, column: string, range: string | undefined) =>
    range === undefined ? cell(column) : all(column),
  )

/** The columns that a formula reads. */
export const columnsIn = (formula: string): readonly string[] => [
  ...new Set([...formula.matchAll(/\{(\w+)(?::all)?\}/g)].map(([, column = '']) => column)),
]

const codeCondition = (column: string, codes: readonly string[] | undefined): readonly string[] =>
  codes === undefined ? [] : [`{${column}=${codes.join('|')}}`]

const numeric: ReadonlySet<string | undefined> = new Set(['day', 'hours', 'integer', 'money'])

const filled = (table: TableId, column: string): string =>
  numeric.has(columnOf(table, column)?.kind) ? `ISNUMBER({${column}})` : `{${column}}<>""`

/** A cell that may be empty must still be readable where the condition looks at it. */
const emptyOrNumber = (table: TableId, column: string, when: string): readonly string[] =>
  numeric.has(columnOf(table, column)?.kind) && when.includes(`{${column}}`)
    ? [`OR({${column}}="",ISNUMBER({${column}}))`]
    : []

/** Days from here on have one serial in every program that reads workbooks. */
const FIRST_SURE_DAY = day(1900, 3, 1)

function inForce({ governedBy, inForce: regime, parameters }: RowsRule): readonly string[] {
  if (governedBy === undefined) return []
  const firsts = Object.values(parameters).map(({ values }) => values[0]?.from ?? FIRST_SURE_DAY)
  const from = Math.max(FIRST_SURE_DAY, regime?.from ?? FIRST_SURE_DAY, ...firsts) as Day
  return [
    ...(from > FIRST_SURE_DAY ? [`{${governedBy}}>=${dayFormula(from)}`] : []),
    ...(regime?.to == null ? [] : [`{${governedBy}}<=${dayFormula(regime.to)}`]),
  ]
}

function withLegalValues({ id, governedBy, parameters }: RowsRule, when: string): string {
  return when.replace(/\{#(\w+)\}/g, (_, name: string) => {
    const parameter = parameters[name]
    if (parameter === undefined || governedBy === undefined) throw new Error(`${id} has no parameter ${name}`)
    return legalValue(parameter, governedBy)
  })
}

/** The value in force on the row's own day; an ended series gives an error, which makes the formula FALSE. */
function legalValue({ unit, values }: Parameter, governedBy: string): string {
  const [first, ...later] = values.map(({ from, value }) => ({
    from,
    formula: value === null ? 'NA()' : String(unit === 'cents' ? value / 100 : value),
  }))
  return later.reduceRight(
    (rest, { from }, index) =>
      `IF({${governedBy}}<${dayFormula(from)},${(index === 0 ? first : later[index - 1])?.formula},${rest})`,
    (later.at(-1) ?? first)?.formula ?? 'NA()',
  )
}

function withWords(condition: string, spellings: Spellings): string {
  return condition.replace(/\{(\w+)=([\w|]+)\}/g, (_, column: string, values: string) => {
    const words = values
      .split('|')
      .flatMap((value) => spellings(column, value === 'yes' ? true : value === 'no' ? false : value))
    const equal = words.map((word) => `{${column}}="${word.replaceAll('"', '""')}"`)
    return equal.length === 1 ? (equal[0] ?? '') : `OR(${equal.join(',')})`
  })
}
