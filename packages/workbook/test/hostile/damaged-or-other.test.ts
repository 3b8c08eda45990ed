/** Damaged workbooks, and files that are something else than their name says. */
import { describe, expect, it } from 'vitest'
import { openWorkbook } from '../../src/reading/index.ts'
import { SHEET_PART, workbookEntries } from '../support/hand-made-workbook.ts'
import { handMadeZip } from '../support/hand-made-zip.ts'
import { fileNamed } from '../support/workbook-files.ts'
import { areRead, areRefused, HONEST, HONEST_CELLS, workbook } from './kinds.ts'

describe('a file that is damaged or something else', () => {
  it('gives no row of a damaged sheet, however far the damage', async () => {
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
  areRefused({
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
      problem: 'zipArchive',
    }),
    'a workbook inside a zip': () => ({
      file: handMadeZip([{ name: 'a.xlsx', content: workbook({ sheet: HONEST }) }]),
      problem: 'zipArchive',
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
    'a Numbers spreadsheet': () => ({
      file: handMadeZip([
        { name: 'Index/Document.iwa', content: 'x' },
        { name: 'Metadata/Properties.plist', content: 'x' },
      ]),
      problem: 'numbersWorkbook',
      name: 'planning.numbers',
    }),
    'a PDF': () => ({ file: '%PDF-1.7\n', problem: 'pdfDocument', name: 'planning.pdf' }),
    'a PDF named .xlsx': () => ({ file: '%PDF-1.7\n', problem: 'pdfDocument' }),
    'a web page named .xls, as many portals export': () => ({
      file: '<html><table><tr><td>1</td></tr></table></html>',
      problem: 'htmlNamedXlsx',
      name: 'export.xls',
    }),
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
    'a workbook without sheets': () => ({
      file: workbook({ sheet: HONEST, sheets: '' }),
      problem: 'noSheets',
    }),
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
  })
  areRead({
    'an honest workbook': () => ({ file: workbook({ sheet: HONEST }), cells: HONEST_CELLS }),
  })
})

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
