/** Other encodings, prefixes and namespaces, and broken XML: read right or refused, never empty in silence. */
import { describe, expect, it } from 'vitest'
import { oneCell, SHEET_PART, worksheet } from '../support/hand-made-workbook.ts'
import { fileNamed, readCells } from '../support/workbook-files.ts'
import { areRead, areRefused, HONEST, HONEST_CELLS, workbook } from './kinds.ts'

describe('XML in another dress', () => {
  areRefused({
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
    'a sheet without sheetData': () => ({
      file: workbook({ sheet: '<cols/>' }),
      problem: 'unexpectedContent',
    }),
    'cells in an element that is not understood': () => ({
      file: workbook({
        sheet: '<sheetData><wrap><row r="1"><c r="A1"><v>1</v></c></row></wrap></sheetData>',
      }),
      problem: 'unexpectedContent',
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
  })
  areRead({
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
    'a byte order mark in front of the sheet': () => ({
      file: workbook({ sheet: '', replace: { [SHEET_PART]: `\ufeff${worksheet(HONEST)}` } }),
      cells: HONEST_CELLS,
    }),
  })

  it('a sheet named __proto__: read right', async () => {
    const file = workbook({ sheet: HONEST, sheets: '<sheet name="__proto__" sheetId="1" r:id="rId1"/>' })
    expect(Object.keys(await readCells(fileNamed('planning.xlsx', file)))).toEqual(['__proto__'])
  })
})
