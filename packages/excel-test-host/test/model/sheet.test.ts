/** The workbook in memory: addresses, typing, and rows that come and go. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addressOf, ExcelHost, parseAddress, TestWorkbook } from '../../src/index.ts'

describe('an address', () => {
  it.each([
    ['B3', { top: 2, left: 1, bottom: 2, right: 1 }],
    ['$B$3:A1', { top: 0, left: 0, bottom: 2, right: 1 }],
    ['C:D', { top: 0, left: 2, bottom: 1_048_575, right: 3 }],
    ['2:3', { top: 1, left: 0, bottom: 2, right: 16_383 }],
  ])('%s is understood', (text, area) => {
    expect(parseAddress(text)?.area).toEqual(area)
  })

  it.each(['A0', 'A1048577', 'XFE1', 'Hours', '', 'A1:B'])('%s is none', (text) => {
    expect(parseAddress(text)).toBeUndefined()
  })

  it('names its sheet, between quotes where Excel puts them', () => {
    expect(parseAddress("'It''s a plan'!A1")?.sheet).toBe("It's a plan")
    expect(parseAddress('Plan!A1')?.sheet).toBe('Plan')
  })

  it('reads back as it is written', () => {
    const line = fc.integer({ min: 0, max: 16_383 })
    fc.assert(
      fc.property(line, line, line, line, (a, b, c, d) => {
        const area = {
          top: Math.min(a, b),
          bottom: Math.max(a, b),
          left: Math.min(c, d),
          right: Math.max(c, d),
        }
        expect(parseAddress(addressOf(area))?.area).toEqual(area)
      }),
    )
  })
})

it.each([
  ['12', 12, undefined],
  ['0123', 123, undefined],
  ["'0123", '0123', undefined],
  ['50%', 0.5, '0%'],
  ['2025-02-03', 45691, 'yyyy-mm-dd'],
  ['2025-02-30', '2025-02-30', undefined],
  ['true', true, undefined],
  ['85.07.30-997.12', '85.07.30-997.12', undefined],
])('typing %s makes what Excel makes of it', (typed, value, numberFormat) => {
  const sheet = new TestWorkbook().active
  sheet.write(0, 0, typed)
  expect(sheet.cell(0, 0)?.value).toBe(value)
  expect(sheet.cell(0, 0)?.numberFormat).toBe(numberFormat)
})

it('typing into a cell formatted as text keeps the text', () => {
  const sheet = new TestWorkbook().active
  sheet.put(0, 0, { value: '', numberFormat: '@' })
  sheet.write(0, 0, '0123')
  expect(sheet.valueAt('A1')).toBe('0123')
})

it('rows that are inserted and deleted again leave everything as it was', () => {
  const spot = fc.integer({ min: 0, max: 12 })
  const area = fc.tuple(spot, spot, spot, spot).map(([a, b, c, d]) => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }))
  const content = fc.record({
    cells: fc.array(fc.tuple(spot, spot, fc.integer())),
    fills: fc.array(fc.tuple(spot, spot)),
    areas: fc.array(area, { minLength: 1, maxLength: 4 }),
    hidden: fc.array(spot),
    row: fc.integer({ min: 1, max: 14 }),
    count: fc.integer({ min: 1, max: 5 }),
  })
  fc.assert(
    fc.property(content, ({ cells, fills, areas, hidden, row, count }) => {
      const workbook = new TestWorkbook()
      const sheet = workbook.active
      const host = new ExcelHost(workbook)
      for (const [at, column, value] of cells) sheet.put(at, column, { value })
      for (const [at, column] of fills) sheet.formats.set(`${at},${column}`, { fill: '#FF0000' })
      for (const at of hidden) sheet.hiddenRows.add(at)
      sheet.conditionalRules.push({
        id: '1',
        type: 'Custom',
        formula: '=TRUE',
        stopIfTrue: false,
        format: {},
        areas,
      })
      const seen = () =>
        JSON.stringify([
          sheet.valuesAt('A1:Z40'),
          [...sheet.formats.keys()].sort(),
          [...sheet.hiddenRows].sort(),
          sheet.conditionalRules,
        ])
      const before = seen()
      host.user.insertsRows(sheet, row, count)
      host.user.deletesRows(sheet, row, count)
      expect(seen()).toBe(before)
    }),
  )
})
