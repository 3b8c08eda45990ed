/** Charts of a report: real Excel charts of the cells of its tables, with gaps where there is no number. */
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { SERIES_LOOKS } from '../../src/writing/chart-palette.ts'
import { chartXml } from '../../src/writing/chart-xml.ts'
import { compareCharts } from '../../src/writing/compare-charts.ts'
import { type ChartSheet, type ReportChart, writeReportWorkbook } from '../../src/writing/index.ts'
import type { CellFormat } from '../../src/writing/laid-out.ts'
import { layOut } from '../../src/writing/lay-out.ts'
import { childOf, named, type XmlElement, xmlTree } from '../../src/writing/xml-tree.ts'
import { demoCharts, gappedTable, reportWithCharts } from './demo-charts.ts'
import { partsOf, refusalOf, reportOf } from './package-parts.ts'
import { ORDER } from './schema-order.ts'

const parts = await partsOf(reportWithCharts)
const part = (name: string): string => parts.get(name) ?? ''
const chart = (number: number): XmlElement => xmlTree(part(`xl/charts/chart${number}.xml`))
const laidOutCharts = layOut(reportWithCharts).sheets.flatMap(({ charts = [] }) => charts)
const formulae = (element: XmlElement, kind: 'tx' | 'cat' | 'val'): readonly (string | undefined)[] =>
  named(element, 'ser').map((series) => childOf(childOf(series, kind)?.children[0], 'f')?.text)

describe('charts', () => {
  test('stand on their own sheet, listed in the contents, and leave the tables without a drawing', () => {
    const drawn = [...parts].filter(
      ([name, xml]) => name.startsWith('xl/worksheets/sheet') && xml.includes('<drawing'),
    )
    expect(drawn.map(([name]) => name)).toEqual(['xl/worksheets/sheet8.xml'])
    expect(part('xl/worksheets/sheet2.xml')).toContain(`location="'Grafieken'!A1"`)
    expect(part('xl/worksheets/sheet8.xml')).toContain(`location="'Tabel_4_1'!A1"`)
    expect([...parts.keys()].filter((name) => name.startsWith('xl/charts/'))).toHaveLength(7)
  })

  test('draw the columns of a table over its rows, without the total', () => {
    expect(formulae(chart(5), 'tx')).toEqual([`'Tabel_2_3'!$H$6`])
    expect(formulae(chart(5), 'cat')).toEqual([`'Tabel_2_3'!$A$7:$A$16`])
    expect(formulae(chart(5), 'val')).toEqual([`'Tabel_2_3'!$H$7:$H$16`])
  })

  test('draw the rows of a table over its columns', () => {
    expect(formulae(chart(7), 'tx')).toEqual([`'Tabel_1_1'!$A$10`])
    expect(formulae(chart(7), 'cat')).toEqual([`'Tabel_1_1'!$C$8:$G$8`])
    expect(
      named(chart(7), 'v')
        .map(({ text }) => text)
        .slice(-5),
    ).toEqual(['0.401', '0.409', '0.415', '0.42', '0.421'])
  })

  test('leave a gap where a cell holds a symbol: Excel would draw a text as zero, but an empty cell not at all', () => {
    expect(formulae(chart(2), 'val')).toEqual([
      `('Tabel_4_1'!$E$9,'Tabel_4_1'!$B$10:$B$13)`,
      `('Tabel_4_1'!$C$9:$C$11,'Tabel_4_1'!$E$12,'Tabel_4_1'!$C$13)`,
    ])
    const boys = named(chart(2), 'numCache')[1]
    expect(boys && named(boys, 'pt').map(({ attributes }) => attributes.idx)).toEqual(['0', '1', '2', '4'])
    expect(childOf(childOf(chart(2), 'chart'), 'dispBlanksAs')?.attributes.val).toBe('gap')
    // Column E of the table's sheet is empty, as nothing stands beside a table.
    expect(part('xl/worksheets/sheet7.xml')).not.toMatch(/<c r="E/)
  })

  test('leave out a whole stack of which a part is missing', () => {
    expect(formulae(chart(3), 'val')).toEqual([
      `('Tabel_4_1'!$E$9,'Tabel_4_1'!$B$10:$B$11,'Tabel_4_1'!$E$12,'Tabel_4_1'!$B$13)`,
      `('Tabel_4_1'!$E$9,'Tabel_4_1'!$C$10:$C$11,'Tabel_4_1'!$E$12,'Tabel_4_1'!$C$13)`,
    ])
  })

  test('say under them what they do not draw, with the legend of those symbols', () => {
    const lines = named(xmlTree(part('xl/sharedStrings.xml')), 't').map(({ text }) => text)
    expect(lines).toContain(
      'Niet getekend, omdat de cel geen getal bevat: 15 jaar, Meisjes (personen) [c]; 18 jaar, Jongens (personen) [x].',
    )
    expect(lines).toContain('hele stapel ontbreekt dan.')
    expect(lines.filter((line) => line.startsWith('Symbolen: [c]'))).toHaveLength(2)
  })

  test('carry their title, axis titles and a text for who cannot see them', () => {
    const titles = named(chart(1), 'title').map((title) =>
      named(title, 't')
        .map(({ text }) => text)
        .join(''),
    )
    expect(titles).toEqual([
      'Erkende en actieve ondernemingen, 2020-2021 tot en met 2024-2025',
      'Schooljaar',
      'Aantal (personen of ondernemingen)',
    ])
    const described = named(xmlTree(part('xl/drawings/drawing1.xml')), 'cNvPr')
    expect(described.map(({ attributes }) => attributes.descr)).toEqual(
      demoCharts.charts.map(({ altText }) => altText),
    )
    expect(new Set(described.map(({ attributes }) => attributes.id)).size).toBe(7)
  })

  test('start the axis of values at zero', () => {
    for (const number of [1, 2, 3, 4, 5, 6, 7]) {
      expect(childOf(childOf(named(chart(number), 'valAx')[0], 'scaling'), 'min')?.attributes.val).toBe('0')
    }
  })

  test('end the axis of shares that come near all at a hundred per cent, and leave other axes to Excel', () => {
    const [shares] = laidOutCharts.slice(-1)
    if (shares === undefined) throw new Error('no chart')
    const [series] = shares.series
    if (series === undefined) throw new Error('no series')
    const highest = (format: CellFormat, ...rows: readonly (readonly (number | undefined)[])[]) => {
      const drawn = rows.map((cached) => ({ ...series, values: { ...series.values, cached } }))
      const stacked = rows.length > 1 ? ({ shape: 'stackedColumns' } as const) : {}
      const tree = xmlTree(chartXml({ ...shares, ...stacked, format, series: drawn }, 'nl'))
      return childOf(childOf(named(tree, 'valAx')[0], 'scaling'), 'max')?.attributes.val
    }
    expect(shares.format).toMatch(/%$/)
    expect(highest(shares.format, [0.2, undefined, 0.95])).toBe('1')
    expect(highest(shares.format, [1])).toBe('1')
    expect(highest(shares.format, [0.4], [0.603])).toBe('1')
    expect(highest(shares.format, [0.42, 0.8])).toBeUndefined()
    expect(highest(shares.format, [1.2])).toBeUndefined()
    expect(highest('#,##0', [1])).toBeUndefined()
  })

  test('are written in the order of the schema, every element known', () => {
    const check = (element: XmlElement): void => {
      const order = ORDER[element.name]
      expect(order !== undefined || element.children.length === 0, element.name).toBe(true)
      const places = element.children.map(({ name }) => order?.indexOf(name) ?? -1)
      expect(places, `${element.name}: ${element.children.map(({ name }) => name)}`).toEqual(
        [...places].sort((one, other) => one - other),
      )
      expect(places).not.toContain(-1)
      element.children.forEach(check)
    }
    for (const number of [1, 2, 3, 4, 5, 6, 7]) check(chart(number))
    check(xmlTree(part('xl/drawings/drawing1.xml')))
    const sheet = xmlTree(part('xl/worksheets/sheet8.xml')).children.map(({ name }) => name)
    expect(sheet.slice(sheet.indexOf('pageMargins'))).toEqual([
      'pageMargins',
      'pageSetup',
      'headerFooter',
      'rowBreaks',
      'drawing',
    ])
  })

  test('are reached by relationships and content types that exist', () => {
    for (const [name, xml] of parts) {
      if (!name.endsWith('.rels')) continue
      const folder = name.replace(/_rels\/.*$/, '')
      for (const { attributes } of named(xmlTree(xml), 'Relationship')) {
        const target = new URL(attributes.Target ?? '', `file:///${folder}`).pathname.slice(1)
        expect([...parts.keys()]).toContain(target)
      }
    }
    for (const { attributes } of named(xmlTree(part('[Content_Types].xml')), 'Override')) {
      expect([...parts.keys()]).toContain(attributes.PartName?.slice(1))
    }
  })

  test('tell their series apart without colours, and in colours that stand out from paper', () => {
    for (const trait of ['pattern', 'dash', 'marker', 'colour'] as const) {
      expect(new Set(SERIES_LOOKS.map((look) => look[trait])).size).toBe(SERIES_LOOKS.length)
    }
    for (const { colour } of SERIES_LOOKS) expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThan(3)
  })

  test.each(['en', 'fr'] as const)('speak %s', async (language) => {
    const strings = (await partsOf({ ...reportOf(gappedTable, demoSheet({})), language })).get(
      'xl/sharedStrings.xml',
    )
    expect(strings).toContain({ en: 'Not drawn, because', fr: 'Non dessiné, car' }[language])
  })
})

/** The luminance of WCAG 2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const [, gapped] = demoCharts.charts
function demoSheet(changed: Partial<ReportChart>): ChartSheet {
  if (gapped === undefined) throw new Error('no chart')
  return { ...demoCharts, charts: [{ ...gapped, ...changed }] }
}

describe('a chart is refused', () => {
  const drawn = ['Meisjes (personen)']
  const refused = async (changed: Partial<ReportChart>) =>
    (await refusalOf(reportOf(gappedTable, demoSheet(changed)))).problem

  test('where its table, column or row is not there', async () => {
    expect(await refused({ table: 'Tabel_9_9' })).toBe('chartNowhere')
    expect(await refused({ series: { in: 'columns', categories: 'Nergens', drawn } })).toBe('chartNowhere')
    const rows = [0, 6] as const
    expect(await refused({ series: { in: 'columns', categories: 'Leeftijd', drawn, rows } })).toBe(
      'chartNowhere',
    )
  })

  test('where it draws texts only, or nothing but a symbol', async () => {
    expect(await refused({ series: { in: 'columns', categories: 'Leeftijd', drawn: ['Status'] } })).toBe(
      'chartMixed',
    )
  })

  test('where it shows more than can be read, or too little', async () => {
    const rows = [0]
    expect(await refused({ series: { in: 'columns', categories: 'Leeftijd', drawn, rows } })).toBe(
      'chartTooMuch',
    )
    expect(await refused({ series: { in: 'columns', categories: 'Leeftijd', drawn: [] } })).toBe(
      'chartTooMuch',
    )
    const many = Array.from({ length: 17 }, (_, index) => [`${index} jaar`, index, index, { status: [] }])
    const long = { ...gappedTable, rows: many, totalRow: false }
    expect((await refusalOf(reportOf(long, demoSheet({})))).problem).toBe('chartTooMuch')
  })

  test('without a text for who cannot see it', async () => {
    expect(await refused({ altText: '' })).toBe('emptyText')
  })
})

test('a written chart whose cache, formula or title was changed is not published', async () => {
  const laidOut = layOut(reportWithCharts)
  const written = unzipSync(await writeReportWorkbook(reportWithCharts))
  expect(() => compareCharts(written, laidOut)).not.toThrow()
  const name = 'xl/charts/chart2.xml'
  const xml = strFromU8(written[name] ?? new Uint8Array())
  for (const [found, by] of [
    ['<c:v>48</c:v>', '<c:v>0</c:v>'],
    ['<c:pt idx="1"><c:v>212</c:v></c:pt>', ''],
    ['$B$10:$B$13', '$B$10:$B$12'],
    ['>Leeftijd op', '>Leeftijd'],
  ] as const) {
    expect(xml).toContain(found)
    const changed = { ...written, [name]: strToU8(xml.replace(found, by)) }
    expect(() => compareCharts(changed, laidOut)).toThrow(/Grafieken/)
  }
})
