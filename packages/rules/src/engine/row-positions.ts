/** Where in a sheet the rows with a value stand: kept while rows are edited, made anew after rows moved. */
import type { Value } from '../tables/index.ts'
import type { InputRow, InputSheet } from './finding.ts'

export class RowPositions {
  private readonly sheets: readonly InputSheet[]
  private readonly indexes = new Map<string, Map<Value, Set<number>>>()

  constructor(sheets: readonly InputSheet[]) {
    this.sheets = sheets
  }

  /** Positions of the rows of a sheet whose column has a value; O(1) after one pass over the sheet. */
  of(sheet: number, column: string, value: Value): ReadonlySet<number> {
    return this.index(sheet, column).get(value) ?? nowhere
  }

  /** Follows one row whose values changed in place. */
  edited(sheet: number, position: number, before: InputRow, after: InputRow): void {
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
    for (const id of this.indexes.keys()) if (id.startsWith(`${sheet}${SEPARATOR}`)) this.indexes.delete(id)
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
