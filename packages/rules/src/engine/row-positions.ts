/** Where in a sheet the rows with a value stand: kept while rows are edited, made anew after rows moved. */
import type { Value } from '../tables/index.ts'
import type { InputRow, InputSheet } from './finding.ts'
import type { AnyRow } from './row-views.ts'

export class RowPositions {
  private readonly sheets: readonly InputSheet[]
  private readonly indexes = new Map<string, Map<Value, Set<number>>>()
  private readonly rows = new Map<number, Map<AnyRow, readonly number[]>>()

  constructor(sheets: readonly InputSheet[]) {
    this.sheets = sheets
  }

  /** Positions of the rows of a sheet whose column has a value; O(1) after one pass over the sheet. */
  of(sheet: number, column: string, value: Value): ReadonlySet<number> {
    return this.index(sheet, column).get(value) ?? nowhere
  }

  /** Positions by sheet of rows known by their values; O(rows asked for) after one pass over every sheet. */
  ofRows(rows: ReadonlySet<AnyRow>): ReadonlyMap<number, ReadonlySet<number>> {
    const found = new Map<number, Set<number>>()
    if (rows.size === 0) return found
    this.sheets.forEach((_, sheet) => {
      const known = this.rowsOf(sheet)
      const positions = new Set<number>()
      for (const row of rows) for (const position of known.get(row) ?? []) positions.add(position)
      if (positions.size > 0) found.set(sheet, positions)
    })
    return found
  }

  /** Follows one row whose values changed in place. */
  edited(sheet: number, position: number, before: InputRow, after: InputRow): void {
    const rows = this.rows.get(sheet)
    rows?.set(
      before.values,
      (rows.get(before.values) ?? []).filter((one) => one !== position),
    )
    rows?.set(after.values, [...(rows.get(after.values) ?? []), position])
    for (const [id, index] of this.indexes) {
      const [own, column = ''] = id.split(SEPARATOR)
      if (own !== String(sheet)) continue
      const [old, fresh] = [before.values[column], after.values[column]]
      if (old === fresh) continue
      if (old != null) index.get(old)?.delete(position)
      if (fresh != null) add(index, fresh, position)
    }
  }

  /** Forgets a sheet of which rows came, went or moved. */
  moved(sheet: number): void {
    this.rows.delete(sheet)
    for (const id of this.indexes.keys()) if (id.startsWith(`${sheet}${SEPARATOR}`)) this.indexes.delete(id)
  }

  /** Two rows may hold the very same values. */
  private rowsOf(sheet: number): ReadonlyMap<AnyRow, readonly number[]> {
    const known = this.rows.get(sheet)
    if (known) return known
    const rows = new Map<AnyRow, readonly number[]>()
    this.sheets[sheet]?.rows.forEach(({ values }, position) => {
      rows.set(values, [...(rows.get(values) ?? []), position])
    })
    this.rows.set(sheet, rows)
    return rows
  }

  private index(sheet: number, column: string): Map<Value, Set<number>> {
    const id = `${sheet}${SEPARATOR}${column}`
    const known = this.indexes.get(id)
    if (known) return known
    const index = new Map<Value, Set<number>>()
    this.sheets[sheet]?.rows.forEach(({ values }, position) => {
      const value = values[column]
      if (value != null) add(index, value, position)
    })
    this.indexes.set(id, index)
    return index
  }
}

const SEPARATOR = '|'
const nowhere: ReadonlySet<number> = new Set()

function add(index: Map<Value, Set<number>>, value: Value, position: number): void {
  const positions = index.get(value)
  if (positions) positions.add(position)
  else index.set(value, new Set([position]))
}
