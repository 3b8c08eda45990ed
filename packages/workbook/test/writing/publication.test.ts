/** What every published workbook must look like inside, after the checklist of official producers. */
import ExcelJS from 'exceljs'
import { describe, expect, test } from 'vitest'
import { writeReportWorkbook } from '../../src/writing/index.ts'
import { demoReport } from './demo-report.ts'
import { partsOf, refusalOf, reportOf, table } from './package-parts.ts'

const parts = await partsOf(demoReport)
const sheets = [...parts].filter(([name]) => name.startsWith('xl/worksheets/sheet'))
const tables = [...parts].filter(([name]) => name.startsWith('xl/tables/'))
const part = (name: string): string => parts.get(name) ?? ''

async function readByExceljs(report = demoReport): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook()
  const bytes = await writeReportWorkbook(report)
  // exceljs declares its own Buffer; Node's is one.
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer)
  return book
}

describe('a published workbook', () => {
  test('opens with cover, contents and notes, then the tables in the order of the report', async () => {
    const book = await readByExceljs()
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual([
      'Voorblad',
      'Inhoud',
      'Noten',
      'Tabel_1_1',
      'Tabel_1_3',
      'Tabel_2_3',
      'Definities',
      'Herkomst',
      'Te_verbeteren',
    ])
    expect(book.views[0]?.activeTab).toBe(0)
    expect(sheets.filter(([, xml]) => xml.includes('tabSelected="1"')).map(([name]) => name)).toEqual([
      'xl/worksheets/sheet1.xml',
    ])
  })

  test('hides, merges, freezes, groups and calculates nothing', () => {
    expect(sheets).toHaveLength(9)
    for (const [, xml] of sheets) {
      expect(xml).not.toMatch(/<mergeCell|hidden=|<pane|outlineLevel="|<f>|<drawing|<conditionalFormatting/)
      expect(xml).toContain('<selection activeCell="A1" sqref="A1"/>')
    }
    expect(part('xl/workbook.xml')).not.toMatch(/hidden|externalReference/)
  })

  test('has no links out of the workbook', () => {
    for (const [name, xml] of parts) {
      if (name.endsWith('.rels')) expect(xml).not.toContain('TargetMode="External"')
    }
  })

  test('lists every later sheet in the contents, linked to its A1', () => {
    const links = [...part('xl/worksheets/sheet2.xml').matchAll(/location="'([^']*)'!A1"/g)].map(
      ([, name]) => name,
    )
    expect(links).toEqual(demoReportNames)
  })

  test('leads back from every table to the contents', () => {
    for (const [, xml] of sheets.slice(3)) expect(xml).toContain(`location="'Inhoud'!A1"`)
  })

  test('says in A1 and A2 what a table is, A1 in the built-in style Heading 1', async () => {
    const sheet = (await readByExceljs()).getWorksheet('Tabel_2_3')
    expect(sheet?.getCell('A1').text).toBe(
      'Tabel 2_3: Erkende ondernemingen naar sectoraal partnerschap en provincie, 31 augustus 2025',
    )
    expect(sheet?.getCell('A2').text).toBe('Dit werkblad bevat één tabel.')
    expect(part('xl/styles.xml')).toContain('<cellStyle name="Heading 1" xfId="1" builtinId="16"/>')
    const style = Number(/<c r="A1" s="(\d+)"/.exec(part('xl/worksheets/sheet6.xml'))?.[1])
    const formats = /<cellXfs.*<\/cellXfs>/s.exec(part('xl/styles.xml'))?.[0].match(/<xf /g) ?? []
    expect(style).toBeLessThan(formats.length)
    expect(/<cellXfs.*<\/cellXfs>/s.exec(part('xl/styles.xml'))?.[0].split('<xf ')[style + 1]).toContain(
      'xfId="1"',
    )
  })

  test('has one table a sheet, from column A to the last used cell, named in words', () => {
    const names = tables.map(([, xml]) => /displayName="([^"]*)"/.exec(xml)?.[1])
    expect(names).toEqual([
      'inhoud',
      'noten',
      'tabel_een_een',
      'tabel_een_drie',
      'tabel_twee_drie',
      'definities',
      'herkomst',
      'te_verbeteren',
    ])
    for (const [index, [, xml]] of tables.entries()) {
      const range = / ref="(A\d+:([A-Z]+\d+))"/.exec(xml)
      const dimension = /<dimension ref="A1:([A-Z]+\d+)"/.exec(sheets[index + 1]?.[1] ?? '')
      expect(dimension?.[1]).toBe(range?.[2])
    }
  })

  test('puts filter buttons on lists only', () => {
    const filtered = tables.filter(([, xml]) => xml.includes('<autoFilter'))
    expect(filtered.map(([, xml]) => /displayName="([^"]*)"/.exec(xml)?.[1])).toEqual([
      'definities',
      'herkomst',
      'te_verbeteren',
    ])
  })

  test('repeats the headings on every page and fits the width of the paper', () => {
    expect(part('xl/workbook.xml')).toContain('&apos;Tabel_2_3&apos;!$6:$6')
    for (const [, xml] of sheets) expect(xml).toMatch(/fitToPage="1".*fitToWidth="1" fitToHeight="0"/s)
  })

  test('carries the organisation, the language, the keywords and the date of the report as its properties', () => {
    const core = part('docProps/core.xml')
    expect(core).toContain('<dc:creator>Vlaams Partnerschap Duaal Leren</dc:creator>')
    expect(core).toContain('<cp:lastModifiedBy>Vlaams Partnerschap Duaal Leren</cp:lastModifiedBy>')
    expect(core).toContain('<dc:language>nl-BE</dc:language>')
    expect(core).toContain('duaal leren, werkplekleren, monitoringrapport')
    expect(core.match(/2025-10-01T00:00:00Z/g)).toHaveLength(2)
  })

  test('states the width of every column, also of those that exceljs takes for the default', async () => {
    const narrow = { ...table, columns: [{ header: 'A', kind: 'code' as const }], rows: [['1']] }
    const written = (await partsOf(reportOf(narrow))).get('xl/worksheets/sheet4.xml')
    expect(/<col min="1" max="1" width="([^"]*)"/.exec(written ?? '')?.[1]).toBe('9.1')
  })

  test('uses one sans serif', () => {
    const fonts = [...part('xl/styles.xml').matchAll(/<name val="([^"]*)"/g)].map(([, name]) => name)
    expect(new Set(fonts)).toEqual(new Set(['Arial']))
  })
})

const demoReportNames = demoReport.sheets.flatMap((sheet) =>
  sheet.kind === 'notes' ? ['Noten'] : 'name' in sheet ? [sheet.name] : [],
)

describe('symbols and notes', () => {
  test('a legend explains exactly the symbols that occur', async () => {
    const rows = [
      ['Tweede graad', { symbol: 'x' as const }],
      ['Derde graad', { symbol: 'c' as const }],
    ]
    const strings = (await partsOf(reportOf({ ...table, rows }))).get('xl/sharedStrings.xml')
    expect(strings).toMatch(/Symbolen: \[c\] niet gepubliceerd .* herkend worden; \[x\] niet.*beschikbaar\./)
    expect(strings).not.toContain('niet van toepassing')
    expect((await partsOf(reportOf(table))).get('xl/sharedStrings.xml')).not.toContain('Symbolen')
  })

  test('a column of statuses says what is special about a row, explained in the legend, or that it is final', async () => {
    const columns = [...table.columns, { header: 'Status', kind: 'status' as const }]
    const rows = [
      ['Tweede graad', 12, { status: ['r', 'b'] as const }],
      ['Derde graad', 30, { status: [] }],
    ]
    const read = (await readByExceljs(reportOf({ ...table, columns, rows }))).getWorksheet('Tabel_1_1')
    expect(read?.getCell('A5').text).toBe('Symbolen: [b] breuk in de reeks; [r] herzien.')
    expect([read?.getCell('C7').text, read?.getCell('C8').text]).toEqual(['[b] [r]', 'definitief'])
    const elsewhere = { ...table, rows: [['Tweede graad', { status: ['p' as const] }]] }
    expect((await refusalOf(reportOf(elsewhere))).problem).toBe('wrongKind')
    const symbol = { ...table, columns, rows: [['Tweede graad', 12, { symbol: 'c' as const }]] }
    expect((await refusalOf(reportOf(symbol))).problem).toBe('wrongKind')
  })

  test('notes are numbered in reading order over all tables, and the same text keeps its number', async () => {
    const first = {
      ...table,
      notes: [
        { text: 'Zonder aanloopfase.', at: { row: 1 } },
        { text: 'Voorlopig.', at: 'title' as const },
      ],
    }
    const second = {
      ...table,
      name: 'Tabel_1_2',
      notes: [{ text: 'Zonder aanloopfase.', at: { header: 'Graad' } }],
    }
    const book = await readByExceljs(reportOf(first, second))
    expect(book.getWorksheet('Tabel_1_1')?.getCell('A1').text).toMatch(/\[noot 1\]$/)
    expect(book.getWorksheet('Tabel_1_1')?.getCell('A8').text).toBe('Derde graad [noot 2]')
    expect(book.getWorksheet('Tabel_1_2')?.getCell('A6').text).toBe('Graad [noot 2]')
    const notes = book.getWorksheet('Noten')
    expect(notes?.getRow(4).values).toEqual([undefined, '[noot 1]', 'Voorlopig.', 'Tabel_1_1'])
    expect(notes?.getRow(5).values).toEqual([
      undefined,
      '[noot 2]',
      'Zonder aanloopfase.',
      'Tabel_1_1, Tabel_1_2',
    ])
  })

  test.each([
    ['en', 'This worksheet contains one table.', 'Contents', 'en-GB'],
    ['fr', 'Cette feuille de calcul contient un seul tableau.', 'Sommaire', 'fr-BE'],
  ] as const)('a report in %s speaks that language throughout', async (language, sentence, contents, tag) => {
    const written = await partsOf({ ...reportOf(table), language })
    expect(written.get('xl/sharedStrings.xml')).toContain(sentence)
    expect(written.get('xl/workbook.xml')).toContain(`name="${contents}"`)
    expect(written.get('docProps/core.xml')).toContain(tag)
  })
})
