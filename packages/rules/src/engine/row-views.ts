/** Rows as the rules see them: one small object a row, whose columns are read from the arrays of its sheet. */
import { type TableId, tableOf, type Value } from '../tables/index.ts'

export type AnyRow = Readonly<Record<string, Value | null | undefined>>

/** The cells of one column, one a row; `null` where a row has no value. */
export type Cells = readonly (Value | null)[]

/** Where the rows of one sheet read their columns, by the column's position in the table. */
export interface CellSource {
  /** Columns read before; filled by `load`. */
  readonly loaded: (Cells | undefined)[]
  readonly load: (position: number) => Cells
}

interface RowView {
  readonly $source: CellSource
  readonly $at: number
}

type ViewClass = new (source: CellSource, at: number) => RowView

/** One object for each row of a sheet, with every column of its table. */
export function viewsOf(table: TableId, source: CellSource, count: number): readonly AnyRow[] {
  const View = viewClassOf(table)
  const views: RowView[] = []
  for (let at = 0; at < count; at++) views.push(new View(source, at))
  // Its columns are accessors, which the type of a class made in a loop cannot say.
  return views as readonly unknown[] as readonly AnyRow[]
}

/** The position of a row in its sheet. */
export const positionOf = (row: AnyRow): number => (row as unknown as RowView).$at

/** Where a row reads its columns: the same object for all rows of a sheet. */
export const sourceOf = (row: AnyRow): CellSource => (row as unknown as RowView).$source

const viewClasses = new Map<TableId, ViewClass>()

/** A class a table, with the same accessors in the same order: engines of JavaScript read those as fast as fields. */
function viewClassOf(table: TableId): ViewClass {
  const known = viewClasses.get(table)
  if (known) return known
  class View implements RowView {
    // Declared, not defined: fields that are first made empty cost twice for every row.
    declare readonly $source: CellSource
    declare readonly $at: number
    constructor(source: CellSource, at: number) {
      this.$source = source
      this.$at = at
    }
  }
  Object.keys(tableOf(table).columns).forEach((column, position) => {
    Object.defineProperty(View.prototype, column, {
      get(this: RowView) {
        return (this.$source.loaded[position] ?? this.$source.load(position))[this.$at]
      },
    })
  })
  viewClasses.set(table, View)
  return View
}
