/** Which rules an edit of some columns of a table can touch. */
import { type TableId, tableIds, tableOf } from '../tables/index.ts'
import { type CompiledRule, type Ruleset, tablesOf } from './compile.ts'

export interface TouchedRules {
  /** Rules about the edited rows themselves, and about rows that borrow from them, by place in the ruleset. */
  readonly own: ReadonlySet<number>
  /** Rules of any table that look the edited table up. */
  readonly consulting: ReadonlySet<number>
  /** Columns of other tables that borrow what was edited. */
  readonly borrowing: readonly { readonly table: TableId; readonly through: string; readonly key: string }[]
}

/** Rules that read one of the columns, directly or through a reference. */
export function touchedRules(ruleset: Ruleset, table: TableId, columns: ReadonlySet<string>): TouchedRules {
  const own = new Set<number>()
  const consulting = new Set<number>()
  const borrowing = borrowersOf(table, columns)
  const read = new Map<TableId, Set<string>>([[table, withBorrowed(table, columns)]])
  for (const { table: borrower, key } of borrowing) {
    const keys = read.get(borrower) ?? new Set()
    keys.add(key)
    read.set(borrower, keys)
  }
  for (const compiledRules of ruleset.byTable.values()) {
    for (const compiled of compiledRules) {
      // A rule may read more of a table it consults than it cannot do without.
      if (compiled.rule.consults[table] !== undefined) consulting.add(compiled.order)
      else if (tablesOf(compiled.rule).some((judged) => reads(compiled, read.get(judged))))
        own.add(compiled.order)
    }
  }
  for (const { rule, order } of ruleset.cellRules) {
    if (rule.cells.some((cell) => cell.table === table && columns.has(cell.column))) own.add(order)
  }
  return { own, consulting, borrowing }
}

const reads = ({ rule, needs }: CompiledRule, columns: ReadonlySet<string> | undefined): boolean =>
  columns !== undefined &&
  (needs.some((column) => columns.has(column)) || rule.mayLack.some((column) => columns.has(column)))

/** The columns, with those that are borrowed through one of them. */
function withBorrowed(table: TableId, columns: ReadonlySet<string>): Set<string> {
  const all = new Set(columns)
  for (const [key, { borrowed }] of Object.entries(tableOf(table).columns)) {
    if (borrowed && columns.has(borrowed.through)) all.add(key)
  }
  return all
}

function borrowersOf(table: TableId, columns: ReadonlySet<string>) {
  const { key: recordKey } = tableOf(table)
  return tableIds.flatMap((borrower) =>
    Object.entries(tableOf(borrower).columns).flatMap(([key, { borrowed }]) =>
      borrowed?.table === table && (columns.has(borrowed.column) || columns.has(recordKey))
        ? [{ table: borrower, through: borrowed.through, key }]
        : [],
    ),
  )
}
