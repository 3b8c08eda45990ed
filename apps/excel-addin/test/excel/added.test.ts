/** Sheets that the add-in adds, rows that it hides, and the trial of an Excel: only when asked, and only there. */
import { describe, expect, it } from 'vitest'
import type { SelfTestStep } from '../../src/core/index.ts'
import { open, planning } from './opened.ts'

describe('a sheet that is added', () => {
  it('holds texts as they are, days, and links to cells; nothing else changes', async () => {
    const { addin, book, host, sheet } = open({ workbook: ["Plan '24"] })
    sheet.fill(planning(20, 4))
    const before = sheet.valuesAt('A1:D20')
    const id = await addin.addSheet({
      name: "plan '24",
      headings: ['Cel', 'Wat er fout is', 'Dag'],
      columns: [
        { holds: 'link', width: 10 },
        { holds: 'text', width: 40 },
        { holds: 'day', width: 12 },
      ],
      rows: [
        [{ sheet: "Plan '24", address: 'B3' }, '=1+1', 45_000],
        [{ sheet: "Plan '24", address: 'C9' }, '007', '31/02/2024'],
      ],
    })
    const added = book.sheet(id)
    expect(added.name).toBe("plan '24_2")
    expect(book.active).toBe(added)
    expect(added.cell(1, 0)?.formula).toBe(`=HYPERLINK("#'Plan ''24'!B3","B3")`)
    expect(added.valuesAt('B1:C3')).toEqual([
      ['Wat er fout is', 'Dag'],
      ['=1+1', 45_000],
      ['007', '31/02/2024'],
    ])
    expect(added.cell(1, 1)?.formula).toBeUndefined()
    expect(sheet.valuesAt('A1:D20')).toEqual(before)
    expect(host.refs.size).toBe(0)
  })

  it('of 5 000 rows goes in few requests, each small enough for Excel on the web', async () => {
    const { addin, host } = open()
    await addin.addSheet({
      name: 'Bevindingen',
      headings: ['Wat'],
      columns: [{ holds: 'text', width: 40 }],
      rows: Array.from({ length: 5_000 }, (_, row) => [`${row} ${'x'.repeat(300)}`]),
    })
    expect(host.summary().roundTrips).toBeLessThanOrEqual(7)
    expect(host.summary().cellsWritten).toBe(5_001)
  })

  it('that Excel cannot finish is taken back', async () => {
    const { addin, book, host } = open()
    host.faults.push({ when: ({ Name }) => Name === 'FreezeRows', code: 'GeneralException' })
    const adding = addin.addSheet({
      name: 'X',
      headings: ['A'],
      columns: [{ holds: 'text', width: 9 }],
      rows: [],
    })
    await expect(adding).rejects.toMatchObject({ code: 'GeneralException' })
    expect(book.sheets.map(({ name }) => name)).toEqual(['Plan'])
  })
})

type Opened = ReturnType<typeof open>

describe('the rows without findings', () => {
  it('are hidden, and shown again without those that the person hid', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(40, 3))
    host.user.hidesRows(sheet, '8:11')
    await addin.hideOtherRows([{ sheetId: sheet.id, first: 2, last: 40, rows: [5, 9, 30] }])
    const visible = () =>
      Array.from({ length: 40 }, (_, row) => row + 1).filter((row) => !sheet.hiddenRows.has(row - 1))
    expect(visible()).toEqual([1, 5, 30])
    expect(await addin.hasHiddenRows()).toBe(true)
    expect(await addin.showHiddenRows()).toMatchObject({ moved: false })
    expect([...sheet.hiddenRows].map((row) => row + 1).sort((a, b) => a - b)).toEqual([8, 9, 10, 11])
    expect(await addin.hasHiddenRows()).toBe(false)
    expect(sheet.customProperties.size).toBe(0)
    expect(host.refs.size).toBe(0)
  })

  it.each<[string, number[], (opened: Opened) => void]>([
    ['a row was inserted among them', [5, 30], ({ host: { user }, sheet }) => user.insertsRows(sheet, 30)],
    ['a row was inserted above the table', [], ({ host: { user }, sheet }) => user.insertsRows(sheet, 1)],
    ['rows were deleted above the table', [], ({ host: { user }, sheet }) => user.deletesRows(sheet, 1)],
    ['rows were deleted among them', [5, 30], ({ host: { user }, sheet }) => user.deletesRows(sheet, 20, 2)],
    ['the last of them were deleted', [5], ({ host: { user }, sheet }) => user.deletesRows(sheet, 38, 3)],
    [
      'one came and one went',
      [5, 30],
      ({ host: { user }, sheet }) => {
        user.insertsRows(sheet, 5)
        user.deletesRows(sheet, 41)
      },
    ],
  ])('are none of them left hidden where %s', async (_what, rows, change) => {
    const opened = open()
    const { addin, host, sheet } = opened
    sheet.fill(planning(40, 3))
    await addin.hideOtherRows([{ sheetId: sheet.id, first: 2, last: 40, rows }])
    change(opened)
    await addin.showHiddenRows()
    expect([...sheet.hiddenRows]).toEqual([])
    expect(await addin.hasHiddenRows()).toBe(false)
    expect(host.refs.size).toBe(0)
  })

  it('are shown with those that the person hid where rows moved, and that is told', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(40, 3))
    host.user.hidesRows(sheet, '8:11')
    await addin.hideOtherRows([{ sheetId: sheet.id, first: 2, last: 40, rows: [5, 30] }])
    host.user.insertsRows(sheet, 5)
    expect(await addin.showHiddenRows()).toMatchObject({ moved: true })
    expect([...sheet.hiddenRows]).toEqual([])
  })

  it.each<[string, number[], (opened: Opened) => void]>([
    ['a row went above the last finding', [31], ({ host: { user }, sheet }) => user.deletesRows(sheet, 10)],
    [
      'rows between two findings went',
      [10, 20, 31],
      ({ host: { user }, sheet }) => user.deletesRows(sheet, 11, 10),
    ],
    [
      'the person showed some of them',
      [31],
      ({ host: { user }, sheet }) => user.hidesRows(sheet, '5:6', false),
    ],
  ])('are all shown, with one that the person hid, where %s', async (_what, rows, change) => {
    const opened = open()
    const { addin, host, sheet } = opened
    sheet.fill(planning(31, 3))
    host.user.hidesRows(sheet, '25:25')
    await addin.hideOtherRows([{ sheetId: sheet.id, first: 2, last: 31, rows }])
    change(opened)
    expect(await addin.showHiddenRows()).toMatchObject({ moved: true })
    expect([...sheet.hiddenRows]).toEqual([])
    expect(host.refs.size).toBe(0)
  })

  it('are shown whole where what the sheet kept of them cannot be read', async () => {
    const { addin, sheet } = open()
    sheet.fill(planning(40, 3))
    await addin.hideOtherRows([{ sheetId: sheet.id, first: 2, last: 40, rows: [5] }])
    for (const key of sheet.customProperties.keys()) sheet.customProperties.set(key, '[[2,4]]')
    expect(await addin.showHiddenRows()).toMatchObject({ moved: true })
    expect([...sheet.hiddenRows]).toEqual([])
  })

  it('of a protected sheet stay as they are, with a sentence', async () => {
    const { addin, host, sheet } = open()
    sheet.fill(planning(10, 3))
    host.user.protects(sheet)
    const hiding = addin.hideOtherRows([{ sheetId: sheet.id, first: 2, last: 10, rows: [5] }])
    await expect(hiding).rejects.toMatchObject({ code: 'ProtectedSheet' })
    expect(sheet.hiddenRows.size).toBe(0)
  })
})

describe('the columns that a person confirmed', () => {
  it('are kept in the sheet, and come with the sheet when it is read', async () => {
    const { addin, sheet } = open()
    sheet.fill(planning(5, 3))
    await addin.keepChoices(sheet.id, '{"x":1}')
    const { grids, traffic } = await addin.read([sheet.id], {})
    expect(grids[0]?.choices).toBe('{"x":1}')
    expect(traffic.writes).toBe(0)
  })
})

describe('the trial of an Excel', () => {
  const outcomes = (steps: readonly SelfTestStep[]) => steps.map(({ outcome }) => outcome)
  const run = async ({ addin, clock }: ReturnType<typeof open>) => {
    const told: SelfTestStep[] = []
    const running = addin.selfTest((step) => told.push(step))
    const passing = setInterval(() => clock.pass(100), 20)
    const steps = await running.finally(() => clearInterval(passing))
    expect(told).toEqual(steps)
    return steps
  }

  it('passes here in every step, says what it found, and leaves nothing behind', async () => {
    const opened = open()
    const { book, sheet, host } = opened
    sheet.fill(planning(20, 4))
    const before = sheet.valuesAt('A1:D20')
    const steps = await run(opened)
    expect(steps.filter(({ outcome }) => outcome !== 'passed')).toEqual([])
    expect(steps.length).toBeGreaterThan(14)
    expect(steps.find(({ name }) => name === 'Samengevoegde cellen zien')?.detail).toBe('A5:B6')
    expect(book.sheets).toEqual([sheet])
    expect(sheet.valuesAt('A1:D20')).toEqual(before)
    expect([sheet.conditionalRules.length, sheet.customProperties.size, book.settings.size]).toEqual([
      0, 0, 0,
    ])
    expect(host.registered.size).toBe(0)
  })

  it('says what fails, goes on, and removes its sheet all the same', async () => {
    const opened = open()
    opened.host.faults.push({ when: ({ Name }) => Name === 'Merge', code: 'AccessDenied' })
    const steps = await run(opened)
    expect(steps.filter(({ outcome }) => outcome === 'failed')).toEqual([
      expect.objectContaining({ detail: expect.stringMatching(/^AccessDenied: Excel weigert/) }),
    ])
    expect(opened.book.sheets.map(({ name }) => name)).toEqual(['Plan'])
  })

  it('tells what an older Excel lacks apart from what fails', async () => {
    const steps = await run(open({ sets: { ExcelApi: '1.12' } }))
    expect(outcomes(steps)).not.toContain('failed')
    expect(steps.filter(({ outcome }) => outcome === 'absent')).toHaveLength(1)
  })
})
