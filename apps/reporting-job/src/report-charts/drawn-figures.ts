/** Picks the cells of a chart out of a table of figures. */
import type { Text } from '@werkplekleren/rules'
import type { Dimension } from '../dimensions/index.ts'
import type { Coordinates, Figure, FigureColumn, FigureRow, FigureTable } from '../figures/index.ts'
import type { ChartDefinition } from './chart-definition.ts'

/** The figures of a chart; `at` says in which row and column of the table a figure stands, both 0-based. */
export interface DrawnFigures {
  readonly categories: readonly { readonly key: string; readonly label: Text | string }[]
  readonly series: readonly { readonly name: Text; readonly drawn: readonly DrawnFigure[] }[]
  /** Whether the figures are percentages. */
  readonly percent: boolean
}

export interface DrawnFigure {
  readonly figure: Figure
  readonly at: { readonly row: number; readonly column: number }
}

/** Undefined where the table was laid out without those rows or columns, as from an enrolment file. */
export const findDrawn = (chart: ChartDefinition, table: FigureTable): DrawnFigures | undefined =>
  hasPlaces(chart, table) ? drawnFigures(chart, table) : undefined

function hasPlaces({ categories }: ChartDefinition, { stub, columns, rows }: FigureTable): boolean {
  if (categories.along === 'columns') {
    return rows.some(({ total }) => total) && columns.some((column) => isCountBy(column, categories.by))
  }
  return (
    stub.some(({ header }) => header.en === categories.by.label.en) &&
    categories.columns.every((heading) => columns.some(({ header }) => header.en === heading))
  )
}

/** Throws where the table has no such rows or columns. */
export function drawnFigures(chart: ChartDefinition, table: FigureTable): DrawnFigures {
  const { categories } = chart
  const places = categories.along === 'rows' ? rowPlaces(chart, table) : columnPlaces(chart, table)
  const kinds = new Set(places.series.flatMap(({ columns }) => columns.map(({ kind }) => kind)))
  const [kind, another] = kinds
  if (kind === undefined || another !== undefined)
    throw new Error(`Chart ${chart.id} mixes kinds of figures.`)
  return {
    categories: places.categories,
    series: places.series.map(({ name, at }) => ({
      name,
      drawn: at.map((place) => ({ figure: figureAt(table, place), at: place })),
    })),
    percent: kind === 'percent',
  }
}

interface Places {
  readonly categories: DrawnFigures['categories']
  readonly series: readonly {
    readonly name: Text
    readonly columns: readonly FigureColumn[]
    readonly at: readonly DrawnFigure['at'][]
  }[]
}

function rowPlaces({ id, categories }: ChartDefinition, table: FigureTable): Places {
  if (categories.along !== 'rows') throw new Error(`Chart ${id} draws no rows.`)
  const { by, within, columns } = categories
  const wanted = within === undefined ? [by.id] : [by.id, within.id]
  const head = table.stub.findIndex(({ header }) => header.en === by.label.en)
  const rows = indexed(table.rows).filter(({ one: { at } }) => hasJust(at, wanted))
  return {
    categories: rows.map(({ one }) => ({ key: one.at[by.id] ?? '', label: one.heads[head] ?? '' })),
    series: columns.map((heading) => {
      const found = indexed(table.columns).find(({ one: { header } }) => header.en === heading)
      if (found === undefined || head === -1) throw new Error(`Chart ${id} finds no ${heading} in its table.`)
      const at = rows.map(({ index }) => ({ row: index, column: found.index }))
      return { name: found.one.header, columns: [found.one], at }
    }),
  }
}

function columnPlaces({ id, categories: { by }, title }: ChartDefinition, table: FigureTable): Places {
  const row = table.rows.findIndex(({ total }) => total)
  const columns = indexed(table.columns).filter(({ one }) => isCountBy(one, by))
  if (row === -1 || columns.length === 0)
    throw new Error(`Chart ${id} finds no total by ${by.id} in its table.`)
  return {
    categories: columns.map(({ one }) => ({ key: one.at[by.id] ?? '', label: one.header })),
    series: [
      {
        name: title,
        columns: columns.map(({ one }) => one),
        at: columns.map(({ index }) => ({ row, column: index })),
      },
    ],
  }
}

/** The figure of which all categories of a chart of counts are parts; undefined where the table has none. */
export function wholeOf({ categories }: ChartDefinition, table: FigureTable): Figure | undefined {
  const row = table.rows.find(({ total }) => total)
  const heading = categories.along === 'rows' ? categories.columns[0] : undefined
  const column = table.columns.findIndex((one) =>
    heading === undefined
      ? one.kind === 'count' && Object.keys(one.at).length === 0
      : one.header.en === heading,
  )
  return row?.figures[column]
}

const isCountBy = ({ at, kind }: FigureColumn, by: Dimension): boolean =>
  kind === 'count' && hasJust(at, [by.id])

const hasJust = (at: Coordinates, dimensions: readonly string[]): boolean =>
  Object.keys(at).length === dimensions.length && dimensions.every((dimension) => dimension in at)

const indexed = <One extends FigureRow | FigureColumn>(all: readonly One[]) =>
  all.map((one, index) => ({ one, index }))

function figureAt(table: FigureTable, { row, column }: DrawnFigure['at']): Figure {
  const figure = table.rows[row]?.figures[column]
  if (figure === undefined) throw new Error(`No figure in row ${row}, column ${column}.`)
  return figure
}
