/** Rows and cells without end, outside the sheet, twice, or out of order. */
import { describe } from 'vitest'
import { oneCell } from '../support/hand-made-workbook.ts'
import { areRead, areRefused, HONEST, ratioLifted, workbook } from './kinds.ts'

const MILLION_ROWS = 1_048_577

describe('a sheet with impossible rows or cells', () => {
  areRefused({
    'more empty rows than Excel has': () => ({
      file: workbook({ sheet: `<sheetData>${'<row/>'.repeat(MILLION_ROWS)}</sheetData>` }),
      problem: 'tooManyRows',
      limits: ratioLifted,
    }),
    'more rows of cells without a reference than Excel has': () => ({
      file: workbook({
        sheet: `<sheetData>${'<row><c><v>1</v></c></row>'.repeat(MILLION_ROWS)}</sheetData>`,
      }),
      problem: 'tooManyRows',
      limits: ratioLifted,
    }),
    'more cells without a reference than a row has': () => ({
      file: workbook({ sheet: oneCell('<c><v>1</v></c>'.repeat(16_385)) }),
      problem: 'tooManyColumns',
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
    'a style that does not exist': () => ({
      file: workbook({ sheet: oneCell('<c r="A1" s="99999"><v>45292</v></c>') }),
      problem: 'styleOutOfRange',
      place: { sheet: 'planning', cell: 'A1' },
    }),
  })
  areRefused({
    'more filled cells than the budget': () => ({
      file: workbook({ sheet: HONEST }),
      problem: 'tooManyCells',
      limits: { cells: 3 },
    }),
    'more text than the budget': () => ({
      file: workbook({ sheet: HONEST }),
      problem: 'tooMuchText',
      limits: { textCharacters: 2 },
    }),
  })
  areRead({
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
  })
})
