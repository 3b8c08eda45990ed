/** The totals that a source gives with its extracts, beside what was counted in them. */
import { basename } from 'node:path'
import {
  type Column,
  type Day,
  firstSchoolDayOfFebruary,
  type SchoolYear,
  type TableId,
  tableNamed,
  tableOf,
  type Value,
} from '@werkplekleren/rules'
import type { CheckedFiles } from '../checking/index.ts'

/** One total of the source: what could be compared was counted over every record of the extract, faulty ones too. */
export interface ControlTotal {
  readonly file: string
  readonly row: number
  readonly id: string
  /** What the source calls the extract. */
  readonly extract: string
  readonly measure: string | undefined
  readonly stated: number | undefined
  readonly counted: number | undefined
  readonly outcome: 'equal' | 'differs' | 'noSuchExtract' | 'noNumber' | 'cannotBeCounted'
}

/** Every row of the extract of control totals of a school year, in its order; none where there is no such extract. */
export function controlTotalsOf({ sheets }: CheckedFiles, schoolYear: SchoolYear): readonly ControlTotal[] {
  const countDate = firstSchoolDayOfFebruary(schoolYear + 1)
  const records = (table: TableId) =>
    sheets.filter(({ result }) => result.table === table).flatMap(({ sheet }) => sheet.input.rows)
  const held = new Set(sheets.map(({ result }) => result.table))
  return sheets
    .filter(({ result }) => result.table === 'controlTotals')
    .flatMap(({ sheet }) =>
      sheet.input.rows.map(({ row, values }) => ({ file: basename(sheet.file), row, values })),
    )
    .map(({ file, row, values }) => {
      const { id, tableName, measure, value } = values
      const stated = typeof value === 'number' ? value : undefined
      const extract = typeof tableName === 'string' ? tableName : ''
      const table = tableNamed(extract)
      const about = {
        file,
        row,
        id: String(id ?? ''),
        extract,
        measure: typeof measure === 'string' ? measure : undefined,
        stated,
      }
      if (table === undefined || !held.has(table))
        return { ...about, counted: undefined, outcome: 'noSuchExtract' }
      const counted = countOf(
        table,
        about.measure,
        records(table).map((one) => one.values),
        countDate,
      )
      if (stated === undefined) return { ...about, counted, outcome: 'noNumber' }
      if (counted === undefined) return { ...about, counted, outcome: 'cannotBeCounted' }
      return { ...about, counted, outcome: stated === counted ? 'equal' : 'differs' }
    })
}

type Values = Readonly<Record<string, Value | null>>

/** Rows, or how many learners or agreements are named in them, in all or on the first school day of February. */
function countOf(
  table: TableId,
  measure: string | undefined,
  records: readonly Values[],
  countDate: Day,
): number | undefined {
  if (measure === 'ROWS') return records.length
  const named = measure === undefined ? undefined : namedBy[measure]
  if (named === undefined) return undefined
  const key = table === named.table ? tableOf(table).key : named.column
  const columns: Readonly<Record<string, Column>> = tableOf(table).columns
  const { spans } = named
  const lacks = [key, ...(spans ? [spans.from, ...spans.to] : [])].some(
    (column) => columns[column] === undefined,
  )
  if (lacks) return undefined
  const meant = spans ? records.filter((values) => runsOn(countDate, values, spans)) : records
  return new Set(meant.flatMap((values) => values[key] ?? [])).size
}

interface Named {
  readonly table: TableId
  readonly column: string
  /** From when to when a row runs; of the last days the first that is filled in counts, and none is no end. */
  readonly spans?: { readonly from: string; readonly to: readonly string[] }
}

const learners: Named = { table: 'learners', column: 'learnerId' }
const agreements: Named = { table: 'agreements', column: 'agreementId' }
const namedBy: Readonly<Record<string, Named>> = {
  LEARNERS: learners,
  AGREEMENTS: agreements,
  LEARNERS_FEBRUARY: { ...learners, spans: { from: 'from', to: ['to'] } },
  AGREEMENTS_FEBRUARY: { ...agreements, spans: { from: 'start', to: ['actualEnd', 'end'] } },
}

function runsOn(day: Day, values: Values, { from, to }: NonNullable<Named['spans']>): boolean {
  const first = values[from]
  const last = to.flatMap((column) => values[column] ?? [])[0] ?? day
  return first != null && Number(first) <= day && Number(last) >= day
}
