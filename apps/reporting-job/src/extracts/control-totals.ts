/** The totals that a source gives with its extracts, beside what was counted in them. */
import { basename } from 'node:path'
import { type Column, type TableId, tableNamed, tableOf, type Value } from '@werkplekleren/rules'
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
  readonly outcome: 'equal' | 'differs' | 'noSuchExtract' | 'cannotBeCounted'
}

/** Every row of the extract of control totals, in its order; none where there is no such extract. */
export function controlTotalsOf({ sheets }: CheckedFiles): readonly ControlTotal[] {
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
      )
      if (stated === undefined || counted === undefined)
        return { ...about, counted, outcome: 'cannotBeCounted' }
      return { ...about, counted, outcome: stated === counted ? 'equal' : 'differs' }
    })
}

/** Rows, or how many learners or agreements are named in them. */
function countOf(
  table: TableId,
  measure: string | undefined,
  records: readonly Readonly<Record<string, Value | null>>[],
): number | undefined {
  if (measure === 'ROWS') return records.length
  const named = measure === undefined ? undefined : namedBy[measure]
  if (named === undefined) return undefined
  const key = table === named.table ? tableOf(table).key : named.column
  const columns: Readonly<Record<string, Column>> = tableOf(table).columns
  if (columns[key] === undefined) return undefined
  return new Set(records.flatMap((values) => values[key] ?? [])).size
}

const namedBy: Readonly<Record<string, { readonly table: TableId; readonly column: string }>> = {
  LEARNERS: { table: 'learners', column: 'learnerId' },
  AGREEMENTS: { table: 'agreements', column: 'agreementId' },
}
