/** Lays out the counts of one indicator as rows by columns with totals; no count is lost, whatever the code lists say. */
import { type Text, text } from '@werkplekleren/rules'
import type { Dimension, Member } from '../dimensions/index.ts'
import { countOf, type FigureRow, type FigureTable, type StubColumn, UNKNOWN } from '../figures/index.ts'
import type { Counts, Indicator } from '../indicators/index.ts'
import type { TableContext } from './report-table.ts'

export const totalWord = text('Totaal', 'Total', 'Total')
export const unknownWord = text('Onbekend', 'Unknown', 'Inconnu')
/** Where a head says nothing: the code of a total. */
export const noWord = ''

interface CrossTable {
  readonly indicator: Indicator
  readonly rows: Dimension
  readonly columns: Dimension
  /** Members that are shown only where they have units. */
  readonly rarely?: readonly string[]
  /** Shows the keys of the rows in a column of their own, before their labels. */
  readonly keyHeader?: Text
  /** Further texts of each row, between its label and its counts. */
  readonly extra?: readonly { readonly header: Text; readonly of: (key: string) => Text | string }[]
}

/** Rows and columns of the lists, in their order, zeros included; what stands in no list comes last as "Unknown". */
export async function crossTable(context: TableContext, table: CrossTable): Promise<FigureTable> {
  const { indicator, rows: rowDimension, columns: columnDimension, keyHeader, extra = [] } = table
  const [cells, rowTotals, columnTotals, totals] = await Promise.all([
    context.counts(indicator, rowDimension, columnDimension),
    context.counts(indicator, rowDimension),
    context.counts(indicator, columnDimension),
    context.counts(indicator),
  ])
  const rows = withUnknown(rowTotals, rowDimension, context.members(rowDimension))
  const columns = withUnknown(
    columnTotals,
    columnDimension,
    context
      .members(columnDimension)
      .filter(({ key }) => !table.rarely?.includes(key) || columnTotals.has(columnDimension, key)),
  )
  const row = ({ key, label }: Member): FigureRow => ({
    heads: [
      ...(keyHeader === undefined ? [] : [key === UNKNOWN ? noWord : key]),
      label,
      ...extra.map(({ of }) => of(key)),
    ],
    figures: [
      ...columns.map((column) =>
        countOf(cells.at({ [rowDimension.id]: key, [columnDimension.id]: column.key })),
      ),
      countOf(rowTotals.at({ [rowDimension.id]: key })),
    ],
    at: { [rowDimension.id]: key },
  })
  return {
    stub: stubOf(rowDimension.label, keyHeader, extra),
    columns: [
      ...columns.map(({ key, label }) => ({
        header: label,
        unit: indicator.unit,
        kind: 'count' as const,
        at: { [columnDimension.id]: key },
      })),
      { header: totalWord, unit: indicator.unit, kind: 'count', at: {} },
    ],
    rows: [
      ...rows.map(row),
      {
        heads: totalHeads(keyHeader !== undefined, extra.length),
        figures: [
          ...columns.map(({ key }) => countOf(columnTotals.at({ [columnDimension.id]: key }))),
          countOf(totals.at({})),
        ],
        at: {},
        total: true,
      },
    ],
  }
}

/** The heads of a total: "Total", and nothing where a row has a key or a further text. */
export const totalHeads = (hasKey: boolean, extras: number): readonly (Text | string)[] => [
  ...(hasKey ? [noWord] : []),
  totalWord,
  ...Array.from({ length: extras }, () => noWord),
]

export const stubOf = (
  header: Text,
  keyHeader: Text | undefined,
  extra: readonly { readonly header: Text }[],
): readonly StubColumn[] => [
  ...(keyHeader === undefined ? [] : [{ header: keyHeader, kind: 'code' as const }]),
  { header, kind: 'text' },
  ...extra.map((one) => ({ header: one.header, kind: 'text' as const })),
]

/** The row or column of units that stand in no member. */
export const unknownMember = ({ unknown = unknownWord }: Dimension): Member => ({
  key: UNKNOWN,
  label: unknown,
})

/** The members, and "Unknown" where units stand in none of them. */
export function withUnknown(
  counts: Counts,
  dimension: Dimension,
  members: readonly Member[],
): readonly Member[] {
  return counts.has(dimension, UNKNOWN) ? [...members, unknownMember(dimension)] : members
}
