/** What a check and its marks may cost: counts of round trips, bytes and writes, not times. */
import { afterEach, describe, expect, it } from 'vitest'
import { openTestExcel, type TestExcel } from '../../src/index.ts'
import { addressesOf, type Found, markRows, readRows } from './row-checker.ts'

const COLUMNS = 20
let excel: TestExcel | undefined
afterEach(() => excel?.dispose())

function openPlan(rows: number) {
  const opened = openTestExcel({ workbook: ['Plan'] })
  excel = opened
  const sheet = opened.workbook.sheet('Plan')
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < COLUMNS; column++) {
      const value = row === 0 ? `C${column}` : column === 0 ? `TASK-${row}` : row * column
      sheet.put(row, column, { value })
    }
  }
  return { ...opened, sheet }
}

const scattered = Array.from(
  { length: 1000 },
  (_, i): Found => ({ row: 1 + i * 10, severity: i % 3 ? 'error' : 'warning' }),
)

describe('a check', () => {
  it('of 50 000 rows only reads, in 8 round trips below 2 MB each, and leaves no reference', async () => {
    const { host, Excel } = openPlan(50_001)
    expect(await readRows(Excel, 'Plan')).toHaveLength(50_001)
    expect(host.summary()).toMatchObject({
      roundTrips: 8,
      cleanupTrips: 2,
      writes: 0,
      cellsRead: 50_001 * COLUMNS,
      cellsWritten: 0,
      liveReferences: 0,
    })
    expect(host.summary().largestResponse).toBeLessThan(2 * 1024 * 1024)
  })

  it('of a small sheet takes 2 round trips', async () => {
    const { host, Excel } = openPlan(500)
    await readRows(Excel, 'Plan')
    expect(host.trips).toBe(2)
  })

  it('of an empty sheet finds nothing', async () => {
    const { Excel } = openPlan(0)
    expect(await readRows(Excel, 'Plan')).toEqual([])
  })
})

describe('marks', () => {
  it('on 1 000 scattered rows take 3 round trips below 64 KB, and go without a trace', async () => {
    const { host, Excel, sheet } = openPlan(10_001)
    sheet.formats.set('5,2', { fill: '#E2EFDA' })
    sheet.conditionalRules.push({
      id: 'user',
      type: 'Custom',
      formula: '=$A1=""',
      stopIfTrue: false,
      format: { fill: '#00FF00' },
      areas: [{ top: 0, left: 0, bottom: 99, right: 3 }],
    })
    const looks = () => JSON.stringify([[...sheet.formats], sheet.conditionalRules])
    const before = looks()

    await markRows(Excel, 'Plan', scattered, COLUMNS)
    expect(host.summary().roundTrips).toBe(3)
    expect(host.summary().requestBytes).toBeLessThan(64 * 1024)
    expect(sheet.conditionalRules).toHaveLength(3)
    expect([...sheet.formats]).toEqual([['5,2', { fill: '#E2EFDA' }]])

    await markRows(Excel, 'Plan', scattered.slice(0, 10), COLUMNS)
    expect(sheet.conditionalRules).toHaveLength(3)
    await markRows(Excel, 'Plan', [], COLUMNS)
    expect(looks()).toBe(before)
    expect(host.refs.size).toBe(0)
  })

  it('need addresses below the limit of getRanges, which the host holds to', async () => {
    expect(addressesOf([4, 2, 3, 9, 9], 3)).toEqual(['A3:C5,A10:C10'])
    const many = addressesOf(
      Array.from({ length: 3000 }, (_, i) => i * 2),
      COLUMNS,
    )
    expect(many.length).toBeGreaterThan(1)
    expect(many.every((text) => text.length <= 8_000)).toBe(true)
    expect(many.join(',').split(',')).toHaveLength(3000)

    const { Excel } = openPlan(10)
    const run = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Plan')
      sheet.getRanges(many.join(',')).load('address')
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' })
  })

  it('are refused on a protected sheet, with a code that can be explained', async () => {
    const { Excel, host, sheet } = openPlan(50)
    host.user.protects(sheet)
    await expect(markRows(Excel, 'Plan', scattered.slice(0, 2), COLUMNS)).rejects.toMatchObject({
      code: 'AccessDenied',
    })
    expect(sheet.conditionalRules).toEqual([])
  })
})

it('values of more than 1 500 cells are cut into blocks by the client library itself', async () => {
  const { Excel, host, sheet } = openPlan(1)
  const values = Array.from({ length: 2_000 }, (_, row) => [row, `T${row}`])
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Plan').getRange('A2:B2001').values = values
    await context.sync()
  })
  expect(sheet.valuesAt('A2:B2001')).toEqual(values)
  expect(host.batches[0]?.calls.filter((call) => call === 'Range.Values=').length).toBeGreaterThan(1)
  expect(host.batches[0]).toMatchObject({ write: true, cellsWritten: 4_000 })
})
