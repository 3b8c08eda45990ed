/** Table 5_2: how many figures of each table of the same workbook differ from their last publication, and by how much. */
import { type Text, text } from '@werkplekleren/rules'
import { sameInAll } from '../../dimensions/index.ts'
import {
  type Figure,
  type FigureColumn,
  notAvailable,
  numberOf,
  numberShareOf,
  type PublishedTable,
} from '../../figures/index.ts'
import { revisedFigures } from '../../indicators/index.ts'
import { defineTable, type Known } from '../report-table.ts'
import { comparedCounts, isRevised } from './compared-counts.ts'

export const revisedTables = defineTable({
  id: '5_2',
  title: text(
    'Herziene cijfers in de tabellen van deze werkmap',
    'Revised figures in the tables of this workbook',
    'Chiffres révisés dans les tableaux de ce classeur',
  ),
  explanation: text(
    'Een aantal dat in meer tabellen staat, telt in elke tabel. Welke aantallen het zijn, staat in tabel 5_5. Aantallen die eerder [c] waren, blijven [c] en worden niet vergeleken.',
    'A count that stands in several tables counts in each of them. Which counts they are is shown in table 5_5. Counts that were [c] earlier stay [c] and are not compared.',
    'Un nombre figurant dans plusieurs tableaux compte dans chacun. Le tableau 5_5 montre lesquels. Les nombres qui étaient [c] le restent et ne sont pas comparés.',
  ),
  indicators: [revisedFigures],
  fillProtected(tables, known) {
    const counted = tables.filter(({ table }) => table.rows.length > 0)
    const hasEarlier = known.earlier.inOrder.length > 0
    return {
      stub: [{ header: text('Tabel', 'Table', 'Tableau'), kind: 'text' }],
      columns,
      rows: counted.map((one) => ({
        heads: [sameInAll(one.id)],
        figures: hasEarlier ? figuresOf(one, known) : columns.map(() => notAvailable),
        at: { publishedTable: one.id },
      })),
      notes: hasEarlier ? [] : [nothingEarlier],
    }
  },
})

const column = (header: Text, kind: FigureColumn['kind'] = 'count', unit = revisedFigures.unit) => ({
  header,
  unit,
  kind,
  at: {},
})

const columns: readonly FigureColumn[] = [
  column(text('Vergeleken', 'Compared', 'Comparés')),
  column(text('Herzien', 'Revised', 'Révisés')),
  column(text('Aandeel herzien', 'Share revised', 'Part révisée'), 'percent'),
  column(text('Nu [c], eerder getoond', 'Now [c], shown earlier', 'Maintenant [c], affichés avant')),
  column(
    text('Grootste wijziging', 'Largest change', 'Plus grande modification'),
    'count',
    text('aantal', 'number', 'nombre'),
  ),
  column(
    text('Grootste relatieve wijziging', 'Largest relative change', 'Plus grande modification relative'),
    'percent',
  ),
]

function figuresOf(one: PublishedTable, known: Known): readonly Figure[] {
  const compared = comparedCounts(one, known)
  const revised = compared.filter(isRevised)
  const changes = revised.flatMap(({ before, now }) =>
    now === 'c' ? [] : [{ before, by: Math.abs(now - before) }],
  )
  const largest = changes.reduce((most, { by }) => Math.max(most, by), 0)
  const shares = changes.flatMap(({ before, by }) => {
    const share = numberShareOf(by, before)
    return share.kind === 'number' ? [share.value] : []
  })
  return [
    numberOf(compared.length),
    numberOf(revised.length),
    numberShareOf(revised.length, compared.length),
    numberOf(revised.filter(({ now }) => now === 'c').length),
    numberOf(largest),
    numberOf(Math.max(0, ...shares)),
  ]
}

const nothingEarlier = text(
  'Er is geen eerder gepubliceerd rapport gegeven om mee te vergelijken.',
  'No report published earlier was given to compare with.',
  "Aucun rapport publié antérieurement n'a été fourni pour la comparaison.",
)
