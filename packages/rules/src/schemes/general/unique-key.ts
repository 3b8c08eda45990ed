/** Rules on the keys of tables: one record, one row. */
import { defineGroupRule, type GroupRule, type GroupViolation, type Messages } from '../../engine/index.ts'
import type { Text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { type TableId, tableOf } from '../../tables/index.ts'

/** Declares the rule that no two rows of a table share its key: all that do are one finding, at the first repetition. */
/* @__NO_SIDE_EFFECTS__ */
export function defineKeyRule(spec: {
  readonly id: string
  readonly title: Text
  readonly table: TableId
}): GroupRule {
  const { key: column } = tableOf(spec.table)
  const { table } = spec
  return defineGroupRule({
    ...spec,
    about: 'data',
    severity: 'error',
    groupBy: [column],
    comparesRows: true,
    reads: [column],
    sources: [cite(recordKeeping)],
    check: (rows: readonly unknown[]) => repeatedKey(table, column, rows),
    messages: messagesFor(table),
    // The key is a column of the table by the type of what is declared.
  } as never)
}

function repeatedKey(table: TableId, column: string, rows: readonly unknown[]): readonly GroupViolation[] {
  if (rows.length < 2) return []
  const later = rows.slice(2).map((_, index) => [index + 2, column] as const)
  return [
    { at: [[1, column], [0, column], ...later], args: { rows: rows.length, column: { table, column } } },
  ]
}

/** Says in how many rows the value stands, not which: a key may be personal. */
function messagesFor(table: TableId): Messages {
  const { label } = tableOf(table)
  return {
    nl: {
      wrong: `Dezelfde waarde in {column} staat in {rows} rijen van de tabel “${label.nl}”.`,
      fix: 'Laat één van die rijen staan, of geef elke rij haar eigen waarde.',
    },
    en: {
      wrong: `The same value in {column} occurs in {rows} rows of the table “${label.en}”.`,
      fix: 'Keep one of those rows, or give each row a value of its own.',
    },
    fr: {
      wrong: `La même valeur dans {column} figure dans {rows} lignes du tableau « ${label.fr} ».`,
      fix: 'Gardez une seule de ces lignes, ou donnez à chaque ligne sa propre valeur.',
    },
  }
}
