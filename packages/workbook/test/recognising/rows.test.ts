/** Which rows are records, and that every row read is either a record or rejected with a reason. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlanning } from '../../src/index.ts'
import { type Cell, csvNamed, onlyRefusal, onlySheet, said, workbookNamed } from './planning-files.ts'

const headings = ['Overeenkomstnummer', 'Lerende', 'Startdatum', 'Einddatum', 'Uren per week', 'Opmerkingen']
const agreement = ['OVK-1', 'L1', '2024-09-02', '2025-06-30', '28', '']

const read = (...rows: string[][]) => onlySheet(csvNamed('planning.csv', [headings, ...rows]))

describe('a row that is no record is rejected with its reason', () => {
  it.each([
    ['Totaal', '', '', '', '38', ''],
    ['TOTAAL:', '', '', '', '38', ''],
    ['Totaal september', '', '', '', '38', ''],
    ['', '', '', 'Subtotaal', '38', ''],
    ['Total', '12', '', '', '38', ''],
    ['Sous-total', '', '', '', '38', ''],
    ['Grand total', '', '', '', '38', ''],
    ['Algemeen totaal', '', '', '', '38', ''],
  ])('a row of totals: %s %s', async (...totals) => {
    const sheet = await read(agreement, totals)
    expect(sheet.rejected).toEqual([{ row: 3, reason: 'totalsRow' }])
    expect(sheet.input.rows.map(({ row }) => row)).toEqual([2])
  })

  it('a company called Total is no row of totals', async () => {
    const sheet = await onlySheet(
      csvNamed('ondernemingen.csv', [
        ['Naam', 'Ondernemingsnummer', 'Aantal werknemers'],
        ['Total Fictief', '0123456749', '12'],
      ]),
      { table: 'companies' },
    )
    expect(sheet.rejected).toEqual([])
    expect(sheet.input.rows).toHaveLength(1)
  })

  it('a row with unknown columns only', async () => {
    const sheet = await read(['', '', '', '', '', 'nog te bellen'], agreement)
    expect(sheet.rejected).toEqual([{ row: 2, reason: 'nothingRecognised' }])
  })

  it('the headings once more, as on every printed page', async () => {
    const sheet = await read(agreement, headings, agreement)
    expect(sheet.rejected).toEqual([{ row: 3, reason: 'headingsAgain' }])
    expect(sheet.input.rows.map(({ row }) => row)).toEqual([2, 4])
  })

  it('a row of spaces is no row', async () => {
    const sheet = await read([' ', '', '\u00a0', '', '', ''], agreement)
    expect(sheet.rowsRead).toBe(1)
  })

  it('an unreadable cell keeps its row and its reason', async () => {
    const sheet = await read(['OVK-1', 'L1', '31/02/2025', '2025-06-30', 'voltijds', ''])
    expect(sheet.input.rows[0]).toMatchObject({
      row: 2,
      values: { start: null, hoursWorkplace: null, id: 'OVK-1' },
      unreadable: { start: { problem: 'impossibleDate' }, hoursWorkplace: { problem: 'notANumber' } },
    })
  })
})

describe('merged cells', () => {
  const rows: Cell[][] = [
    [...headings],
    ['OVK-1', 'L1', '2024-09-02', '2025-06-30', 28, null],
    ['OVK-2', 'L2', '2024-09-02', '2025-06-30', 28, null],
    ['OVK-3', 'L3', '2024-09-02', '2025-06-30', 28, null],
  ]
  const withMerges = (merges: string[], written = rows) =>
    workbookNamed('planning.xlsx', [{ name: 'Planning', rows: written, merges }])

  it.each([
    ['down the rows of records', ['B2:B4']],
    ['across two columns of one record', ['C3:D3']],
    ['from the headings into the first record', ['A1:A2']],
    ['over an unknown column and a known one', ['E4:F4', 'D2:E2']],
  ])('that hide a value of a record are refused: %s', async (_, merges) => {
    const refusal = await onlyRefusal(await withMerges(merges))
    expect(refusal.why).toEqual({ problem: 'mergedCells', ranges: [merges.at(-1)] })
  })

  it('are named with file, sheet and range in three languages', async () => {
    const refusal = await onlyRefusal(await withMerges(['D3:D4', 'A2:A3']))
    expect(said(refusal, 'nl')).toBe(
      'Werkblad “Planning” van planning.xlsx heeft samengevoegde cellen tussen de rijen (A2:A3, D3:D4): één waarde staat er voor meer dan één cel; hef de samenvoeging op en vul elke cel in.',
    )
    expect(said(refusal, 'en')).toContain('merged cells among its rows (A2:A3, D3:D4)')
    expect(said(refusal, 'fr')).toContain('des cellules fusionnées parmi ses lignes (A2:A3, D3:D4)')
  })

  it('of many ranges the first five are named and the others counted', async () => {
    const many = [rows[0] ?? [], ...Array.from({ length: 14 }, (_, i) => [`OVK-${i}`, 'L1', '2024-09-02'])]
    const merges = Array.from({ length: 7 }, (_, i) => `B${2 * i + 2}:B${2 * i + 3}`)
    const refusal = await onlyRefusal(await withMerges(merges, many))
    expect(said(refusal, 'nl')).toContain('(B2:B3, B4:B5, B6:B7, B8:B9, B10:B11 en nog 2)')
  })

  it.each([
    ['in a title above the headings', [['Planning 2024-2025'], ...rows], ['A1:F1']],
    ['in an unknown column', rows, ['F2:F4']],
    ['over a known column and unknown ones to its right', rows, ['E3:F3']],
    ['in a row of totals', [...rows, ['Totaal', null, null, null, 84]], ['A5:D5']],
    ['over empty rows under a record', rows, ['A4:A6', 'B4:B6', 'C4:C6']],
  ])('that hide nothing of a record do no harm: %s', async (_, written, merges) => {
    const sheet = await onlySheet(await withMerges(merges, written))
    expect(sheet.input.rows.map(({ values }) => values.learnerId)).toEqual(['L1', 'L2', 'L3'])
  })

  it('that make a title between the rows reject that row', async () => {
    const [first = [], ...others] = rows
    const written = [first, ['September 2024'], ...others]
    const sheet = await onlySheet(await withMerges(['A2:F2'], written))
    expect(sheet.rejected).toEqual([{ row: 2, reason: 'titleRow' }])
    expect(sheet.input.rows.map(({ row }) => row)).toEqual([3, 4, 5])
  })
})

describe('read = accepted + rejected', () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constant('') },
    fc.constantFrom(
      'OVK-1',
      'L1',
      '2024-09-02',
      '31/02/2025',
      '28,5',
      'voltijds',
      'Totaal',
      'Total 4',
      ' ',
      'Lerende',
    ),
    fc.string({ maxLength: 12 }).map((text) => text.replace(/[^ -~]/g, '')),
  )
  const sheet = fc.array(fc.array(cell, { minLength: 6, maxLength: 6 }), { maxLength: 30 })
  /** Rows that a person would call filled: under the headings, with more than white space. */
  const filled = (rows: readonly (readonly string[])[]) =>
    rows.flatMap((row, index) => (row.some((text) => text.trim() !== '') ? [index + 2] : []))

  const expectAllAccounted = async (path: string, rows: readonly (readonly string[])[]) => {
    const { sheets } = await readPlanning(path, { table: 'agreements' })
    const [only] = sheets
    const accepted = only?.input.rows.map(({ row }) => row) ?? []
    const rejected = only?.rejected.map(({ row }) => row) ?? []
    expect([...accepted, ...rejected].sort((a, b) => a - b)).toEqual(filled(rows))
    expect(only?.rowsRead).toBe(accepted.length + rejected.length)
  }

  it('for any CSV file', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (rows) => {
        await expectAllAccounted(csvNamed('planning.csv', [headings, ...rows]), rows)
      }),
      { numRuns: 150 },
    )
  })

  it('for any workbook that exceljs writes', async () => {
    await fc.assert(
      fc.asyncProperty(sheet, async (rows) => {
        const cells = rows.map((row) => row.map((text) => (text === '' ? null : text)))
        await expectAllAccounted(
          await workbookNamed('planning.xlsx', [{ name: 'Blad1', rows: [headings, ...cells] }]),
          rows,
        )
      }),
      { numRuns: 25 },
    )
  })
})
