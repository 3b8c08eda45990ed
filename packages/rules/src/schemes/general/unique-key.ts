/** The words and the comparison of rules on keys: one record, one row. */
import type { GroupViolation, Messages } from '../../engine/index.ts'
import { type TableId, tableOf } from '../../tables/index.ts'

/** All rows that share a key are one finding, at the first repetition. */
export function* repeatedKey<K extends string>(
  table: TableId,
  column: K,
  rows: readonly unknown[],
): Iterable<GroupViolation<K>> {
  if (rows.length < 2) return
  yield {
    at: [[1, column], [0, column], ...rows.slice(2).map((_, later) => [later + 2, column] as const)],
    args: { rows: rows.length, column: { table, column } },
  }
}

/** Says in how many rows the value stands, not which: a key may be personal. */
export function repeatedKeyMessages(table: TableId): Messages {
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
