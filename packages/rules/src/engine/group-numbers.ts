/** Numbers the groups of rows with equal values, once for all rules that group alike. */
import type { Value } from '../tables/index.ts'
import type { PreparedSheet } from './sheet.ts'

export interface Grouping {
  /** For each sheet the number of each row's group; rows that lack one of the values share no group. */
  readonly numbers: readonly Int32Array[]
  /** For each group the number of its rows, over all sheets. */
  readonly sizes: Int32Array
}

export class GroupNumbers {
  private readonly known = new Map<string, Grouping>()
  private readonly columns = new Map<string, Numbered>()

  /** The groups of the sheets of one table by the values of some columns; O(rows). */
  of(sheets: readonly PreparedSheet[], columns: readonly string[]): Grouping {
    const id = `${sheets[0]?.input.table} ${columns}`
    const found = this.known.get(id) ?? this.number(sheets, columns)
    this.known.set(id, found)
    return found
  }

  private number(sheets: readonly PreparedSheet[], [first = '', ...rest]: readonly string[]): Grouping {
    const { numbers, count } = rest.reduce(
      (numbered, column) => refined(numbered, this.byColumn(sheets, column)),
      this.byColumn(sheets, first),
    )
    const sizes = new Int32Array(count)
    for (const ofSheet of numbers)
      for (const group of ofSheet) if (group !== NO_GROUP) sizes[group] = (sizes[group] ?? 0) + 1
    return { numbers, sizes }
  }

  /** Many groupings share a column, such as the learner: its values are numbered once. */
  private byColumn(sheets: readonly PreparedSheet[], column: string): Numbered {
    const id = `${sheets[0]?.input.table} ${column}`
    const found = this.columns.get(id) ?? numberedBy(sheets, column)
    this.columns.set(id, found)
    return found
  }
}

const NO_GROUP = -1

interface Numbered {
  readonly numbers: readonly Int32Array[]
  readonly count: number
}

function numberedBy(sheets: readonly PreparedSheet[], column: string): Numbered {
  const known = new Map<Value, number>()
  const numbers = sheets.map((sheet) => {
    const cells = sheet.cells(column)
    const ofSheet = new Int32Array(cells.length).fill(NO_GROUP)
    for (let row = 0; row < cells.length; row++) {
      const value = cells[row] ?? null
      if (value === null) continue
      let found = known.get(value)
      if (found === undefined) {
        found = known.size
        known.set(value, found)
      }
      ofSheet[row] = found
    }
    return ofSheet
  })
  return { numbers, count: known.size }
}

/** Rows together in both groupings. */
function refined(a: Numbered, b: Numbered): Numbered {
  const known = new Map<number, number>()
  const numbers = a.numbers.map((ofSheet, sheet) =>
    ofSheet.map((inA, row) => {
      const inB = b.numbers[sheet]?.[row] ?? NO_GROUP
      if (inA === NO_GROUP || inB === NO_GROUP) return NO_GROUP
      const pair = inA * b.count + inB
      let found = known.get(pair)
      if (found === undefined) {
        found = known.size
        known.set(pair, found)
      }
      return found
    }),
  )
  return { numbers, count: known.size }
}
