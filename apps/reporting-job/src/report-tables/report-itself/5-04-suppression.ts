/** Table 5_4: how much of each table of the same workbook was suppressed. */

import { type Text, text } from '@werkplekleren/rules'
import { sameInAll } from '../../dimensions/index.ts'
import {
  columnFor,
  decimalsOf,
  type FigureColumn,
  type FigureTable,
  numberOf,
  numberShareOf,
  type PublishedTable,
  shown,
} from '../../figures/index.ts'
import { suppressedCells } from '../../indicators/index.ts'
import { totalWord } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'

const column = (header: Text, kind: FigureColumn['kind']): FigureColumn => ({
  header,
  unit: suppressedCells.unit,
  kind,
  at: {},
})

export const suppression = defineTable({
  id: '5_4',
  title: text(
    'Onderdrukte cellen in de tabellen van deze werkmap',
    'Suppressed cells in the tables of this workbook',
    'Cellules supprimées dans les tableaux de ce classeur',
  ),
  explanation: text(
    'Cellen die zelf te klein zijn en cellen die daarom mee worden onderdrukt, staan samen: wie ze kan onderscheiden, weet van een onderdrukte cel hoe groot ze hoogstens is.',
    'Cells that are too small themselves and cells suppressed to protect those stand together: whoever could tell them apart would know how large a suppressed cell can be at most.',
    'Les cellules trop petites et celles supprimées pour les protéger figurent ensemble : qui pourrait les distinguer saurait quelle taille une cellule supprimée peut avoir au plus.',
  ),
  indicators: [suppressedCells],
  fillProtected(tables, { isSuppressed }) {
    const counted = tables.map((one) => ({ id: one.id, ...cellsOf(one, isSuppressed) }))
    const sum = (which: 'cells' | 'suppressed') => counted.reduce((total, one) => total + one[which], 0)
    const figures = (cells: number, suppressed: number) => [
      numberOf(cells),
      numberOf(suppressed),
      numberShareOf(suppressed, cells),
    ]
    return {
      stub: [{ header: tableWord, kind: 'text' }],
      columns: [
        column(text('Andere dan 0', 'Other than 0', 'Autres que 0'), 'count'),
        column(text('Onderdrukt', 'Suppressed', 'Supprimées'), 'count'),
        column(text('Aandeel onderdrukt', 'Share suppressed', 'Part supprimée'), 'percent'),
      ],
      rows: [
        ...counted.map(({ id, cells, suppressed }) => ({
          heads: [sameInAll(id)],
          figures: figures(cells, suppressed),
          at: { publishedTable: id },
        })),
        { heads: [totalWord], figures: figures(sum('cells'), sum('suppressed')), at: {}, total: true },
      ],
    }
  },
})

const tableWord = text('Tabel', 'Table', 'Tableau')

/** Cells as a reader sees them: those that show [c], and those together with every number other than 0. */
function cellsOf({ table }: PublishedTable, isSuppressed: (id: string) => boolean) {
  const found = seen(table, isSuppressed)
  const suppressed = found.filter((one) => 'symbol' in one && one.symbol === 'c').length
  return { suppressed, cells: suppressed + found.filter((one) => 'value' in one && one.value !== 0).length }
}

const seen = ({ columns, rows }: FigureTable, isSuppressed: (id: string) => boolean) =>
  rows.flatMap(({ figures }) =>
    figures.flatMap((figure, index) => {
      const of = columns[index]
      return of === undefined ? [] : [shown(figure, isSuppressed, decimalsOf(columnFor(of, figure)))]
    }),
  )
