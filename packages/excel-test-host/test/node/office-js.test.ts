/** The real office.js, unmodified, against the workbook in memory: what add-ins rely on, and what they get wrong. */
import { afterEach, describe, expect, it } from 'vitest'
import { ExcelHost, openTestExcel, type TestExcelOptions } from '../../src/index.ts'

const open = (options: TestExcelOptions = {}) => {
  const excel = openTestExcel({ workbook: ['Plan', 'Lists'], ...options })
  opened.push(excel)
  const sheet = excel.workbook.sheet('Plan')
  sheet.fill([
    ['Task', 'Start', 'Hours'],
    ['A', 45000, 8],
    ['B', '', -3],
    ['', 45002, 4],
  ])
  return { ...excel, sheet }
}
const opened: { dispose: () => void }[] = []
afterEach(() => {
  for (const excel of opened.splice(0)) excel.dispose()
})

describe('a run', () => {
  it('loads, synchronises and colours, and leaves no reference behind', async () => {
    const { Excel, sheet, host } = open()
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getActiveWorksheet().getUsedRange()
      used.load('values,address')
      await context.sync()
      expect(used.address).toBe('Plan!A1:C4')
      expect(used.values[2]).toEqual(['B', '', -3])
      used.format.fill.color = '#FFC7CE'
    })
    expect(sheet.formatAt('A4').fill).toBe('#FFC7CE')
    expect(host.trips).toBe(2)
    expect(host.refs.size).toBe(0)
  })

  it('loads collections and nested paths, and nothing that was not asked for', async () => {
    const { Excel } = open()
    await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets
      sheets.load('items/name,items/visibility')
      const range = sheets.getItem('Plan').getRange('A1')
      range.load('format/fill/color,format/font/bold')
      await context.sync()
      expect(sheets.items.map(({ name }) => name)).toEqual(['Plan', 'Lists'])
      expect(range.format.fill.color).toBe('')
      expect(() => sheets.items[0]?.tabColor).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }))
    })
  })

  it('is no transaction: what ran before the failing action stays', async () => {
    const { Excel, sheet } = open()
    const run = Excel.run(async (context) => {
      const plan = context.workbook.worksheets.getItem('Plan')
      plan.getRange('A1').values = [['changed']]
      plan.getRange('A1:B1').values = [[1]]
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' })
    expect(sheet.valueAt('A1')).toBe('changed')
  })
})

describe('a mistake of the add-in', () => {
  it('that reads a property it did not load is told by the client library', async () => {
    const { Excel } = open()
    const run = Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange()
      range.load('address')
      await context.sync()
      return range.values
    })
    await expect(run).rejects.toMatchObject({
      code: 'PropertyNotLoaded',
      message: expect.stringContaining("'values'"),
    })
  })

  it('that reads before it synchronised is told too', async () => {
    const { Excel } = open()
    const run = Excel.run(async (context) => {
      const range = context.workbook.getSelectedRange()
      range.load('address')
      return range.address
    })
    await expect(run).rejects.toMatchObject({ code: 'PropertyNotLoaded' })
  })

  it('that misspells a property is refused by name', async () => {
    const { Excel } = open()
    const run = Excel.run(async (context) => {
      context.workbook.getSelectedRange().load('adress')
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({
      code: 'InvalidArgument',
      message: expect.stringContaining('adress'),
    })
  })

  it('that asks for a sheet that is not there is told which statement failed', async () => {
    const { Excel } = open()
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Nope').load('name')
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { statement: expect.stringContaining('getItem') },
    })
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nope')
      sheet.load('name')
      await context.sync()
      expect(sheet.isNullObject).toBe(true)
    })
  })

  it('that writes an array of the wrong size is refused', async () => {
    const { Excel } = open()
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('A1:B2').values = [[1], [2], [3]]
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' })
  })

  it('that keeps an object of another run is refused', async () => {
    const { Excel } = open()
    const kept = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Plan').getRange('A1')
      range.load('values')
      await context.sync()
      return range
    })
    const mixing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRange('B1').getBoundingRect(kept)
      await context.sync()
    })
    await expect(mixing).rejects.toMatchObject({ code: 'InvalidRequestContext' })
    const reusing = Excel.run(async (context) => {
      kept.load('values')
      await context.sync()
    })
    await expect(reusing).rejects.toMatchObject({ code: 'InvalidObjectPath' })
  })
})

it('keeps conditional formats, comments, settings, properties, XML parts, validations and tables', async () => {
  const { Excel, workbook, sheet } = open()
  await Excel.run(async (context) => {
    const plan = context.workbook.worksheets.getItem('Plan')
    const body = plan.getRange('A2:C4')
    context.application.suspendScreenUpdatingUntilNextSync()
    const rule = body.conditionalFormats.add(Excel.ConditionalFormatType.custom)
    rule.custom.rule.formula = '=$C2<0'
    rule.custom.format.fill.color = '#FFC7CE'
    rule.stopIfTrue = false
    rule.load('id,type')
    const comment = context.workbook.comments.add('Plan!C3', 'Hours must be ≥ 0')
    comment.load('id,content')
    context.workbook.settings.add('rules', { v: 1 })
    plan.customProperties.add('checked', '2026-11-22')
    context.workbook.customXmlParts.add('<r xmlns="urn:rows">1</r>')
    body.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThan' } }
    const table = plan.tables.add('A1:C4', true)
    table.name = 'Tasks'
    const headings = table.getHeaderRowRange()
    headings.load('values')
    const areas = plan.getRanges('A2:C2,A4:C4')
    areas.load('cellCount,address')
    areas.format.fill.color = '#FFEB9C'
    await context.sync()
    expect(rule.type).toBe('Custom')
    expect(comment.content).toBe('Hours must be ≥ 0')
    expect(headings.values).toEqual([['Task', 'Start', 'Hours']])
    expect(areas.cellCount).toBe(6)

    const again = plan.getRange('C3').conditionalFormats
    again.load('items/type,items/id')
    await context.sync()
    expect(again.items).toHaveLength(1)
    again.items[0]?.delete()
    const kept = context.workbook.settings.getItemOrNullObject('rules')
    kept.load('value')
    const none = context.workbook.settings.getItemOrNullObject('x')
    none.load('value')
    await context.sync()
    expect({ ...kept.value }).toEqual({ v: 1 })
    expect(none.isNullObject).toBe(true)
  })
  expect(sheet.conditionalRules).toEqual([])
  expect(workbook.comments[0]?.content).toBe('Hours must be ≥ 0')
  expect(sheet.formatAt('A2').fill).toBe('#FFEB9C')
  expect(sheet.tables[0]?.name).toBe('Tasks')
  expect(sheet.customProperties.get('checked')).toBe('2026-11-22')
  expect(sheet.validations).toHaveLength(1)
})

describe('the host', () => {
  it('refuses a batch while a cell is being edited, unless it may wait', async () => {
    const { Excel, workbook, sheet } = open()
    workbook.cellEditMode = true
    const write = (text: string) => async (context: Excel.RequestContext) => {
      context.workbook.worksheets.getItem('Plan').getRange('A1').values = [[text]]
      await context.sync()
    }
    await expect(Excel.run(write('now'))).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' })
    await Excel.run({ delayForCellEdit: true }, write('later'))
    expect(sheet.valueAt('A1')).toBe('later')
  })

  it('refuses an answer above the 5 MB of Excel on the web', async () => {
    const { Excel, workbook } = open()
    const lists = workbook.sheet('Lists')
    for (let row = 0; row < 60_000; row++) lists.put(row, 0, { value: 'x'.repeat(100) })
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lists').getUsedRange().load('values')
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' })
  })

  it('lets an older Excel lack newer API', async () => {
    const { Excel, Office } = open({ sets: { ExcelApi: '1.8' } })
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.8')).toBe(true)
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(false)
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').getRanges('A1,B2').format.fill.color = 'red'
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' })
  })

  it('raises an injected fault at the action it was made for, once', async () => {
    const { Excel, host } = open()
    host.faults.push({ when: ({ Name }) => Name === 'Color', code: 'AccessDenied', status: 403 })
    const colour = async (context: Excel.RequestContext) => {
      context.workbook.getSelectedRange().format.fill.color = 'red'
      await context.sync()
    }
    await expect(Excel.run(colour)).rejects.toMatchObject({ code: 'AccessDenied' })
    await Excel.run(colour)
  })

  it('complains of real API that it does not fake yet, and does not answer it with a default', async () => {
    const complaints: string[] = []
    const { Excel } = open({ complain: ({ message }) => complaints.push(message) })
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').charts.load('count')
      await context.sync()
    })
    await expect(run).rejects.toMatchObject({ code: 'GeneralException' })
    expect(complaints).toEqual([expect.stringContaining('Worksheet.charts')])
  })

  it('is usable without the library around it', () => {
    const { workbook } = open()
    const host = new ExcelHost(workbook)
    expect(host.execute({ Actions: [], ObjectPaths: {} }, 0)).toEqual({
      status: 200,
      text: '{"Results":[],"TraceIds":[]}',
    })
  })
})
