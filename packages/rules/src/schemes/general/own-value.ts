/** Rules about a cell that repeats what a referenced record says. */
import { defineRule, type Messages, type RowRule, type Violation, violated } from '../../engine/index.ts'
import type { Text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { type ColumnKey, columnOf, type TableId, tableOf, type Value } from '../../tables/index.ts'

interface OwnValueRuleSpec<T extends TableId, O extends TableId> {
  readonly id: string
  readonly table: T
  readonly column: ColumnKey<T>
  /** The column with the key of the record. */
  readonly through: ColumnKey<T>
  readonly of: O
  readonly ofColumn: ColumnKey<O>
}

/** Declares the rule that a column holds what the referenced record holds; a record that says nothing agrees. */
/* @__NO_SIDE_EFFECTS__ */
export function defineOwnValueRule<T extends TableId, O extends TableId>({
  id,
  table,
  column,
  through,
  of,
  ofColumn,
}: OwnValueRuleSpec<T, O>): RowRule {
  const { key } = tableOf(of)
  const spec = {
    id,
    title: titleOf({ table, column, of }),
    table,
    severity: 'warning',
    onlyWhereOwn: [column],
    reads: [through, column],
    applies: (row: Readonly<Record<ColumnKey<T>, Value | null>>) => row[column] !== null,
    consults: { [of]: [key, ofColumn] },
    sources: [cite(recordKeeping)],
    check: (row: Readonly<Record<ColumnKey<T>, Value>>, { matching }: Records) =>
      differingFrom(
        { table, column, of, ofColumn },
        row[column],
        matching(of, key, row[through])[0]?.[ofColumn],
      ),
    messages: differingMessages({ of }),
  }
  // The columns are those of the tables by the type of what is declared.
  return defineRule(spec as never)
}

function titleOf({ table, column, of }: Pick<Repetition<string>, 'table' | 'column' | 'of'>): Text {
  const own = columnOf(table, column)?.label
  if (!own) throw new Error(`${table} has no column ${column}`)
  const { label } = tableOf(of)
  return {
    nl: `${own.nl} zoals in de tabel “${label.nl}”`,
    en: `${own.en} as in the table “${label.en}”`,
    fr: `${own.fr} conforme au tableau « ${label.fr} »`,
  }
}

interface Records {
  readonly matching: (
    table: TableId,
    key: string,
    value: Value,
  ) => readonly Readonly<Record<string, Value | null>>[]
}

/** A column of a sheet and the column of the referenced table that it repeats. */
export interface Repetition<K extends string> {
  readonly table: TableId
  readonly column: K
  readonly of: TableId
  readonly ofColumn: string
}

/** A violation where the record holds another value; nothing where there is no record or its cell is empty. */
export function differingFrom<K extends string>(
  { table, column, of, ofColumn }: Repetition<K>,
  own: Value,
  recorded: Value | null | undefined,
): Violation<K> | undefined {
  if (recorded == null || recorded === own) return undefined
  return violated([column], {
    column: { table, column },
    recorded: { table: of, column: ofColumn },
  })
}

/** Says that the values differ; neither value is shown, since it may be personal. */
export function differingMessages({ of }: Pick<Repetition<string>, 'of'>): Messages {
  const { label } = tableOf(of)
  return {
    nl: {
      wrong: `De waarde in {column} verschilt van {recorded} in de tabel “${label.nl}”; deze rij is beoordeeld op haar eigen waarde.`,
      fix: 'Ga na welke waarde juist is en verbeter de andere.',
    },
    en: {
      wrong: `The value in {column} differs from {recorded} in the table “${label.en}”; this row was judged by its own value.`,
      fix: 'Find out which value is right and correct the other.',
    },
    fr: {
      wrong: `La valeur dans {column} diffère de {recorded} dans le tableau « ${label.fr} » ; cette ligne a été évaluée selon sa propre valeur.`,
      fix: "Vérifiez quelle valeur est correcte et corrigez l'autre.",
    },
  }
}
