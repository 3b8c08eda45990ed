/** What people do in the grid, and what the add-in hears of it. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openTestExcel, type TestExcel, type TestSheet } from '../../src/index.ts'

let excel: TestExcel
let sheet: TestSheet
let seen: Record<string, unknown>[]

beforeEach(async () => {
  excel = openTestExcel({ workbook: ['Plan', 'Lists'] })
  sheet = excel.workbook.sheet('Plan').fill([
    ['Task', 'Start', 'Hours'],
    ['C', 45000, 8],
    ['A', '', -3],
    ['B', 45002, 4],
  ])
  seen = []
  await excel.Excel.run(async (context) => {
    const { worksheets } = context.workbook
    const hear = async (event: object) => {
      const plain = JSON.parse(JSON.stringify(event))
      delete plain.worksheetId
      seen.push(plain)
    }
    worksheets.onChanged.add(hear)
    worksheets.onRowSorted.add(hear)
    worksheets.onSelectionChanged.add(hear)
    worksheets.onRowHiddenChanged.add(hear)
    worksheets.onProtectionChanged.add(hear)
    worksheets.onAdded.add(hear)
    worksheets.onDeleted.add(hear)
    worksheets.onActivated.add(hear)
    await context.sync()
  })
})
afterEach(() => excel.dispose())

describe('an edit', () => {
  it('tells its cells, what one cell held before, and whether somebody else made it', async () => {
    excel.host.user.edits(sheet, 'C3', 5)
    excel.host.coAuthor.edits(sheet, 'A2', [['D', 45001]])
    await excel.settled()
    expect(seen).toEqual([
      {
        type: 'WorksheetChanged',
        address: 'C3',
        changeType: 'RangeEdited',
        source: 'Local',
        triggerSource: 'Unknown',
        details: { valueBefore: -3, valueAfter: 5, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
      },
      expect.objectContaining({ address: 'A2:B2', source: 'Remote', changeType: 'RangeEdited' }),
    ])
    expect(sheet.valuesAt('A2:C3')).toEqual([
      ['D', 45001, 8],
      ['A', '', 5],
    ])
  })

  it('of the add-in itself says so', async () => {
    await excel.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('C3').values = [[7]]
      await context.sync()
    })
    await excel.settled()
    expect(seen).toMatchObject([{ address: 'C3', source: 'Local', triggerSource: 'ThisLocalAddin' }])
  })

  it('can be read through the range of its event, and is heard no more after the handler is removed', async () => {
    const { Excel, host, settled } = excel
    const read: unknown[] = []
    const registered = await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.getItem('Plan').onChanged.add(async (event) => {
        await Excel.run(async (inner) => {
          const range = event.getRange(inner)
          range.load('values')
          await inner.sync()
          read.push(range.values)
        })
      })
      await context.sync()
      return handler
    })
    host.user.edits(sheet, 'B3', 45001)
    await settled()
    expect(read).toEqual([[[45001]]])
    await Excel.run(registered.context, async (context) => {
      registered.remove()
      await context.sync()
    })
    host.user.edits(sheet, 'B3', 45002)
    await settled()
    expect(read).toHaveLength(1)
    expect([...host.registered].filter((name) => name.includes(sheet.id))).toEqual([])
    expect(host.refs.size).toBe(0)
  })

  it('is silent while events are switched off, but for those of others', async () => {
    excel.workbook.enableEvents = false
    excel.host.user.edits(sheet, 'C3', 5)
    excel.host.coAuthor.edits(sheet, 'C4', 6)
    await excel.settled()
    expect(seen).toMatchObject([{ address: 'C4', source: 'Remote' }])
  })
})

describe('rows', () => {
  it('that are inserted push down what lies below, and everything that lies on it', async () => {
    sheet.formats.set('2,0', { fill: '#E2EFDA' })
    sheet.merges.push({ top: 2, left: 0, bottom: 3, right: 0 })
    sheet.hiddenRows.add(3)
    sheet.tables.push({
      id: '1',
      name: 'Tasks',
      area: { top: 0, left: 0, bottom: 3, right: 2 },
      headers: true,
    })
    excel.host.user.insertsRows(sheet, 3, 2)
    await excel.settled()
    expect(seen).toMatchObject([
      {
        address: '3:4',
        changeType: 'RowInserted',
        source: 'Local',
        changeDirectionState: { insertShiftDirection: 'Down' },
      },
    ])
    expect(sheet.valuesAt('A1:A6').flat()).toEqual(['Task', 'C', '', '', 'A', 'B'])
    expect(sheet.formatAt('A5').fill).toBe('#E2EFDA')
    expect(sheet.formatAt('A3').fill).toBeUndefined()
    expect(sheet.merges).toEqual([{ top: 4, left: 0, bottom: 5, right: 0 }])
    expect([...sheet.hiddenRows]).toEqual([5])
    expect(sheet.tables[0]?.area.bottom).toBe(5)
  })

  it('that are deleted take their formats, rules and merges along', async () => {
    sheet.formats.set('1,0', { fill: '#E2EFDA' })
    const rule = { type: 'Custom', formula: '=TRUE', stopIfTrue: false, format: {} }
    sheet.conditionalRules.push(
      { ...rule, id: 'gone', areas: [{ top: 1, left: 0, bottom: 2, right: 2 }] },
      { ...rule, id: 'smaller', areas: [{ top: 0, left: 0, bottom: 3, right: 2 }] },
    )
    excel.host.coAuthor.deletesRows(sheet, 2, 2)
    await excel.settled()
    expect(seen).toMatchObject([{ address: '2:3', changeType: 'RowDeleted', source: 'Remote' }])
    expect(sheet.valuesAt('A1:A3').flat()).toEqual(['Task', 'B', ''])
    expect(sheet.formats.size).toBe(0)
    expect(sheet.conditionalRules).toMatchObject([
      { id: 'smaller', areas: [{ top: 0, left: 0, bottom: 1, right: 2 }] },
    ])
  })

  it('move ranges that the add-in still holds', async () => {
    const { Excel, host } = excel
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A4')
      range.load('address')
      await context.sync()
      host.user.insertsRows(sheet, 1, 3)
      range.load('address,values')
      await context.sync()
      expect(range.address).toBe('Plan!A7')
      expect(range.values).toEqual([['B']])
    })
  })

  it('that are sorted raise the event of sorting, not of a change', async () => {
    excel.host.user.sorts(sheet, 'A2:C4', 'A')
    excel.host.user.sorts(sheet, 'A2:C4', 'B', 'descending')
    await excel.settled()
    expect(seen).toMatchObject([
      { type: 'WorksheetRowSorted', address: 'A2:C4', source: 'Local' },
      { type: 'WorksheetRowSorted', address: 'A2:C4', source: 'Local' },
    ])
    // Empty cells come last, whatever the direction.
    expect(sheet.valuesAt('A2:C4')).toEqual([
      ['B', 45002, 4],
      ['C', 45000, 8],
      ['A', '', -3],
    ])
  })

  it('that are filtered stay in the used range, hidden', async () => {
    const { Excel, host } = excel
    host.user.filters(sheet, 'A1:C4', 'C', (hours) => Number(hours) > 0)
    await excel.settled()
    expect(seen).toMatchObject([{ type: 'WorksheetRowHiddenChanged', address: '3:3', changeType: 'Hidden' }])
    await Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem('Plan')
      const used = plan.getUsedRange(true)
      used.load('rowCount,rowHidden')
      plan.autoFilter.load('enabled,isDataFiltered')
      await context.sync()
      expect([used.rowCount, used.rowHidden]).toEqual([4, null])
      expect([plan.autoFilter.enabled, plan.autoFilter.isDataFiltered]).toEqual([true, true])
    })
    host.user.clearsFilter(sheet)
    expect(sheet.hiddenRows.size).toBe(0)
  })
})

it('columns come and go', async () => {
  excel.host.user.insertsColumns(sheet, 'B')
  excel.host.user.deletesColumns(sheet, 'A')
  await excel.settled()
  expect(seen).toMatchObject([
    { address: 'B:B', changeType: 'ColumnInserted' },
    { address: 'A:A', changeType: 'ColumnDeleted' },
  ])
  expect(sheet.valuesAt('A1:C1')).toEqual([['', 'Start', 'Hours']])
})

it('merged cells keep the first value and are told by the sheet', async () => {
  excel.host.user.merges(sheet, 'A2:A4')
  await excel.Excel.run(async (context) => {
    const merged = context.workbook.worksheets.getItem('Plan').getUsedRange(true).getMergedAreasOrNullObject()
    merged.load('address')
    await context.sync()
    expect(merged.address).toBe('Plan!A2:A4')
  })
  expect(sheet.valuesAt('A2:A4').flat()).toEqual(['C', '', ''])
})

it('sheets come, go, hide and are protected, and the add-in hears of it', async () => {
  const { host, workbook, settled } = excel
  const extra = host.coAuthor.addsSheet('Extra')
  host.user.activates(extra)
  host.user.deletesSheet(extra)
  host.user.protects(sheet)
  host.user.selects(sheet, 'A2:A3')
  await settled()
  expect(seen).toMatchObject([
    { type: 'WorksheetAdded', source: 'Remote' },
    { type: 'WorksheetActivated' },
    { type: 'WorksheetDeleted', source: 'Local' },
    { type: 'WorksheetProtectionChanged', isProtected: true },
    { type: 'WorksheetSelectionChanged', address: 'A2:A3' },
  ])
  host.user.shows(workbook.sheet('Lists'), 'VeryHidden')
  await excel.Excel.run(async (context) => {
    const lists = context.workbook.worksheets.getItem('Lists')
    lists.load('visibility')
    await context.sync()
    expect(lists.visibility).toBe('VeryHidden')
    lists.activate()
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperation' })
  })
})

it('a protected sheet refuses writing, sorting and inserting, and leaves unlocked cells alone', async () => {
  sheet.formats.set('1,2', { locked: false })
  sheet.protected = true
  const run = (change: (plan: Excel.Worksheet) => unknown) =>
    excel.Excel.run(async (context) => {
      change(context.workbook.worksheets.getItem('Plan'))
      await context.sync()
    })
  await expect(
    run((plan) => {
      plan.getRange('A2').values = [['x']]
    }),
  ).rejects.toMatchObject({ code: 'AccessDenied' })
  await expect(run((plan) => plan.getRange('2:2').insert('Down'))).rejects.toMatchObject({
    code: 'AccessDenied',
  })
  await expect(run((plan) => plan.getRange('A2:C4').sort.apply([{ key: 0 }]))).rejects.toMatchObject({
    code: 'AccessDenied',
  })
  await run((plan) => {
    plan.getRange('C2').values = [[9]]
  })
  expect(sheet.valueAt('C2')).toBe(9)
})
