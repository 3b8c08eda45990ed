/** Totals that a source gives with its extracts, to compare with what is counted: one row per extract and measure. */
import { text } from '../../language.ts'
import { defineTable } from '../column.ts'
import { code, count, identifier, words } from '../columns-of.ts'

export const controlTotals = defineTable({
  id: 'controlTotals',
  singular: 'controlTotal',
  purpose: 'report',
  label: text('Controletotalen', 'Control totals', 'Totaux de contrôle'),
  aliases: ['totalen van de bron'],
  key: 'id',
  columns: {
    id: identifier(['Nummer van het totaal', 'Total number', 'Numéro du total'], {
      aliases: ['totaal id', 'id'],
    }),
    tableName: words(['Extract', 'Extract', 'Extrait'], {
      aliases: ['naam van het extract', 'table name'],
      help: text(
        'De naam van de tabel waarover het totaal gaat, zoals Inschrijvingen.',
        'The name of the table that the total is about, such as Enrolments.',
        'Le nom de la table concernée, par exemple Inscriptions.',
      ),
    }),
    measure: code(['Wat geteld is', 'What is counted', 'Ce qui est compté'], {
      ROWS: { label: text('Rijen', 'Rows', 'Lignes') },
      LEARNERS: { label: text('Lerenden', 'Learners', 'Apprenants') },
      AGREEMENTS: { label: text('Overeenkomsten', 'Agreements', 'Conventions') },
      LEARNERS_FEBRUARY: {
        label: text('Lerenden op 1 februari', 'Learners on 1 February', 'Apprenants au 1er février'),
      },
      AGREEMENTS_FEBRUARY: {
        label: text(
          'Lopende overeenkomsten op 1 februari',
          'Agreements running on 1 February',
          'Conventions en cours au 1er février',
        ),
      },
    }),
    value: count(['Totaal volgens de bron', 'Total of the source', 'Total selon la source']),
  },
})
