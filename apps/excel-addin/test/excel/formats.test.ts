/** Formats of days and times: read only for the columns asked for. */

import { describe, expect, it } from 'vitest'
import { localChecker } from '../../src/core/index.ts'
import { open, planning } from './opened.ts'

describe('the formats of columns', () => {
  it('are read for those columns only, without a write, and tell where days and times stand', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(400, 6), 'B3')
    for (let row = 10; row <= 19; row += 1) sheet.put(row, 3, { value: 45_000, numberFormat: 'dd/mm/yyyy' })
    sheet.put(30, 5, { value: 7.6 / 24, numberFormat: 'h:mm' })
    sheet.put(31, 5, { value: 12.5, numberFormat: '#,##0.00' })
    await addin.read([sheet.id], {})
    host.reset()
    const { dates, traffic } = await addin.readDates(sheet.id, ['D', 'F', 'Z'], {})
    expect(dates).toEqual(['D11:D20', 'F31'])
    expect(host.summary()).toMatchObject({ writes: 0, liveReferences: 0, cellsRead: 2 * 400 })
    expect(traffic.bytesIn).toBe(host.summary().responseBytes)
  })

  it('come with rows that are read again', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(20, 4))
    await addin.read([sheet.id], {})
    await addin.readDates(sheet.id, ['C'], {})
    host.user.edits(sheet, 'C5', 0.3167)
    sheet.put(4, 2, { value: 0.3167, numberFormat: '[h]:mm' })
    expect(await addin.readRows(sheet.id, 3, 2)).toMatchObject({ from: 3, dates: ['C5'] })
  })

  it('are not given where rows came in between: they would be those of other rows', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(20, 4))
    await addin.read([sheet.id], {})
    host.user.insertsRows(sheet, 3)
    await expect(addin.readDates(sheet.id, ['C'], {})).rejects.toMatchObject({ code: 'KeepsChanging' })
  })
})

describe('what was read', () => {
  it('is what the checking core takes, dates from 1904 with their formats included', async () => {
    const { addin, sheet, book } = open({ workbook: ['Overeenkomsten'] })
    book.date1904 = true
    sheet.fill([
      ['Overeenkomstnummer', 'Begindatum', 'Einddatum'],
      ['A1', 43_000, 43_100],
    ])
    for (const column of [1, 2]) sheet.put(1, column, { value: 43_000 + column, numberFormat: 'dd/mm/yyyy' })
    const { grids } = await addin.read([sheet.id], {})
    const { dates } = await addin.readDates(sheet.id, ['B', 'C'], {})
    const shown = await localChecker().check(
      grids.map((grid) => ({ ...grid, dates })),
      { language: 'nl', asOf: '2025-01-31' },
    )
    expect(grids[0]?.date1904).toBe(true)
    expect(shown.sheets.map(({ table }) => table)).toEqual(['agreements'])
  })
})
