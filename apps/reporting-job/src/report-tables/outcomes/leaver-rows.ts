/** Rows of the tables of leavers: stages, then sectoral partnerships, then all. */
import { type Text, text } from '@werkplekleren/rules'
import { type Dimension, grade, sector } from '../../dimensions/index.ts'
import type { CountCell, Figure, FigureTable, Together } from '../../figures/index.ts'
import type { Indicator } from '../../indicators/index.ts'
import { columnTable, type FiguredColumn } from '../column-table.ts'
import { withUnknown } from '../cross-table.ts'
import { gradesIn } from '../enrolment/index.ts'
import type { TableContext } from '../report-table.ts'

/** What the rows of one dimension show; `sums` are those of the row. */
export interface LeaverColumns {
  readonly columns: readonly FiguredColumn[]
  readonly sums: (key: string | undefined) => readonly Together[]
}

/** Both blocks of rows with the same columns; a partnership has its own row alone. */
export async function leaverTable(
  context: TableContext,
  indicator: Indicator,
  columnsOf: (rows: Dimension) => Promise<LeaverColumns>,
): Promise<FigureTable> {
  const [byGrade, bySector, grades, sectors] = await Promise.all([
    columnsOf(grade),
    columnsOf(sector),
    context.counts(indicator, grade),
    context.counts(indicator, sector),
  ])
  // The leavers of one partnership are too few to be divided by stage as well: they could not be protected.
  const gradeRows = context.scope.sector === null ? gradesIn(context, grades) : []
  const sectorRows = withUnknown(sectors, sector, context.members(sector))
  const upper = columnTable({ rows: grade, members: gradeRows, columns: byGrade.columns, withoutTotal: true })
  const lower = columnTable({ rows: sector, members: sectorRows, columns: bySector.columns })
  return {
    ...lower,
    stub: [
      { header: text('Graad of partnerschap', 'Stage or partnership', 'Degré ou partenariat'), kind: 'text' },
    ],
    rows: [...upper.rows, ...lower.rows],
    sums: [
      ...gradeRows.flatMap(({ key }) => byGrade.sums(key)),
      ...[...sectorRows.map(({ key }) => key), undefined].flatMap((key) => bySector.sums(key)),
    ],
  }
}

/** The counts of an indicator along rows, at codes of a further dimension or over all of them. */
export async function leaversAlong(
  context: TableContext,
  indicator: Indicator,
  rows: Dimension,
  further: Dimension,
) {
  const [counts, parts, whole, wholeParts] = await Promise.all([
    context.counts(indicator, rows),
    context.counts(indicator, rows, further),
    context.counts(indicator),
    context.counts(indicator, further),
  ])
  return {
    /** The codes to show: "Unknown" only where there are units of it. */
    members: withUnknown(wholeParts, further, context.members(further)),
    all: (key: string | undefined): CountCell =>
      key === undefined ? whole.at({}) : counts.at({ [rows.id]: key }),
    at: (key: string | undefined, code: string): CountCell =>
      key === undefined
        ? wholeParts.at({ [further.id]: code })
        : parts.at({ [rows.id]: key, [further.id]: code }),
  }
}

/** A column of the tables of leavers. */
export const leaverColumn = (
  header: Text,
  unit: Text,
  figure: (key: string | undefined) => Figure,
  kind: FiguredColumn['kind'] = 'count',
): FiguredColumn => ({ header, unit, kind, at: {}, figure })
