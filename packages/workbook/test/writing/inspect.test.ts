/** The fifty points: a good workbook breaks none, and a workbook spoilt in one respect breaks that point. */
import { day } from '@werkplekleren/rules'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import {
  type CellValue,
  COVER_FACTS,
  DEVIATIONS,
  type Expectation,
  inspectReport,
  POINTS,
  type ReportWorkbook,
  type TableSheet,
  writeReportWorkbook,
} from '../../src/writing/index.ts'
import { demoCorrections } from './demo-charts.ts'
import { reportOf } from './package-parts.ts'

const table: TableSheet = {
  kind: 'table',
  name: 'Tabel_1_1',
  title: 'Tabel 1_1: Duale lerenden naar opleiding, 2024-2025',
  intro: ['Bron: Discimus.'],
  columns: [
    { header: 'Administratieve groep', kind: 'code' },
    { header: 'Opleiding', kind: 'text' },
    { header: 'Schooljaar', kind: 'text' },
    { header: 'Meisjes (personen)', kind: 'count' },
    { header: 'Jongens (personen)', kind: 'count' },
    { header: 'Aandeel (%)', kind: 'percent' },
  ],
  rows: [
    ['0042', 'Ruwbouw', '2024-2025', 0, 30, 0.25],
    ['0043', 'Zorg', '2024-2025', { symbol: 'c' }, 12, 0.125],
    ['', 'Totaal', '2024-2025', 61, 42, 0.375],
  ],
  totalRow: true,
  emptyCells: 'De rij met het totaal heeft geen code.',
  notes: [
    { text: 'Zonder aanloopfase.', at: 'title' },
    { text: 'Voorlopig.', at: { header: 'Aandeel (%)' } },
  ],
}

const report: ReportWorkbook = {
  ...reportOf(),
  sheets: [
    {
      kind: 'cover',
      title: 'Duaal leren',
      subtitle: 'Schooljaar 2024-2025, Vlaanderen',
      headlines: [{ value: '42', label: 'jongens in het duaal leren' }],
      summary: ['Het duaal leren groeit.'],
      facts: Object.values(COVER_FACTS.nl).map((label) => ({ label, value: 'Discimus' })),
    },
    { kind: 'contents' },
    { kind: 'notes' },
    table,
    {
      kind: 'list',
      name: 'Wijzigingen',
      title: 'Wijzigingen sinds de vorige publicatie',
      intro: ['Elke tabel die nieuw, vervallen, hernoemd of herzien is.'],
      columns: [
        { header: 'Tabel', kind: 'text' },
        { header: 'Datum', kind: 'day' },
        { header: 'Aard', kind: 'text' },
      ],
      rows: [['Tabel 1_1', day(2025, 10, 1), 'nieuw']] satisfies CellValue[][],
    },
    {
      kind: 'charts',
      name: 'Grafieken',
      title: 'Grafieken',
      charts: [
        {
          shape: 'columns',
          title: 'Jongens naar opleiding',
          altText: 'De meeste jongens volgen ruwbouw.',
          table: 'Tabel_1_1',
          series: { in: 'columns', categories: 'Opleiding', drawn: ['Jongens (personen)'] },
          categoryAxis: 'Opleiding',
          valueAxis: 'Lerenden',
        },
      ],
    },
    demoCorrections,
  ],
}

const expected: Expectation = {
  fileName: 'duaal-leren-rapport.xlsx',
  report,
  changesSheet: 'Wijzigingen',
  headlineCells: [{ shown: '42', sheet: 'Tabel_1_1', header: 'Jongens (personen)', row: 2 }],
  csv: new Map([
    [
      'Wijzigingen',
      [
        ['Tabel', 'Datum', 'Aard'],
        ['Tabel 1_1', '45931', 'nieuw'],
      ],
    ],
  ]),
  judges: Object.fromEntries([41, 42, 43, 44, 45, 46, 48].map((point) => [point, () => []])),
}

let written: Record<string, Uint8Array>
beforeAll(async () => {
  written = unzipSync(await writeReportWorkbook(report))
})

const SHEET = 'xl/worksheets/sheet4.xml'
const STRINGS = 'xl/sharedStrings.xml'
const STYLES = 'xl/styles.xml'
const TABLE = 'xl/tables/table3.xml'
const WORKBOOK = 'xl/workbook.xml'

/** Replaces one text in one part; fails where it is not there. */
type Edit = readonly [part: string, what: string | RegExp, by: string]
function spoilt(...edits: readonly Edit[]): Uint8Array {
  const parts = { ...written }
  for (const [part, what, by] of edits) {
    const before = strFromU8(parts[part] ?? new Uint8Array())
    const after = before.replace(what, by)
    if (after === before) throw new Error(`${part} holds no ${what}`)
    parts[part] = strToU8(after)
  }
  return zipSync(parts, { level: 0 })
}

/** A sheet's cell, whatever its look. */
const cell = (name: string): RegExp => new RegExp(`<c r="${name}"( s="\\d+")[^>]*?(?:/>|>.*?</c>)`)
const text = (name: string, value: string): Edit => [
  SHEET,
  cell(name),
  `<c r="${name}"$1 t="inlineStr"><is><t xml:space="preserve">${value}</t></is></c>`,
]
const number = (name: string, value: number): Edit => [
  SHEET,
  cell(name),
  `<c r="${name}"$1><v>${value}</v></c>`,
]
/** Another look for a cell; the look is that of another cell of the sheet. */
const look = (name: string, like: string): Edit => {
  const style = new RegExp(`<c r="${like}" s="(\\d+)"`).exec(
    strFromU8(written[SHEET] ?? new Uint8Array()),
  )?.[1]
  return [SHEET, new RegExp(`(<c r="${name}") s="\\d+"`), `$1 s="${style}"`]
}

const pointsOf = async (
  bytes: Uint8Array,
  changed: Partial<Expectation> = {},
): Promise<readonly number[]> => {
  const { broken } = await inspectReport(bytes, { ...expected, ...changed })
  return [...new Set(broken.map(({ point }) => point))]
}

test('a workbook of the writer keeps all fifty points, all judged', async () => {
  expect(await inspectReport(spoilt(), expected)).toEqual({ broken: [], notJudged: [] })
})

describe('a spoilt workbook breaks its point', () => {
  const cases: readonly (readonly [
    point: number,
    what: string,
    edits: () => readonly Edit[],
    also?: readonly number[],
  ])[] = [
    [1, 'the cover under another name', () => [[WORKBOOK, 'name="Voorblad"', 'name="Omslag"']]],
    [2, 'a sheet name with a space', () => [[WORKBOOK, 'name="Grafieken"', 'name="Gra fiek"']], [12]],
    [3, 'a hidden sheet', () => [[WORKBOOK, /(name="Grafieken"[^>]*state=")visible/, '$1hidden']]],
    [3, 'a hidden row', () => [[SHEET, '<row r="9"', '<row hidden="1" r="9"']]],
    [
      4,
      'a link to the outside',
      () => [
        [
          'xl/_rels/workbook.xml.rels',
          '</Relationships>',
          '<Relationship Id="rId99" Type="http://x/hyperlink" Target="http://x" TargetMode="External"/></Relationships>',
        ],
      ],
    ],
    [
      4,
      'a picture among the charts',
      () => [['xl/drawings/drawing1.xml', '<xdr:clientData/>', '<xdr:pic/><xdr:clientData/>']],
    ],
    [
      5,
      'the content type of a template',
      () => [['[Content_Types].xml', 'spreadsheetml.sheet.main+xml', 'spreadsheetml.template.main+xml']],
    ],
    [6, 'a cursor elsewhere', () => [[SHEET, 'activeCell="A1" sqref="A1"', 'activeCell="B7" sqref="B7"']]],
    [
      7,
      'frozen rows',
      () => [[SHEET, /(<sheetView [^>]*>)/, '$1<pane ySplit="7" topLeftCell="A8" state="frozen"/>']],
    ],
    [
      7,
      'filter buttons on a table',
      () => [[TABLE, '<tableColumns', '<autoFilter ref="A8:F11"/><tableColumns']],
    ],
    [8, 'a person as author', () => [['docProps/core.xml', /<dc:creator>[^<]*/, '<dc:creator>An Peeters']]],
    [10, 'a protected table', () => [[SHEET, '</sheetData>', '</sheetData><sheetProtection sheet="1"/>']]],
    [10, 'a form without protection', () => [['xl/worksheets/sheet7.xml', /<sheetProtection[^>]*>/, '']]],
    [11, 'a cover without contact', () => [[STRINGS, '<t>Contact</t>', '<t>Contactpersoon</t>']]],
    [
      12,
      'a link that arrives nowhere',
      () => [['xl/worksheets/sheet2.xml', `'Tabel_1_1'!A1`, `'Tabel_1_9'!A1`]],
    ],
    [
      13,
      'an explanation of a symbol that does not occur',
      () => [[STRINGS, '<t>Symbolen: [c]', '<t>Symbolen: [x] niet beschikbaar; [c]']],
    ],
    [14, 'a note that is nowhere marked', () => [[STRINGS, '2024-2025 [noot 1]</t>', '2024-2025</t>']]],
    [
      15,
      'a note without sheets',
      () => [['xl/worksheets/sheet3.xml', /<c r="C4"( s="\d+")[^>]*>.*?<\/c>/, '<c r="C4"$1/>']],
    ],
    [
      17,
      'a title without its number',
      () => [
        [
          STRINGS,
          '<t>Tabel 1_1: Duale lerenden naar opleiding, 2024-2025 [noot 1]',
          '<t>Duale lerenden naar opleiding, 2024-2025 [noot 1]',
        ],
      ],
      [12],
    ],
    [18, 'no word about its table', () => [text('A2', 'Een tabel.')]],
    [
      19,
      'a table that ends before its last row',
      () => [[TABLE, /ref="A(\d+):F\d+"/, 'ref="A$1:F10"']],
      [20, 30, 49],
    ],
    [
      20,
      'a remark beside the table',
      () => [[SHEET, /(<row r="10"[^>]*>.*?)<\/row>/, '$1<c r="H10"><v>1</v></c></row>']],
    ],
    [
      21,
      'merged cells',
      () => [
        [SHEET, '</sheetData>', '</sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>'],
      ],
    ],
    [
      22,
      'an empty column',
      () => ['C9', 'C10', 'C11'].map((name): Edit => [SHEET, cell(name), `<c r="${name}"$1/>`]),
    ],
    [23, 'a heading other than its column', () => [text('B8', 'Richting')]],
    [
      24,
      'a column without unit',
      () => [text('D8', 'Meisjes'), [TABLE, 'name="Meisjes (personen)"', 'name="Meisjes"']],
    ],
    [25, 'a number as text', () => [text('E9', '30')], [34]],
    [26, 'two formats in a column', () => [look('E9', 'F9')]],
    [27, 'a dash for a missing number', () => [text('D10', '-')], [13, 25, 29, 34]],
    [28, 'an empty cell without a reason', () => [text('A6', 'Lege cellen.')]],
    [29, 'a zero in the place of a symbol', () => [number('D10', 0)], [13, 26, 30]],
    [30, 'a total that is not the sum', () => [number('E11', 43)], [49]],
    [31, 'a code as a number', () => [number('A9', 42)], [34]],
    [32, 'a formula', () => [[SHEET, /(<c r="E11"[^>]*>)/, '$1<f>SUM(E9:E10)</f>']]],
    [33, 'a hard space', () => [text('B9', 'Ruw\u00a0bouw')]],
    [34, 'a column too narrow', () => [[SHEET, /(<col min="1" max="1" width=")[\d.]+/, '$14']]],
    [35, 'a second font', () => [[STYLES, 'val="Arial"', 'val="Georgia"']]],
    [
      36,
      'more rows than a reader can use',
      () => [[TABLE, /ref="A(\d+):F\d+"/, 'ref="A$1:F9000"']],
      [19, 22, 30],
    ],
    [37, 'a date in another format', () => [[STYLES, 'formatCode="yyyy-mm-dd"', 'formatCode="dd/mm/yyyy"']]],
    [38, 'a school year of three years', () => [text('C9', '2024-2026')]],
    [
      39,
      'headings twice',
      () =>
        ['A', 'B', 'C', 'D', 'E', 'F'].map((letter, index) =>
          text(
            `${letter}9`,
            [
              'Administratieve groep',
              'Opleiding',
              'Schooljaar',
              'Meisjes (personen)',
              'Jongens (personen)',
              'Aandeel (%) [noot 2]',
            ][index] ?? '',
          ),
        ),
      [25, 29, 34],
    ],
    [
      40,
      'a table name with digits',
      () => [[TABLE, 'displayName="tabel_een_een"', 'displayName="tabel_1_1"']],
    ],
    [47, 'another cell than the CSV', () => [['xl/worksheets/sheet5.xml', '<v>45931</v>', '<v>45932</v>']]],
    [49, 'a headline other than its cell', () => [number('E11', 43)], [30]],
    [50, 'headings on the first page only', () => [[WORKBOOK, '!$8:$8', '!$9:$9']]],
  ]

  const named = cases.map(([point, what, edits, also = []]) => ({ point, what, edits, also }))
  test.each(named)('$point: $what', async ({ point, edits, also }) => {
    expect(await pointsOf(spoilt(...edits()))).toEqual([point, ...also].sort((one, other) => one - other))
  })

  test('4: a drawing on a sheet with a table', async () => {
    const { report: meant } = expected
    const without = {
      ...meant,
      sheets: meant.sheets.map((sheet) => (sheet.kind === 'charts' ? table : sheet)),
    }
    expect(await pointsOf(spoilt(), { report: without })).toContain(4)
  })

  test.each([
    'Rapport.xlsx',
    'duaal_leren.xlsx',
    'rapport-2025.xlsx',
    'rapport-definitief.xlsx',
    `${'a'.repeat(60)}.xlsx`,
  ])('9: the name %s', async (fileName) => {
    expect(await pointsOf(spoilt(), { fileName })).toEqual([9])
  })

  test('16: no sheet of changes', async () => {
    const { changesSheet: _, ...rest } = expected
    const { broken } = await inspectReport(spoilt(), rest)
    expect(broken.map(({ point }) => point)).toEqual([16])
  })

  test.each([41, 42, 43, 44, 45, 46, 48] as const)('%i: what who has the figures says', async (point) => {
    const judges = { ...expected.judges, [point]: () => ['Tabel_1_1'] }
    expect((await inspectReport(spoilt(), { ...expected, judges })).broken).toEqual([
      { point, level: 'F', at: 'Tabel_1_1' },
    ])
  })

  test('5: bytes that are no workbook, and nothing else is judged', async () => {
    const { broken, notJudged } = await inspectReport(new Uint8Array([1, 2, 3]), expected)
    expect(broken).toEqual([{ point: 5, level: 'F' }])
    expect(notJudged).toHaveLength(49)
  })

  test('every point can be broken', () => {
    const tried = new Set([...cases.map(([point]) => point), 9, 16, 41, 42, 43, 44, 45, 46, 48])
    expect(POINTS.map(({ number: one }) => one)).toEqual(Array.from({ length: 50 }, (_, index) => index + 1))
    expect(POINTS.filter(({ number: one }) => !tried.has(one))).toEqual([])
  })
})

test('points that need more than the file are told as not judged', async () => {
  const { notJudged } = await inspectReport(spoilt(), {
    fileName: expected.fileName,
    report,
    changesSheet: 'Wijzigingen',
  })
  expect(notJudged).toEqual([41, 42, 43, 44, 45, 46, 47, 48, 49])
})

test('every deviation names a point, a reason and its page', () => {
  for (const { point, allowed, reason, decision } of DEVIATIONS) {
    expect(POINTS.some(({ number: one }) => one === point)).toBe(true)
    expect([allowed, reason].every((words) => words.length > 10)).toBe(true)
    expect(['0009', '0033']).toContain(decision)
  }
})
