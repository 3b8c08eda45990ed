/** Rules on the references of report extracts: a record that is named exists. */
import { defineRule, type Messages, type RowRule, type Severity } from '../../engine/index.ts'
import type { Text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { type TableId, tableOf, type Value } from '../../tables/index.ts'
import { missingReference } from './missing-reference.ts'

interface ReportReferenceSpec {
  readonly id: string
  readonly title: Text
  /** The extracts that hold the column. */
  readonly tables: readonly [TableId, ...TableId[]]
  readonly column: string
  /** The table of the record that is named. */
  readonly of: TableId
  /** An error where left out. */
  readonly severity?: Severity
}

/** Declares the rule that a column of report extracts names a record of another table; an empty cell names nothing. */
/* @__NO_SIDE_EFFECTS__ */
export function defineReportReferenceRule(spec: ReportReferenceSpec): RowRule {
  const { id, title, column, of, severity = 'error' } = spec
  const [table, ...alsoIn] = spec.tables
  const { key } = tableOf(of)
  return defineRule({
    id,
    title,
    table,
    alsoIn,
    about: 'data',
    severity,
    reads: [],
    mayBeEmpty: [column],
    applies: (row: Cells) => row[column] !== null,
    consults: { [of]: [key] },
    sources: [cite(recordKeeping)],
    check: (row: Cells, { matching }: Records) => {
      const missing = missingReference(
        column,
        String(row[column]),
        (value) => matching(of, key, value).length > 0,
      )
      return missing && { ...missing, args: { column: { table, column } } }
    },
    messages: missingMessages(of),
    variants: { spelling: { severity, messages: spellingMessages(of) } },
    // The columns are those of the tables by what is declared; compiling the rules checks it.
  } as never)
}

type Cells = Readonly<Record<string, Value | null>>

interface Records {
  readonly matching: (table: TableId, key: string, value: Value) => readonly unknown[]
}

function missingMessages(of: TableId): Messages {
  const { label } = tableOf(of)
  return {
    nl: {
      wrong: `Wat in {column} staat, komt niet voor in de tabel “${label.nl}”.`,
      fix: 'Voeg het record toe aan die tabel, of verbeter deze cel.',
    },
    en: {
      wrong: `What {column} holds is not in the table “${label.en}”.`,
      fix: 'Add the record to that table, or correct this cell.',
    },
    fr: {
      wrong: `Ce qui figure dans {column} ne se trouve pas dans le tableau « ${label.fr} ».`,
      fix: "Ajoutez l'enregistrement à ce tableau, ou corrigez cette cellule.",
    },
  }
}

function spellingMessages(of: TableId): Messages {
  const { label } = tableOf(of)
  return {
    nl: {
      wrong: `Wat in {column} staat, komt in de tabel “${label.nl}” alleen in een andere schrijfwijze voor.`,
      fix: 'Maak de voorloopnullen, spaties en leestekens in beide tabellen gelijk.',
    },
    en: {
      wrong: `What {column} holds is in the table “${label.en}” only in another spelling.`,
      fix: 'Make leading zeros, spaces and punctuation the same in both tables.',
    },
    fr: {
      wrong: `Ce qui figure dans {column} ne se trouve dans le tableau « ${label.fr} » que sous une autre graphie.`,
      fix: 'Uniformisez les zéros initiaux, les espaces et la ponctuation dans les deux tableaux.',
    },
  }
}
