/** Charts draw the cells of tables that they name; what may not be shown is never drawn nor told. */
import { text } from '@werkplekleren/rules'
import { describe, expect, it } from 'vitest'
import { sector } from '../../src/dimensions/index.ts'
import { countCell, countOf, type FigureTable } from '../../src/figures/index.ts'
import {
  type ChartDefinition,
  chartInWords,
  comparedCharts,
  comparedRates,
  drawnFigures,
  gapsInWords,
  percentWords,
  reportCharts,
  shownChart,
  wholeOf,
} from '../../src/report-charts/index.ts'
import { reportTables } from '../../src/report-tables/index.ts'

const measure = { id: 'E-01', overlapsIn: [], followsProgramme: true }
const learners = (n: number, code?: string) =>
  countOf(countCell({}, measure, '2024-2025', code === undefined ? {} : { sector: code }, n))
const unit = text('lerenden', 'learners', 'apprenants')

/** Learners of some sectors, and their total. */
const tableOf = (sectors: Readonly<Record<string, number>>): FigureTable => ({
  stub: [{ header: sector.label, kind: 'text' }],
  columns: [{ header: text('Totaal', 'Total', 'Total'), unit, kind: 'count', at: {} }],
  rows: [
    ...Object.entries(sectors).map(([code, n]) => ({
      heads: [code.toLowerCase()],
      figures: [learners(n, code)],
      at: { sector: code },
    })),
    {
      heads: [text('Totaal', 'Total', 'Total')],
      figures: [learners(Object.values(sectors).reduce((sum, n) => sum + n, 0))],
      at: {},
      total: true,
    },
  ],
})

const bars: ChartDefinition = {
  id: 'learners-by-sector',
  table: '1_4',
  shape: 'bars',
  title: text('Lerenden naar sector', 'Learners by sector', 'Apprenants par secteur'),
  categories: { along: 'rows', by: sector, columns: ['Total'] },
  valueAxis: unit,
}
const nothing = () => false

describe('the definitions', () => {
  it('name tables of the report and differ in id', () => {
    const ids = new Set(reportTables.map(({ id }) => id))
    const named = [...reportCharts, ...comparedCharts, ...comparedRates].map(({ table }) => table)
    expect(named.filter((id) => !ids.has(id))).toEqual([])
    expect(new Set(reportCharts.map(({ id }) => id)).size).toBe(reportCharts.length)
  })
})

describe('a chart', () => {
  it('draws its rows without the total, and knows of which whole they are parts', () => {
    const { categories, series, percent } = drawnFigures(bars, tableOf({ BOUW: 1200, ZORG: 40 }))
    expect(categories).toEqual([
      { key: 'BOUW', label: 'bouw' },
      { key: 'ZORG', label: 'zorg' },
    ])
    expect(series.map(({ drawn }) => drawn.map(({ at }) => at.row))).toEqual([[0, 1]])
    expect(percent).toBe(false)
    expect(wholeOf(bars, tableOf({ BOUW: 1200, ZORG: 40 }))).toEqual(learners(1240))
  })

  it('keeps a symbol where a value is suppressed, and does not tell the value in words', () => {
    const table = tableOf({ BOUW: 1200, ZORG: 40, TEXTIEL: 3 })
    const chart = shownChart(bars, table, (id) => id.includes('TEXTIEL'), 'nl')
    expect(chart?.series[0]?.values).toEqual([{ value: 1200 }, { value: 40 }, { symbol: 'c' }])
    expect(chart && chartInWords(chart, 'nl')).toBe('Het hoogst: bouw (1\u00a0200); het laagst: zorg (40).')
    expect(chart && gapsInWords(chart, 'nl')).toBe(' Niet getoond: textiel.')
    expect(chart && chartInWords(chart, 'fr')).toBe(
      'Au plus haut : bouw (1\u00a0200) ; au plus bas : zorg (40).',
    )
  })

  it('names the only value that it shows once', () => {
    const chart = shownChart(bars, tableOf({ BOUW: 1200, ZORG: 4 }), (id) => id.includes('ZORG'), 'en')
    expect(chart && chartInWords(chart, 'en')).toBe('Only bouw (1\u00a0200).')
  })

  it.each([
    ['one category', { BOUW: 12 }, nothing],
    ['no number', { BOUW: 12, ZORG: 13 }, () => true],
    ['31 bars', Object.fromEntries(Array.from({ length: 31 }, (_, n) => [`S${n}`, 20])), nothing],
  ])('of %s is not drawn', (_, sectors, isSuppressed) => {
    expect(shownChart(bars, tableOf(sectors), isSuppressed, 'nl')).toBeUndefined()
  })

  it('of a column that its table does not have is a fault', () => {
    const wrong: ChartDefinition = { ...bars, categories: { along: 'rows', by: sector, columns: ['Sum'] } }
    expect(() => drawnFigures(wrong, tableOf({ BOUW: 12, ZORG: 13 }))).toThrow(/finds no Sum/)
  })
})

describe('percentages in words', () => {
  it('keep their digits and the sign of their language', () => {
    expect([percentWords(42, 1, 'nl'), percentWords(42, 0, 'en'), percentWords(5.5, 1, 'fr')]).toEqual([
      '42,0\u00a0%',
      '42%',
      '5,5\u00a0%',
    ])
  })
})
