/** The words and the comparison of rules about a cell that repeats what a referenced record says. */
import { type Messages, type Violation, violated } from '../../engine/index.ts'
import { type TableId, tableOf, type Value } from '../../tables/index.ts'

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
