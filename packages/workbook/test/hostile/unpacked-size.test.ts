/** Too much: parts, files, ratios, entries, and sizes that lie. */
import { describe } from 'vitest'
import { SHEET_PART, worksheet } from '../support/hand-made-workbook.ts'
import {
  areRead,
  areRefused,
  HONEST,
  HONEST_CELLS,
  ratioLifted,
  STRING_CELL,
  withEntries,
  workbook,
} from './kinds.ts'

describe('a file that unpacks to too much', () => {
  areRefused({
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
    'more entries than the limit': () => ({
      file: withEntries(
        Array.from({ length: 10_000 }, (_, i) => ({ name: `x/${i}`, content: '', method: 0 })),
      ),
      problem: 'tooManyEntries',
    }),
  })
  areRead({
    '50 000 shared strings of which one is used': () => ({
      file: workbook({ sheet: STRING_CELL, strings: '<si><t>a</t></si>'.repeat(50_000) }),
      cells: { planning: [[1, 0, { kind: 'text', text: 'a' }]] },
    }),
    'an entry without compression': () => ({
      file: workbook({ sheet: HONEST }, { [SHEET_PART]: { method: 0 } }),
      cells: HONEST_CELLS,
    }),
  })
})
