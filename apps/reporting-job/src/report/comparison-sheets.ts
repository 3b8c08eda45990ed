/** A partnership beside Flanders: how each divides, the rates of both, and charts of them. */
import { type Language, type Text, text } from '@werkplekleren/rules'
import type { ChartSheet, ReportChart, ReportSheet, TableSheet } from '@werkplekleren/workbook'
import {
  decimalsOf,
  type Figure,
  type FigureColumn,
  type FigureRow,
  type FigureTable,
  inLanguage,
  notAvailable,
  numberOf,
  shareOf,
  shown,
} from '../figures/index.ts'
import {
  comparedCharts,
  comparedRates,
  findDrawn,
  isReadable,
  rateIn,
  type ShownChart,
  wholeOf,
} from '../report-charts/index.ts'
import type { ScopeFigures } from './build-workbook.ts'
import { altTextOf, chartsName, notDrawn } from './chart-sheet.ts'
import { filledTable } from './figure-sheet.ts'
import { pick } from './words.ts'

/** The tables of the comparison and their charts; none where nothing can be compared. Nothing in them stands in no other table. */
export function comparisonSheets(
  own: ScopeFigures,
  flanders: ScopeFigures,
  isSuppressed: (id: string) => boolean,
  language: Language,
): readonly ReportSheet[] {
  const drawn = [divisions(own, flanders), rates(own, flanders)]
    .filter(({ table }) => table.rows.length > 0)
    .map((comparison) => drawComparison(comparison, isSuppressed, language))
  const charts = drawn.flatMap((one) => one.charts)
  const left = drawn.flatMap((one) => one.left)
  const sheet: ChartSheet = {
    kind: 'charts',
    name: chartsName(language),
    title: pick(
      language,
      'Grafieken: het partnerschap naast Vlaanderen',
      'Charts: the partnership beside Flanders',
      'Graphiques : le partenariat à côté de la Flandre',
    ),
    intro: left.length === 0 ? [] : [notDrawn(left, language)],
    charts,
  }
  return [...(charts.length === 0 ? [] : [sheet]), ...drawn.map((one) => one.sheet)]
}

/** A table of figures with the stretches of rows that make a chart each. */
interface Comparison {
  readonly name: Text
  readonly title: Text
  readonly intro: Text
  readonly table: FigureTable
  readonly topics: readonly {
    readonly id: string
    readonly title: Text
    readonly axis: Text
    readonly rows: readonly number[]
    readonly shape: ShownChart['shape']
  }[]
}

const ownWord = text('Partnerschap', 'Partnership', 'Partenariat')
const flandersWord = text('Vlaanderen', 'Flanders', 'Flandre')
const shareWord = text('Aandeel (%)', 'Share (%)', 'Part (%)')

/** How the counts of a chart divide over its categories, here and there. */
function divisions(own: ScopeFigures, flanders: ScopeFigures): Comparison {
  const rows: FigureRow[] = []
  const topics = comparedCharts.flatMap((chart) => {
    const [here, there] = [own, flanders].map(
      ({ tables }) => tables.find(({ id }) => id === chart.table)?.table,
    )
    if (here === undefined || there === undefined) return []
    const [mine, theirs] = [findDrawn(chart, here), findDrawn(chart, there)]
    if (mine === undefined || theirs === undefined) return []
    const ownWhole = wholeOf(chart, here)
    const from = rows.length
    for (const [index, { key, label }] of theirs.categories.entries()) {
      const at = mine.categories.findIndex((one) => one.key === key)
      const count = mine.series[0]?.drawn[at]?.figure ?? absentCount(ownWhole)
      const whole = theirs.series[0]?.drawn[index]?.figure ?? notAvailable
      rows.push({
        heads: [chart.title, label],
        figures: [count, partOf(count, wholeOf(chart, here)), whole, partOf(whole, wholeOf(chart, there))],
        at: { [chart.categories.by.id]: key },
      })
    }
    const stretch = rows.map((_, index) => index).slice(from)
    return [
      {
        id: chart.id,
        title: chart.title,
        axis: chart.categories.by.label,
        rows: stretch,
        shape: chart.shape,
      },
    ]
  })
  const number = text('aantal', 'number', 'nombre')
  const column = (header: Text, kind: FigureColumn['kind']): FigureColumn => ({
    header,
    unit: number,
    kind,
    at: {},
  })
  return {
    name: text('Vergelijking', 'Comparison', 'Comparaison'),
    title: text(
      'Verdelingen van het partnerschap naast die van Vlaanderen',
      'How the partnership divides, beside Flanders',
      'Répartitions du partenariat à côté de celles de la Flandre',
    ),
    intro: text(
      'Eenheid: het aantal lerenden of overeenkomsten van de tabel waaruit de cijfers komen. Een aandeel is het aantal ÷ het totaal van die tabel.',
      'Unit: the number of learners or agreements of the table that the figures come from. A share is the number ÷ the total of that table.',
      "Unité : le nombre d'apprenants ou de conventions du tableau d'où viennent les chiffres. Une part est le nombre ÷ le total de ce tableau.",
    ),
    table: {
      stub: [
        { header: text('Verdeling', 'Division', 'Répartition'), kind: 'text' },
        // Ages among them look like numbers.
        { header: text('Categorie', 'Category', 'Catégorie'), kind: 'code' },
      ],
      columns: [
        column(ownWord, 'count'),
        column(ownWord, 'percent'),
        column(flandersWord, 'count'),
        column(flandersWord, 'percent'),
      ],
      rows,
    },
    topics,
  }
}

/** A category that the partnership's table lacks has no unit, unless the whole table is withheld. */
const absentCount = (whole: Figure | undefined): Figure =>
  whole?.kind === 'count' ? numberOf(0) : (whole ?? notAvailable)

/** Only of counts that the tables show as such: those are protected. */
function partOf(figure: Figure, whole: Figure | undefined): Figure {
  if (figure.kind === 'number') return numberOf(0)
  if (figure.kind !== 'count') return figure
  return whole?.kind === 'count' ? shareOf(figure.count, whole.count) : notAvailable
}

function rates(own: ScopeFigures, flanders: ScopeFigures): Comparison {
  const rows = comparedRates.flatMap((rate): readonly FigureRow[] => {
    const [here, there] = [own, flanders].map(
      ({ tables }) => tables.find(({ id }) => id === rate.table)?.table,
    )
    if (here === undefined || there === undefined) return []
    const [mine, theirs] = [rateIn(rate, here), rateIn(rate, there)]
    if (mine === undefined || theirs === undefined) return []
    return [{ heads: [mine.header], figures: [mine.figure, theirs.figure], at: {} }]
  })
  const title = text('Graadmeters', 'Rates', 'Taux')
  const column = (header: Text): FigureColumn => ({ header, unit: shareWord, kind: 'percent', at: {} })
  return {
    name: text('Graadmeters', 'Rates', 'Taux'),
    title: text(
      'Graadmeters van het partnerschap naast die van Vlaanderen',
      'Rates of the partnership beside those of Flanders',
      'Taux du partenariat à côté de ceux de la Flandre',
    ),
    intro: text(
      'Elke graadmeter is die van de rij Totaal van zijn tabel; de definities staan in het werkblad Definities.',
      'Each rate is that of the row Total of its table; the definitions stand in the sheet Definitions.',
      'Chaque taux est celui de la ligne Total de son tableau ; les définitions figurent dans la feuille Definitions.',
    ),
    table: {
      stub: [{ header: text('Graadmeter', 'Rate', 'Taux'), kind: 'text' }],
      columns: [column(ownWord), column(flandersWord)],
      rows,
    },
    topics: [{ id: 'rates', title, axis: title, rows: rows.map((_, index) => index), shape: 'bars' }],
  }
}

function drawComparison(
  { name, title, intro, table, topics }: Comparison,
  isSuppressed: (id: string) => boolean,
  language: Language,
) {
  const filled = filledTable(table, isSuppressed, language)
  const sheet: TableSheet = {
    kind: 'table',
    name: name[language],
    title: title[language],
    intro: [intro[language]],
    ...filled,
  }
  const columns = table.columns.flatMap(({ kind }, index) => (kind === 'percent' ? [index] : []))
  const heading = (index: number) => filled.columns[index]?.header ?? ''
  const left: string[] = []
  const charts = topics.flatMap(({ id, title: topic, axis, rows, shape }): readonly ReportChart[] => {
    const found: ShownChart = {
      id,
      shape,
      title: topic[language],
      categories: rows.map((row) => inLanguage(table.rows[row]?.heads.at(-1) ?? '', language)),
      series: columns.map((column) => ({
        name: table.columns[column]?.header[language] ?? '',
        values: rows.map((row) => {
          const [one, figure] = [table.columns[column], table.rows[row]?.figures[column]]
          return one && figure ? shown(figure, isSuppressed, decimalsOf(one)) : { symbol: 'x' as const }
        }),
      })),
      categoryAxis: axis[language],
      valueAxis: shareWord[language],
      percent: true,
    }
    const [partnership] = found.series
    if (!isReadable(found) || !partnership?.values.some((value) => 'value' in value)) {
      left.push(found.title)
      return []
    }
    return [
      {
        shape,
        title: found.title,
        altText: altTextOf(found, language),
        table: name[language],
        series: {
          in: 'columns',
          categories: heading(table.stub.length - 1),
          drawn: columns.map((column) => heading(table.stub.length + column)),
          rows,
        },
        categoryAxis: found.categoryAxis,
        valueAxis: found.valueAxis,
      },
    ]
  })
  return { sheet, charts, left }
}
