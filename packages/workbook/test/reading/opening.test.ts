/** Opening files, and what a reader learns about a workbook besides its cells. */
import { appendFileSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  describeProblem,
  describeRemark,
  openWorkbook,
  type RawCell,
  UnreadableFile,
} from '../../src/reading/index.ts'
import { handMadeWorkbook, oneCell, worksheet } from '../support/hand-made-workbook.ts'
import {
  fileNamed,
  folderOfFiles,
  readCells,
  readCellsInMemory,
  refusalOf,
} from '../support/workbook-files.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const SHEETS_OUT_OF_ORDER = {
  sheet: oneCell('<c r="A1"><v>1</v></c>'),
  sheets:
    '<sheet name="Maart &amp; april" sheetId="7" r:id="rId9"/><sheet name="grafiek" sheetId="3" r:id="rId4"/>' +
    '<sheet name="januari" sheetId="1" state="hidden" r:id="rId1"/>',
  replace: {
    'xl/worksheets/a.xml': worksheet(oneCell('<c r="A1"><v>3</v></c>')),
    'xl/chartsheets/sheet1.xml': '<chartsheet/>',
    'xl/externalLinks/externalLink1.xml': '<externalLink/>',
    'xl/connections.xml': '<connections/>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      `<Relationship Id="rId1" Type="${OFFICE}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId4" Type="${OFFICE}/chartsheet" Target="chartsheets/sheet1.xml"/>` +
      `<Relationship Id="rId9" Type="${OFFICE}/worksheet" Target="worksheets/../worksheets/a.xml"/></Relationships>`,
  },
}

describe('a file', () => {
  it('that does not exist is missing', async () => {
    expect((await refusalOf(join(folderOfFiles(), 'nergens.xlsx'))).problem).toBe('missing')
  })

  it('that is a folder is refused as such', async () => {
    const folder = join(folderOfFiles(), 'map.xlsx')
    mkdirSync(folder)
    expect((await refusalOf(folder)).problem).toBe('notAFile')
  })

  it('is judged by its content, whatever it is called', async () => {
    const content = handMadeWorkbook({ sheet: oneCell('<c r="A1"><v>1</v></c>') })
    const workbook = await openWorkbook(fileNamed('planning.csv', content))
    expect([workbook.format, workbook.remarks]).toEqual(['xlsx', [{ code: 'workbookUnderOtherName' }]])
    await workbook.close()
  })

  it('that changes while it is read is refused', async () => {
    const path = fileNamed('planning.xlsx', handMadeWorkbook({ sheet: oneCell('<c r="A1"><v>1</v></c>') }))
    const workbook = await openWorkbook(path)
    appendFileSync(path, 'x')
    const rows = async () => {
      for await (const row of workbook.sheets[0]?.rows() ?? []) expect(row.row).toBe(1)
    }
    await expect(rows()).rejects.toMatchObject({ problem: 'changedWhileRead' })
    await workbook.close()
  })
})

describe('a workbook', () => {
  it('gives its sheets in the order of their tabs, with their own names and cells', async () => {
    const path = fileNamed('planning.xlsx', handMadeWorkbook(SHEETS_OUT_OF_ORDER))
    const cells = await readCells(path)
    expect(Object.entries(cells).map(([name, [first]]) => [name, first?.[2]])).toEqual([
      ['Maart & april', { kind: 'number', number: 3, text: '3' }],
      ['januari', { kind: 'number', number: 1, text: '1' }],
    ])
  })

  it('tells what was hidden, skipped or left alone', async () => {
    const workbook = await openWorkbook(fileNamed('planning.xlsx', handMadeWorkbook(SHEETS_OUT_OF_ORDER)))
    expect(workbook.remarks).toEqual([
      { code: 'externalLinks', count: 1 },
      { code: 'connections' },
      { code: 'sheetWithoutCells', sheet: 'grafiek' },
      { code: 'hiddenSheet', sheet: 'januari' },
    ])
    expect(workbook.remarks.map((remark) => describeRemark(remark, 'nl')).at(-1)).toBe(
      'Blad "januari" is verborgen.',
    )
    await workbook.close()
  })

  it('reports merged ranges before the rows are read', async () => {
    const sheet = `${oneCell('<c r="B1"><v>1</v></c>')}<mergeCells><mergeCell ref="B1:C4"/></mergeCells>`
    const workbook = await openWorkbook(fileNamed('planning.xlsx', handMadeWorkbook({ sheet })))
    expect(workbook.sheets[0]?.merges).toEqual([{ firstRow: 1, lastRow: 4, firstColumn: 1, lastColumn: 2 }])
    expect(workbook.remarks).toEqual([{ code: 'mergedCells', sheet: 'planning', count: 1 }])
    await workbook.close()
  })

  it('can be read again, at the same time, and left in the middle', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`,
    )
    const workbook = await openWorkbook(
      fileNamed('planning.xlsx', handMadeWorkbook({ sheet: `<sheetData>${rows.join('')}</sheetData>` })),
    )
    const [sheet] = workbook.sheets
    if (!sheet) throw new Error('no sheet')
    const count = async (upTo: number) => {
      let seen = 0
      for await (const row of sheet.rows()) {
        seen++
        expect(row.row).toBe(seen)
        if (seen === upTo) break
      }
      return seen
    }
    expect(await Promise.all([count(30_001), count(10), count(30_001)])).toEqual([30_000, 10, 30_000])
    expect(await count(30_001)).toBe(30_000)
    await workbook.close()
  })

  it('of sixty sheets gives all sixty', async () => {
    const book = new ExcelJS.Workbook()
    for (let i = 1; i <= 60; i++) book.addWorksheet(`Partnerschap ${i}`).addRow([i, `bedrijf ${i}`])
    const cells = await readCells(fileNamed('zestig.xlsx', Buffer.from(await book.xlsx.writeBuffer())))
    expect(Object.entries(cells)).toEqual(
      Array.from({ length: 60 }, (_, i) => [
        `Partnerschap ${i + 1}`,
        [
          [1, 0, { kind: 'number', number: i + 1, text: String(i + 1) }],
          [1, 1, { kind: 'text', text: `bedrijf ${i + 1}` }],
        ],
      ]),
    )
  })

  it('written by exceljs comes back cell for cell', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
      // exceljs drops control characters and turns CR into LF: that is the writer, not the reader.
      .map((value) => value.replace(/[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '?'))
    const day = fc.integer({ min: 61, max: 80_000 })
    const value = fc.oneof(
      text.map((t) => ({ written: t, read: { kind: 'text', text: t } })),
      fc.integer().map((n) => ({ written: n, read: { kind: 'number', number: n, text: String(n) } })),
      fc
        .double({ noNaN: true, noDefaultInfinity: true })
        .filter((n) => !Object.is(n, -0))
        .map((n) => ({ written: n, read: { kind: 'number', number: n, text: String(n) } })),
      fc.boolean().map((b) => ({ written: b, read: { kind: 'boolean', value: b } })),
      day.map((serial) => ({
        written: new Date((serial - 25_569) * 86_400_000),
        read: { kind: 'serial', serial, date1904: false },
      })),
      fc.constant({ written: null, read: undefined }),
    )
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(value, { maxLength: 6 }), { maxLength: 12 }),
        fc.boolean(),
        async (table, useSharedStrings) => {
          const path = join(folderOfFiles(), 'willekeurig.xlsx')
          const book = new ExcelJS.stream.xlsx.WorkbookWriter({
            filename: path,
            useSharedStrings,
            useStyles: true,
          })
          const sheet = book.addWorksheet('blad')
          for (const row of table) sheet.addRow(row.map(({ written }) => written)).commit()
          await book.commit()
          const expected: [number, number, unknown][] = []
          table.forEach((row, r) => {
            row.forEach(({ read }, c) => {
              if (read) expected.push([r + 1, c, read])
            })
          })
          expect((await readCells(path)).blad).toEqual(expected)
          expect((await readCellsInMemory(path)).blad).toEqual(expected)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives the last of sixty thousand rows like the first', async () => {
    const rows = Array.from(
      { length: 60_000 },
      (_, i) =>
        `<row r="${i + 1}"><c r="A${i + 1}" t="str"><v>een tekst die lang genoeg is ${i}</v></c></row>`,
    )
    const path = fileNamed(
      'groot.xlsx',
      handMadeWorkbook({ sheet: `<sheetData>${rows.join('')}</sheetData>` }),
    )
    const workbook = await openWorkbook(path)
    let last: RawCell | undefined
    let count = 0
    for await (const row of workbook.sheets[0]?.rows() ?? []) {
      last = row.cells.get(0)
      count++
    }
    await workbook.close()
    expect([count, last]).toEqual([60_000, { kind: 'text', text: 'een tekst die lang genoeg is 59999' }])
  })
})

describe('a refusal', () => {
  it('says where, what and what next in three languages', () => {
    const error = new UnreadableFile('badNumber', 'planning.xlsx', {
      sheet: 'Mei',
      cell: 'C7',
      part: 'xl/x.xml',
    })
    expect(describeProblem(error, 'nl')).toBe(
      'planning.xlsx, blad "Mei", cel C7: de cel heet een getal te zijn maar bevat iets anders; typ de waarde in Excel opnieuw en bewaar het bestand.',
    )
    expect(describeProblem(error, 'en')).toBe(
      'planning.xlsx, sheet "Mei", cell C7: the cell is said to be a number but holds something else; type the value again in Excel and save the file.',
    )
    expect(describeProblem(error, 'fr')).toBe(
      'planning.xlsx, feuille « Mei », cellule C7 : la cellule est censée être un nombre mais contient autre chose ; retapez la valeur dans Excel et enregistrez le fichier.',
    )
  })

  it('names the limit that was passed', () => {
    const error = new UnreadableFile('tooManyRows', 'x.xlsx', { sheet: 'Mei' }, '1048576')
    expect(describeProblem(error, 'nl')).toContain('meer dan 1048576 rijen')
  })

  it('never repeats the content of a cell', async () => {
    const path = fileNamed('x.xlsx', handMadeWorkbook({ sheet: oneCell('<c r="A1"><v>Jan Peeters</v></c>') }))
    const error = await refusalOf(path)
    expect(JSON.stringify({ ...error, message: error.message })).not.toContain('Peeters')
  })

  it('of a file below another file says that it is missing', async () => {
    const path = fileNamed('x.xlsx', 'x')
    expect((await refusalOf(`${path}/onder.xlsx`)).problem).toBe('missing')
  })
})
