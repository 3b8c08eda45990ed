/** What numbers and texts of a sheet mean: formats of columns with numbers, kinds of texts that look like errors. */
import { describe, expect, it } from 'vitest'
import { localChecker } from '../../src/core/index.ts'
import { open, planning } from './opened.ts'

describe('the formats of numbers', () => {
  it('are read for the columns that hold any, without a write, and tell where days and times stand', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(400, 6), 'B3')
    for (let row = 10; row <= 19; row += 1) sheet.put(row, 3, { value: 45_000, numberFormat: 'dd/mm/yyyy' })
    sheet.put(30, 5, { value: 7.6 / 24, numberFormat: 'h:mm' })
    sheet.put(31, 5, { value: 12.5, numberFormat: '#,##0.00' })
    const { grids, traffic } = await addin.read([sheet.id], {})
    expect(grids[0]?.dates).toEqual(['D11:D20', 'F31'])
    const columns = host.batches.filter(({ loads }) => loads.includes('numberFormat'))
    expect(columns.map(({ cellsRead }) => cellsRead)).toEqual([4 * 400])
    expect(traffic).toMatchObject({ writes: 0, bytesIn: host.summary().responseBytes })
  })

  it('come with rows that are read again, few or many', async () => {
    for (const rows of [20, 3_000]) {
      const { addin, host, sheet } = open()
      sheet.fill(planning(rows, 4))
      await addin.read([sheet.id], {})
      host.user.edits(sheet, 'C5', 0.3167)
      sheet.put(4, 2, { value: 0.3167, numberFormat: '[h]:mm' })
      expect(await addin.readRows(sheet.id, 3, rows - 3)).toMatchObject({ from: 3, dates: ['C5'] })
      expect(host.summary().writes).toBe(0)
    }
  })

  it('are read anew with their values where rows came in between: they would be those of other rows', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(20, 4))
    sheet.put(4, 2, { value: 45_000, numberFormat: 'dd/mm/yyyy' })
    let inserted = false
    const { grids } = await addin.read([sheet.id], {
      progress: (share) => {
        if (inserted || share < 0.7) return
        inserted = true
        host.user.insertsRows(sheet, 3)
      },
    })
    expect(grids[0]?.values).toHaveLength(21)
    expect(grids[0]?.dates).toEqual(['C6'])
  })
})

it('a text that looks like an error was typed, or is one', async () => {
  const { addin, sheet } = open()
  sheet.fill([
    ['Overeenkomst', 'Uren'],
    ['A1', '#N/A'],
    ['#1', 8],
  ])
  const { grids } = await addin.read([sheet.id], {})
  expect(grids[0]?.typed).toEqual(['A3'])
  expect(await addin.readRows(sheet.id, 1, 2)).toMatchObject({ typed: ['A3'] })
})

describe('what was read', () => {
  it('is what the checking core takes: hours under a time format are no number, and days may count from 1904', async () => {
    const { addin, sheet, book } = open({ workbook: ['Overeenkomsten'] })
    book.date1904 = true
    sheet.fill([
      ['Overeenkomstnummer', 'Begindatum', 'Einddatum', 'Uren per week'],
      ['A1', 43_000, 43_100, 0.3167],
    ])
    for (const column of [1, 2]) sheet.put(1, column, { value: 43_000 + column, numberFormat: 'dd/mm/yyyy' })
    sheet.put(1, 3, { value: 38 / 24, numberFormat: '[h]:mm' })
    const { grids } = await addin.read([sheet.id], {})
    const shown = await localChecker().check(grids, { language: 'nl', asOf: '2025-01-31' })
    expect(grids[0]?.date1904).toBe(true)
    expect(shown.sheets.map(({ table }) => table)).toEqual(['agreements'])
    expect(shown.findings.map(({ places: [{ address }] }) => address)).toContain('D2')
    expect(shown.remarks).toBeUndefined()
  })

  it('is said to lack merged cells where Excel does not tell them', async () => {
    const { addin, sheet } = open({ workbook: ['Overeenkomsten'], sets: { ExcelApi: '1.12' } })
    sheet.fill([
      ['Overeenkomstnummer', 'Begindatum'],
      ['A1', ''],
    ])
    const { grids } = await addin.read([sheet.id], {})
    const { remarks } = await localChecker().check(grids, { language: 'nl', asOf: '2025-01-31' })
    expect(remarks).toEqual([expect.stringContaining('samengevoegd')])
  })

  it('stops at merged cells among the records, as the command does', async () => {
    const { addin, host, sheet } = open({ workbook: ['Overeenkomsten'] })
    sheet.fill([
      ['Overeenkomstnummer', 'Begindatum'],
      ['A1', '2025-01-01'],
      ['A2', ''],
    ])
    host.user.merges(sheet, 'B2:B3')
    const { grids } = await addin.read([sheet.id], {})
    const { sheets, notChecked } = await localChecker().check(grids, { language: 'nl', asOf: '2025-01-31' })
    expect(sheets).toEqual([])
    expect(notChecked).toEqual([expect.objectContaining({ why: expect.stringContaining('B2:B3') })])
  })
})
