/** Which rows looked up what: an edit of a table then touches only the rows that looked at the edited record. */
import type { TableId, Value } from '../tables/index.ts'
import type { InputRow } from './finding.ts'
import type { AnyRow } from './row-views.ts'

type RowsByValue = Map<Value, Set<AnyRow>>

/** Rows are known by their values, which outlive a new row number; what a replaced row looked up is never asked for. */
export class Lookups {
  private readonly noted = new Map<number, Map<TableId, Map<string, RowsByValue>>>()
  private order = -1
  private row: AnyRow = {}

  /** Whether the lookups of a rule, known by its place in the ruleset, are noted. */
  has(order: number): boolean {
    return this.noted.has(order)
  }

  /** From now on the lookups of a rule are noted. */
  begin(order: number): void {
    if (!this.noted.has(order)) this.noted.set(order, new Map())
  }

  /** The row and the rule that the next lookups are for. */
  from(order: number, row: AnyRow): void {
    this.order = order
    this.row = row
  }

  saw(table: TableId, column: string, value: Value): void {
    const ofRule = this.noted.get(this.order)
    if (!ofRule) return
    const rows = entry(
      entry(
        entry(ofRule, table, () => new Map<string, RowsByValue>()),
        column,
        (): RowsByValue => new Map(),
      ),
      value,
      () => new Set<AnyRow>(),
    )
    rows.add(this.row)
  }

  /** The rows that looked one of these records up for one of these rules. */
  whoSaw(orders: Iterable<number>, table: TableId, records: readonly InputRow[]): ReadonlySet<AnyRow> {
    const found = new Set<AnyRow>()
    for (const order of orders) {
      for (const [column, byValue] of this.noted.get(order)?.get(table) ?? []) {
        for (const { values } of records) {
          const value = values[column]
          if (value == null) continue
          for (const row of byValue.get(value) ?? []) found.add(row)
        }
      }
    }
    return found
  }
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const known = map.get(key)
  if (known !== undefined) return known
  const made = make()
  map.set(key, made)
  return made
}
