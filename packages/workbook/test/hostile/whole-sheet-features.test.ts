/** Merges, validations and columns over whole sheets: what carries no data costs nothing. */
import { describe } from 'vitest'
import { areRead, areRefused, HONEST, HONEST_CELLS, workbook } from './kinds.ts'

describe('a feature over the whole sheet', () => {
  areRefused({
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
  })
  areRead({
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
    'a template with lists on five whole columns': () => ({
      file: workbook({
        sheet: `${HONEST}<dataValidations count="5">${['A', 'B', 'C', 'D', 'E'].map((c) => `<dataValidation type="list" allowBlank="1" sqref="${c}2:${c}1048576"><formula1>"x,y"</formula1></dataValidation>`).join('')}</dataValidations>`,
      }),
      cells: HONEST_CELLS,
    }),
  })
})
