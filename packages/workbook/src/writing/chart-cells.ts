/** The cells of a table that a chart draws: found by heading, quoted as formulae, gaps where there is no number. */
import { columnName } from '../reading/index.ts'
import { isStacked, MOST_CATEGORIES, MOST_SERIES } from './chart-limits.ts'
import type { LaidOutCell, LaidOutSeries, LaidOutSheet, QuotedCells } from './laid-out.ts'
import { type ReportPlace, UnwritableReport } from './problems.ts'
import type { ReportChart } from './report-charts.ts'
import type { SheetOfRows } from './report-workbook.ts'

/** A table of the report with the sheet it became. */
export interface DrawnTable {
  readonly source: SheetOfRows
  readonly laidOut: LaidOutSheet
}

/** A value that is not drawn: its category, its series, and what stands in its cell. */
export interface NotDrawn {
  readonly category: string
  readonly series: string
  readonly shown: string
}

export interface ChartCells {
  readonly series: readonly LaidOutSeries[]
  readonly format: string
  readonly notDrawn: readonly NotDrawn[]
}

/** 1-based row, 0-based column. */
interface At {
  readonly row: number
  readonly column: number
}

export function chartCells(chart: ReportChart, table: DrawnTable, place: ReportPlace): ChartCells {
  const { names, categories, values } = placesOf(chart, table, place)
  const many = categories.length
  if (names.length === 0 || names.length > MOST_SERIES || many < 2 || many > MOST_CATEGORIES[chart.shape]) {
    throw new UnwritableReport('chartTooMuch', place)
  }
  const cellAt = ({ row, column }: At): LaidOutCell => {
    const cell = table.laidOut.rows[row - 1]?.cells[column]
    if (cell === undefined) throw new UnwritableReport('chartNowhere', place)
    return cell
  }
  const sheet = table.laidOut.name
  const texts = (at: readonly At[]) => quoted(sheet, at, (one) => String(cellAt(one).value))
  const missing = values.map((line) => line.map((at) => typeof cellAt(at).value !== 'number'))
  const holed = categories.map((_, index) => missing.some((line) => line[index]))
  const formats = new Set<string | undefined>()
  const notDrawn: NotDrawn[] = []
  const series = values.map((line, index): LaidOutSeries => {
    const name = texts([names[index] ?? line[0] ?? { row: 0, column: 0 }])
    const drawn = line.map((at, category) => {
      const { value, format } = cellAt(at)
      if (typeof value === 'number') formats.add(format)
      else {
        notDrawn.push({
          category: String(cellAt(categories[category] ?? at).value),
          series: name.cached[0] ?? '',
          shown: value,
        })
      }
      const gap = isStacked(chart.shape) ? holed[category] : typeof value !== 'number'
      return gap ? emptyBeside(at, table.laidOut) : at
    })
    return {
      name,
      categories: texts(categories),
      values: quoted(sheet, drawn, ({ row, column }) => {
        const value = table.laidOut.rows[row - 1]?.cells[column]?.value
        return typeof value === 'number' ? value : undefined
      }),
    }
  })
  const [format, another] = formats
  const days = format === 'yyyy-mm-dd'
  if (format === undefined || another !== undefined || days) throw new UnwritableReport('chartMixed', place)
  return { series, format, notDrawn }
}

/** The cells of the names, the categories, and of each series its values. */
function placesOf({ series }: ReportChart, { source, laidOut }: DrawnTable, place: ReportPlace) {
  const headerRow = laidOut.table?.headerRow ?? 0
  const column = (header: string): number => {
    const found = source.columns.findIndex((one) => one.header === header)
    if (found === -1) throw new UnwritableReport('chartNowhere', { ...place, column: header })
    return found
  }
  const row = (index: number): number => {
    if (!Number.isInteger(index) || index < 0 || index >= source.rows.length) {
      throw new UnwritableReport('chartNowhere', { ...place, row: index + 1 })
    }
    return headerRow + 1 + index
  }
  if (series.in === 'columns') {
    const last = source.rows.length - 1 - (source.totalRow ? 1 : 0)
    const rows = (series.rows ?? span(0, last)).map(row)
    const columns = series.drawn.map(column)
    return {
      names: columns.map((one): At => ({ row: headerRow, column: one })),
      categories: rows.map((one): At => ({ row: one, column: column(series.categories) })),
      values: columns.map((one) => rows.map((at): At => ({ row: at, column: one }))),
    }
  }
  const [from, to] = series.columns.map(column)
  const columns = span(from ?? 0, to ?? 0)
  const rows = series.drawn.map(row)
  return {
    names: rows.map((one): At => ({ row: one, column: column(series.names) })),
    categories: columns.map((one): At => ({ row: headerRow, column: one })),
    values: rows.map((one) => columns.map((at): At => ({ row: one, column: at }))),
  }
}

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)

/** Excel draws a text as zero and only an empty cell as a gap: the one right of the table, in the same row. */
const emptyBeside = ({ row }: At, { widths }: LaidOutSheet): At => ({ row, column: widths.length })

function quoted<Value>(
  sheet: string,
  cells: readonly At[],
  held: (at: At) => Value | undefined,
): QuotedCells<Value> {
  const areas: [At, At][] = []
  for (const at of cells) {
    const last = areas.at(-1)
    if (last && follows(last, at)) last[1] = at
    else areas.push([at, at])
  }
  const written = areas.map(([first, last]) =>
    first === last ? `'${sheet}'!${absolute(first)}` : `'${sheet}'!${absolute(first)}:${absolute(last)}`,
  )
  return {
    formula: written.length === 1 ? (written[0] ?? '') : `(${written.join(',')})`,
    cached: cells.map(held),
  }
}

/** Whether a cell carries on an area of one row or one column. */
function follows([first, last]: readonly [At, At], { row, column }: At): boolean {
  const down = column === last.column && column === first.column && row === last.row + 1
  const right = row === last.row && row === first.row && column === last.column + 1
  return down || right
}

const absolute = ({ row, column }: At): string => `$${columnName(column)}$${row}`
