/** Hostile and malformed workbooks: each is read right or refused with its own reason, never half read. */
import { describe, expect, it } from 'vitest'
import { describeProblem, type FileProblem, openWorkbook, type ReadLimits } from '../../src/reading/index.ts'
import {
  handMadeWorkbook,
  oneCell,
  SHEET_PART,
  SPREADSHEET_NAMESPACES,
  type WorkbookParts,
  workbookEntries,
  worksheet,
} from '../support/hand-made-workbook.ts'
import { type HandMadeEntry, handMadeZip } from '../support/hand-made-zip.ts'
import {
  fileNamed,
  readCells,
  readCellsInMemory,
  refusalInMemory,
  refusalOf,
} from '../support/workbook-files.ts'

const HONEST =
  '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c>' +
  '<c r="B1" t="inlineStr"><is><t>x</t></is></c></row>' +
  '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>2</v></c></row></sheetData>'
const HONEST_CELLS = {
  planning: [
    [1, 0, { kind: 'text', text: 'id' }],
    [1, 1, { kind: 'text', text: 'x' }],
    [2, 0, { kind: 'number', number: 1, text: '1' }],
    [2, 1, { kind: 'number', number: 2, text: '2' }],
  ],
}
const ENTITIES = 'bcdefghij'
  .split('')
  .map((name, i) => `<!ENTITY ${name} "${`&${'abcdefghij'[i]};`.repeat(10)}">`)
  .join('')
const STRING_CELL = oneCell('<c r="A1" t="s"><v>0</v></c>')
const MILLION_ROWS = 1_048_577

interface Refused {
  readonly file: Uint8Array | string
  readonly problem: FileProblem
  readonly place?: Readonly<Record<string, unknown>>
  readonly limits?: ReadLimits
  readonly name?: string
}

const ratioLifted = { ratio: Number.POSITIVE_INFINITY }

const REFUSED: Record<string, () => Refused> = {
  'a sheet of 64 MiB of spaces': () => ({
    file: workbook({ sheet: `${HONEST}${' '.repeat(2 ** 26)}` }),
    problem: 'suspiciousRatio',
    place: { part: SHEET_PART },
  }),
  'one shared string of 64 MiB': () => ({
    file: workbook({ sheet: STRING_CELL, strings: `<si><t>${'A'.repeat(2 ** 26)}</t></si>` }),
    problem: 'suspiciousRatio',
  }),
  'the same string where any ratio is allowed': () => ({
    file: workbook({ sheet: STRING_CELL, strings: `<si><t>${'A'.repeat(2 ** 26)}</t></si>` }),
    problem: 'textTooLong',
    limits: ratioLifted,
  }),
  'a part over the size limit': () => ({
    file: workbook({ sheet: `${HONEST}<!--${'-x'.repeat(2000)}-->` }),
    problem: 'tooLarge',
    place: { part: SHEET_PART },
    limits: { partBytes: 4000 },
  }),
  'parts that together are over the size limit': () => ({
    file: workbook({ sheet: HONEST }),
    problem: 'tooLarge',
    limits: { fileBytes: 1000 },
  }),
  'more empty rows than Excel has': () => ({
    file: workbook({ sheet: `<sheetData>${'<row/>'.repeat(MILLION_ROWS)}</sheetData>` }),
    problem: 'tooManyRows',
    limits: ratioLifted,
  }),
  'more rows of cells without a reference than Excel has': () => ({
    file: workbook({ sheet: `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(MILLION_ROWS)}</sheetData>` }),
    problem: 'tooManyRows',
    limits: ratioLifted,
  }),
  'more cells without a reference than a row has': () => ({
    file: workbook({ sheet: oneCell('<c><v>1</v></c>'.repeat(16_385)) }),
    problem: 'tooManyColumns',
  }),
  'a declared size of 100 bytes for 50 MB': () => ({
    file: workbook({ sheet: `${' '.repeat(5e7)}${HONEST}` }, { [SHEET_PART]: { declaredSize: 100 } }),
    problem: 'wrongSize',
    place: { part: SHEET_PART },
  }),
  'a declared size of 4 GB for 1 KB': () => ({
    file: workbook({ sheet: HONEST }, { [SHEET_PART]: { declaredSize: 0xfffffff0 } }),
    problem: 'tooLarge',
  }),
  'a declared size of one byte too many': () => ({
    file: workbook({ sheet: HONEST }, { [SHEET_PART]: { declaredSize: worksheet(HONEST).length + 1 } }),
    problem: 'wrongSize',
  }),
  'billion laughs': () => ({
    file: workbook({
      sheet: HONEST,
      replace: {
        'xl/sharedStrings.xml': `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY a "AAAAAAAAAA">${ENTITIES}]><sst ${SPREADSHEET_NAMESPACES}><si><t>&j;</t></si></sst>`,
      },
    }),
    problem: 'doctype',
    place: { part: 'xl/sharedStrings.xml' },
  }),
  'an external entity': () => ({
    file: workbook({
      sheet: STRING_CELL,
      replace: {
        'xl/sharedStrings.xml': `<?xml version="1.0"?><!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/hostname">]><sst ${SPREADSHEET_NAMESPACES}><si><t>&x;</t></si></sst>`,
      },
    }),
    problem: 'doctype',
  }),
  'a DOCTYPE in the sheet itself': () => ({
    file: workbook({
      sheet: '',
      replace: { [SHEET_PART]: `<!DOCTYPE worksheet>${worksheet(HONEST).slice(56)}` },
    }),
    problem: 'doctype',
  }),
  'an entity that nobody declared': () => ({
    file: workbook({ sheet: oneCell('<c r="A1" t="inlineStr"><is><t>&eacute;</t></is></c>') }),
    problem: 'malformedXml',
  }),
  '200 000 nested elements': () => ({
    file: workbook({ sheet: `${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}${HONEST}` }),
    problem: 'nestedTooDeep',
    limits: ratioLifted,
  }),
  'a cell beyond the last column': () => ({
    file: workbook({ sheet: oneCell('<c r="ZZZZZZ1"><v>1</v></c>') }),
    problem: 'tooManyColumns',
    place: { sheet: 'planning', cell: 'ZZZZZZ1' },
  }),
  'the column behind XFD': () => ({
    file: workbook({ sheet: oneCell('<c r="XFE1"><v>1</v></c>') }),
    problem: 'tooManyColumns',
  }),
  'row 4294967295': () => ({
    file: workbook({
      sheet: '<sheetData><row r="4294967295"><c r="A4294967295"><v>1</v></c></row></sheetData>',
    }),
    problem: 'tooManyRows',
  }),
  'more merged ranges than the limit': () => ({
    file: workbook({
      sheet: `${HONEST}<mergeCells><mergeCell ref="A5:B5"/><mergeCell ref="A6:B6"/></mergeCells>`,
    }),
    problem: 'tooManyMerges',
    limits: { merges: 1 },
  }),
  'merged ranges that overlap': () => ({
    file: workbook({
      sheet: `${HONEST}<mergeCells><mergeCell ref="A5:C7"/><mergeCell ref="B6:B9"/></mergeCells>`,
    }),
    problem: 'overlappingMerges',
    place: { cell: 'B6' },
  }),
  'a merged range outside the sheet': () => ({
    file: workbook({ sheet: `${HONEST}<mergeCells><mergeCell ref="A1:XFE1"/></mergeCells>` }),
    problem: 'badCellReference',
  }),
  'names that climb out of the folder': () => ({
    file: withEntries([{ name: '../../../../evil-slip.txt', content: 'evil' }]),
    problem: 'unsafeEntryName',
  }),
  'an absolute name': () => ({
    file: withEntries([{ name: '/evil-abs.txt', content: 'evil' }]),
    problem: 'unsafeEntryName',
  }),
  'a name with a drive': () => ({
    file: withEntries([{ name: 'C:evil.txt', content: 'evil' }]),
    problem: 'unsafeEntryName',
  }),
  'names with backslashes': () => ({
    file: handMadeZip(
      workbookEntries({ sheet: HONEST }).map((e) => ({ ...e, name: e.name.replaceAll('/', '\\') })),
    ),
    problem: 'unsafeEntryName',
  }),
  'a symbolic link': () => ({
    file: withEntries([{ name: 'xl/media/link', content: '/etc/hostname', unixMode: 0o120777 }]),
    problem: 'unsafeEntryName',
  }),
  'the same entry twice': () => ({
    file: withEntries([{ name: SHEET_PART, content: worksheet(oneCell('<c r="A1"><v>666</v></c>')) }]),
    problem: 'duplicateEntry',
    place: { part: SHEET_PART },
  }),
  'the same entry twice in other capitals': () => ({
    file: withEntries([{ name: 'XL/Worksheets/Sheet1.xml', content: worksheet(HONEST) }]),
    problem: 'duplicateEntry',
  }),
  'an entry that the directory does not count': () => ({
    file: handMadeZip([...workbookEntries({ sheet: HONEST }), { name: 'extra', content: '' }], {
      admittedEntries: 7,
    }),
    problem: 'damagedZip',
  }),
  'more entries than the limit': () => ({
    file: withEntries(Array.from({ length: 10_000 }, (_, i) => ({ name: `x/${i}`, content: '', method: 0 }))),
    problem: 'tooManyEntries',
  }),
  'a local name that differs from the directory': () => ({
    file: workbook({ sheet: HONEST }, { [SHEET_PART]: { localName: 'xl/worksheets/sheet2.xml' } }),
    problem: 'damagedZip',
  }),
  'a wrong checksum': () => ({
    file: workbook({ sheet: HONEST }, { [SHEET_PART]: { declaredChecksum: 12345 } }),
    problem: 'damagedZip',
    place: { part: SHEET_PART },
  }),
  'bytes behind the packed content': () => ({
    file: workbook({ sheet: HONEST }, { [SHEET_PART]: { trailing: 9 } }),
    problem: 'damagedZip',
  }),
  'an unknown compression': () => ({
    file: workbook({ sheet: HONEST }, { [SHEET_PART]: { method: 12 } }),
    problem: 'unsupportedCompression',
  }),
  'an encrypted entry': () => ({
    file: workbook({ sheet: HONEST }, { [SHEET_PART]: { flags: 0x801 } }),
    problem: 'passwordProtected',
  }),
  'a file cut off in the middle': () => ({
    file: workbook({ sheet: HONEST }).subarray(0, 900),
    problem: 'truncated',
  }),
  'a file of 0 bytes': () => ({ file: '', problem: 'empty' }),
  'a text file named .xlsx': () => ({ file: 'id,x\n1,2\n', problem: 'csvNamedXlsx' }),
  'a web page named .xlsx': () => ({
    file: '<html><table><tr><td>1</td></tr></table></html>',
    problem: 'htmlNamedXlsx',
  }),
  'a zip without a workbook': () => ({
    file: handMadeZip([{ name: 'hello.txt', content: 'hi' }]),
    problem: 'notAWorkbook',
  }),
  'a workbook inside a zip': () => ({
    file: handMadeZip([{ name: 'a.xlsx', content: workbook({ sheet: HONEST }) }]),
    problem: 'notAWorkbook',
  }),
  'a Word document': () => ({
    file: workbook({ sheet: HONEST, replace: { 'xl/workbook.xml': '<w:document xmlns:w="urn:word"/>' } }),
    problem: 'notAWorkbook',
    name: 'brief.docx',
  }),
  'an empty zip': () => ({ file: handMadeZip([]), problem: 'notAWorkbook' }),
  'a compound file that holds nothing': () => ({ file: compoundFile([]), problem: 'notAWorkbook' }),
  'a workbook with a password': () => ({
    file: compoundFile(['Root Entry', 'EncryptionInfo', 'EncryptedPackage']),
    problem: 'passwordProtected',
  }),
  'an old .xls': () => ({
    file: compoundFile(['Root Entry', 'Workbook']),
    problem: 'legacyXls',
    name: 'old.xls',
  }),
  'an old .xls named .xlsx': () => ({ file: compoundFile(['Root Entry', 'Book']), problem: 'legacyXls' }),
  'an .ods': () => ({
    file: handMadeZip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.spreadsheet', method: 0 },
      { name: 'content.xml', content: '<x/>' },
    ]),
    problem: 'openDocument',
    name: 'planning.ods',
  }),
  'an .xlsb': () => ({
    file: handMadeZip([
      { name: '[Content_Types].xml', content: '<x/>' },
      { name: 'xl/workbook.bin', content: 'x' },
    ]),
    problem: 'binaryWorkbook',
    name: 'planning.xlsb',
  }),
  'an .xlsm': () => ({
    file: workbook({ sheet: HONEST, mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
    problem: 'macroWorkbook',
    name: 'planning.xlsm',
  }),
  'macros in an .xlsx': () => ({
    file: withEntries([{ name: 'xl/vbaProject.bin', content: 'x' }]),
    problem: 'macroWorkbook',
  }),
  'a missing sheet part': () => ({
    file: handMadeZip(workbookEntries({ sheet: HONEST }).filter(({ name }) => name !== SHEET_PART)),
    problem: 'missingSheetPart',
    place: { sheet: 'planning', part: SHEET_PART },
  }),
  'a missing shared strings part': () => ({
    file: handMadeZip(
      workbookEntries({ sheet: HONEST }).filter(({ name }) => !name.includes('sharedStrings')),
    ),
    problem: 'missingPart',
    place: { part: 'xl/sharedStrings.xml' },
  }),
  'no content types': () => ({
    file: handMadeZip(workbookEntries({ sheet: HONEST }).slice(1)),
    problem: 'missingPart',
  }),
  'a workbook without sheets': () => ({ file: workbook({ sheet: HONEST, sheets: '' }), problem: 'noSheets' }),
  'two sheets of one name': () => ({
    file: workbook({
      sheet: HONEST,
      sheets: '<sheet name="Mei" sheetId="1" r:id="rId1"/><sheet name="MEI" sheetId="2" r:id="rId1"/>',
    }),
    problem: 'duplicateSheetName',
  }),
  'a sheet without its relationship': () => ({
    file: workbook({ sheet: HONEST, sheets: '<sheet name="Mei" sheetId="1" r:id="rId9"/>' }),
    problem: 'missingSheetPart',
    place: { sheet: 'Mei' },
  }),
  'XML whose tags do not match': () => ({
    file: workbook({ sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></row></sheetData>' }),
    problem: 'malformedXml',
  }),
  'XML that stops in the middle': () => ({
    file: workbook({ sheet: '', replace: { [SHEET_PART]: worksheet(HONEST).slice(0, -40) } }),
    problem: 'malformedXml',
  }),
  'a prefix without a namespace': () => ({
    file: workbook({ sheet: oneCell('<y:c r="A1"><v>1</v></y:c>') }),
    problem: 'malformedXml',
  }),
  'a sheet in an unknown namespace': () => ({
    file: workbook({
      sheet: '',
      replace: {
        [SHEET_PART]: worksheet(HONEST).replace('spreadsheetml/2006/main', 'spreadsheetml/2099/main'),
      },
    }),
    problem: 'unexpectedContent',
  }),
  'a sheet without sheetData': () => ({ file: workbook({ sheet: '<cols/>' }), problem: 'unexpectedContent' }),
  'cells in an element that is not understood': () => ({
    file: workbook({ sheet: '<sheetData><wrap><row r="1"><c r="A1"><v>1</v></c></row></wrap></sheetData>' }),
    problem: 'unexpectedContent',
  }),
  'a style that does not exist': () => ({
    file: workbook({ sheet: oneCell('<c r="A1" s="99999"><v>45292</v></c>') }),
    problem: 'styleOutOfRange',
    place: { sheet: 'planning', cell: 'A1' },
  }),
  'a sheet in UTF-16': () => ({
    file: workbook({
      sheet: '',
      replace: {
        [SHEET_PART]: Buffer.concat([
          Buffer.from([0xff, 0xfe]),
          Buffer.from(worksheet(HONEST).replace('UTF-8', 'UTF-16'), 'utf16le'),
        ]),
      },
    }),
    problem: 'unsupportedEncoding',
  }),
  'a sheet that declares ISO-8859-1': () => ({
    file: workbook({
      sheet: '',
      replace: { [SHEET_PART]: worksheet(HONEST).replace('UTF-8', 'ISO-8859-1') },
    }),
    problem: 'unsupportedEncoding',
  }),
  'bytes that are not UTF-8': () => ({
    file: workbook({
      sheet: '',
      replace: { [SHEET_PART]: Buffer.from(worksheet(HONEST).replace('<t>x', '<t>\u00e9'), 'latin1') },
    }),
    problem: 'unsupportedEncoding',
  }),
  'the same row twice': () => ({
    file: workbook({ sheet: '<sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="2"/></sheetData>' }),
    problem: 'rowsOutOfOrder',
    place: { cell: 'A2' },
  }),
  'descending rows': () => ({
    file: workbook({ sheet: '<sheetData><row r="2"/><row r="1"><c r="A1"><v>3</v></c></row></sheetData>' }),
    problem: 'rowsOutOfOrder',
  }),
  'the same cell twice': () => ({
    file: workbook({ sheet: oneCell('<c r="B1"><v>1</v></c><c r="B1"><v>2</v></c>') }),
    problem: 'cellsOutOfOrder',
    place: { cell: 'B1' },
  }),
  'descending cells': () => ({
    file: workbook({ sheet: oneCell('<c r="B1"><v>1</v></c><c r="A1"><v>2</v></c>') }),
    problem: 'cellsOutOfOrder',
    place: { cell: 'A1' },
  }),
  'a cell of another row': () => ({
    file: workbook({ sheet: oneCell('<c r="A2"><v>1</v></c>') }),
    problem: 'badCellReference',
  }),
  'a reference that is none': () => ({
    file: workbook({ sheet: oneCell('<c r="$A$1"><v>1</v></c>') }),
    problem: 'badCellReference',
  }),
}

describe('a hostile workbook is refused with its reason', () => {
  for (const [title, make] of Object.entries(REFUSED)) {
    it(title, async () => {
      const { file, problem, place, limits, name } = make()
      const path = fileNamed(name ?? 'planning.xlsx', file)
      const error = await refusalOf(path, limits)
      expect(error.problem).toBe(problem)
      if (place) expect(error.place).toMatchObject(place)
      const spoken = (['nl', 'en', 'fr'] as const).map((language) => describeProblem(error, language))
      expect(new Set(spoken).size).toBe(3)
      for (const sentence of spoken) {
        expect(sentence.startsWith(error.file)).toBe(true)
        expect(sentence.slice(error.file.length)).toMatch(/^[^{}?\n]*: [^{}?\n]+ ?; [^{}?\n]+\.$/)
      }
      // What stands behind the packed bytes is never read; only zlib tells that it is there.
      if (title === 'bytes behind the packed content') return
      const inMemory = await refusalInMemory(path, limits)
      expect([inMemory.problem, inMemory.place]).toEqual([error.problem, error.place])
    })
  }

  it('within a second when the file is small', async () => {
    const started = performance.now()
    for (const cell of ['ZZZZZZ1', 'A4294967295', 'AAAAAAAAAAAAAAAAAAAAAAAAAAAA1']) {
      await refusalOf(fileNamed('planning.xlsx', workbook({ sheet: oneCell(`<c r="${cell}"><v>1</v></c>`) })))
    }
    expect(performance.now() - started).toBeLessThan(1000)
  })

  it('and gives no row of a damaged sheet, however far the damage', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`,
    )
    const file = workbook(
      { sheet: `<sheetData>${rows.join('')}</sheetData>` },
      { [SHEET_PART]: { declaredChecksum: 12345 } },
    )
    await expect(openWorkbook(fileNamed('planning.xlsx', file))).rejects.toMatchObject({
      problem: 'damagedZip',
    })
  })
})

const READ: Record<string, () => { file: Uint8Array; cells: object }> = {
  'an honest workbook': () => ({ file: workbook({ sheet: HONEST }), cells: HONEST_CELLS }),
  'cells in the two corners of a sheet': () => ({
    file: workbook({
      sheet:
        '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
        '<row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>',
    }),
    cells: {
      planning: [
        [1, 0, { kind: 'number', number: 1, text: '1' }],
        [1_048_576, 16_383, { kind: 'number', number: 2, text: '2' }],
      ],
    },
  }),
  'one merged range over the whole sheet hides all cells but the first': () => ({
    file: workbook({ sheet: `${HONEST}<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>` }),
    cells: { planning: [[1, 0, { kind: 'text', text: 'id' }]] },
  }),
  '50 000 merged ranges': () => ({
    file: workbook({
      sheet: `${HONEST}<mergeCells>${Array.from({ length: 50_000 }, (_, i) => `<mergeCell ref="A${i * 2 + 1}:B${i * 2 + 2}"/>`).join('')}</mergeCells>`,
    }),
    cells: { planning: [[1, 0, { kind: 'text', text: 'id' }]] },
  }),
  'a validation over the whole sheet': () => ({
    file: workbook({
      sheet: `${HONEST}<dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations>`,
    }),
    cells: HONEST_CELLS,
  }),
  'columns up to 4 000 000 000': () => ({
    file: workbook({ sheet: `<cols><col min="1" max="4000000000" width="9"/></cols>${HONEST}` }),
    cells: HONEST_CELLS,
  }),
  'parts named __proto__ and constructor': () => ({
    file: withEntries([
      { name: '__proto__', content: 'x' },
      { name: 'xl/worksheets/__proto__', content: 'x' },
      { name: 'constructor', content: 'x' },
    ]),
    cells: HONEST_CELLS,
  }),
  'absolute targets': () => ({
    file: workbook({
      sheet: HONEST,
      replace: {
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
      },
    }),
    cells: HONEST_CELLS,
  }),
  'prefixed elements': () => ({
    file: workbook({
      sheet: '',
      replace: {
        [SHEET_PART]: `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${HONEST.replace(/<(\/?)(\w)/g, '<$1x:$2')}</x:worksheet>`,
      },
    }),
    cells: HONEST_CELLS,
  }),
  'a prefix that is bound again further down': () => ({
    file: workbook({
      sheet:
        '<sheetViews xmlns:r="urn:other"><r:c/></sheetViews>' +
        `<y:sheetData xmlns:y="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${HONEST.slice(11, -12)}</y:sheetData>`,
    }),
    cells: HONEST_CELLS,
  }),
  '50 000 shared strings of which one is used': () => ({
    file: workbook({ sheet: STRING_CELL, strings: '<si><t>a</t></si>'.repeat(50_000) }),
    cells: { planning: [[1, 0, { kind: 'text', text: 'a' }]] },
  }),
  'a byte order mark in front of the sheet': () => ({
    file: workbook({ sheet: '', replace: { [SHEET_PART]: `\ufeff${worksheet(HONEST)}` } }),
    cells: HONEST_CELLS,
  }),
  'a template with lists on five whole columns': () => ({
    file: workbook({
      sheet: `${HONEST}<dataValidations count="5">${['A', 'B', 'C', 'D', 'E'].map((c) => `<dataValidation type="list" allowBlank="1" sqref="${c}2:${c}1048576"><formula1>"x,y"</formula1></dataValidation>`).join('')}</dataValidations>`,
    }),
    cells: HONEST_CELLS,
  }),
  'an entry without compression': () => ({
    file: workbook({ sheet: HONEST }, { [SHEET_PART]: { method: 0 } }),
    cells: HONEST_CELLS,
  }),
}

describe('an unusual workbook is read right', () => {
  for (const [title, make] of Object.entries(READ)) {
    it(title, async () => {
      const { file, cells } = make()
      const path = fileNamed('planning.xlsx', file)
      expect(await readCells(path)).toEqual(cells)
      expect(await readCellsInMemory(path)).toEqual(cells)
    })
  }

  it('a sheet named __proto__', async () => {
    const file = workbook({ sheet: HONEST, sheets: '<sheet name="__proto__" sheetId="1" r:id="rId1"/>' })
    const cells = await readCells(fileNamed('planning.xlsx', file))
    expect(Object.keys(cells)).toEqual(['__proto__'])
  })
})

function workbook(parts: WorkbookParts, lies?: Readonly<Record<string, Partial<HandMadeEntry>>>): Buffer {
  return handMadeWorkbook(parts, lies)
}

function withEntries(entries: readonly HandMadeEntry[]): Buffer {
  return handMadeZip([...workbookEntries({ sheet: HONEST }), ...entries])
}

/** A compound file whose directory, in its second sector, names the given streams. */
function compoundFile(names: readonly string[]): Buffer {
  const file = Buffer.alloc(4608)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file)
  names.forEach((name, i) => {
    const at = 1024 + i * 128
    file.write(name, at, 'utf16le')
    file.writeUInt16LE(name.length * 2 + 2, at + 64)
  })
  return file
}
