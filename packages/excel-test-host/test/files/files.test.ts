/** Files in and out: by the reader of the command, and as another program sees them. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ExcelJS from 'exceljs'
import { afterAll, describe, expect, it } from 'vitest'
import { loadTestWorkbook, openTestExcel, saveTestWorkbook, TestWorkbook } from '../../src/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'excel-test-host-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)

describe('a file that is loaded', () => {
  const file = at('from-a-person.xlsx')

  it('gives values as Excel gives them: days as serials, errors as texts, hidden sheets and merges as they are', async () => {
    const book = new ExcelJS.Workbook()
    const plan = book.addWorksheet('Plan')
    plan.addRow(['Task', 'Start', 'Done', 'Total', 'Share'])
    plan.addRow(['00123', new Date(Date.UTC(2025, 1, 3)), true, { error: '#N/A' }, 0.5])
    plan.addRow(['merged', new Date(Date.UTC(2025, 1, 3, 12)), false, { formula: 'B2+1', result: 45692 }])
    plan.mergeCells('A3:A5')
    plan.getCell('D7').value = { formula: 'B2+2' }
    book.addWorksheet('Lists', { state: 'hidden' }).addRow(['x'])
    book.addWorksheet('Deep', { state: 'veryHidden' }).addRow(['y'])
    await book.xlsx.writeFile(file)

    const workbook = await loadTestWorkbook(file)
    expect(workbook.name).toBe('from-a-person.xlsx')
    expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['Plan', 'Visible'],
      ['Lists', 'Hidden'],
      ['Deep', 'VeryHidden'],
    ])
    const { Excel, dispose } = openTestExcel({ workbook })
    await Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem('Plan').getRange('A2:E7')
      used.load('values,numberFormat,valueTypes,text')
      const merged = used.getMergedAreasOrNullObject()
      merged.load('address')
      await context.sync()
      expect(used.values.slice(0, 2)).toEqual([
        ['00123', 45691, true, '#N/A', 0.5],
        ['merged', 45691.5, false, 45692, ''],
      ])
      expect(used.valueTypes[0]).toEqual(['String', 'Double', 'Boolean', 'Error', 'Double'])
      expect(used.numberFormat[0]?.[1]).toBe('yyyy-mm-dd')
      expect(used.text[0]).toEqual(['00123', '2025-02-03', 'TRUE', '#N/A', '0.5'])
      // What was never calculated is no empty cell.
      expect([used.values[5]?.[3], used.valueTypes[5]?.[3]]).toEqual(['#GETTING_DATA', 'Error'])
      expect(merged.address).toBe('Plan!A3:A5')
    })
    dispose()
  })

  it('is refused in the words of the reader when it is no workbook', async () => {
    await expect(loadTestWorkbook(new URL(import.meta.url).pathname)).rejects.toMatchObject({
      name: 'UnreadableFile',
    })
  })

  it('keeps days from 1904 as its serials, and says so', async () => {
    const book = new ExcelJS.Workbook()
    book.properties.date1904 = true
    book.addWorksheet('Plan').addRow([new Date(Date.UTC(2025, 1, 3))])
    await book.xlsx.writeFile(at('1904.xlsx'))
    const workbook = await loadTestWorkbook(at('1904.xlsx'))
    expect(workbook.date1904).toBe(true)
    expect(workbook.sheet('Plan').valueAt('A1')).toBe(45691 - 1462)
  })
})

/** A workbook with one of everything that is saved. */
async function touched(): Promise<TestWorkbook> {
  const workbook = new TestWorkbook(['Plan', 'Lists'])
  const plan = workbook.sheet('Plan').fill([
    ['Task', 'Start', 'Hours'],
    ['A', 45691, 8],
    ['B', '', -3],
    ['C', 45692, '#N/A'],
  ])
  workbook.sheet('Lists').visibility = 'Hidden'
  const { Excel, host, dispose } = openTestExcel({ workbook })
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Plan')
    sheet.getRange('B2:B4').numberFormat = [['yyyy-mm-dd'], ['yyyy-mm-dd'], ['yyyy-mm-dd']]
    sheet.getRange('A1:C1').format.font.bold = true
    sheet.getRange('A1:C1').format.fill.color = '#e2efda'
    sheet.getRange('A:A').format.columnWidth = 140
    const rule = sheet.getRanges('A3:C3').conditionalFormats.add('Custom')
    rule.custom.rule.formula = '=N("x")=0'
    rule.custom.format.fill.color = '#FFC7CE'
    sheet.getRange('A2:A4').dataValidation.rule = { list: { inCellDropDown: true, source: 'A,B,C' } }
    sheet.freezePanes.freezeRows(1)
    context.workbook.comments.add('Plan!C3', 'Hours must be 0 or more')
    sheet.getRange('D2').formulas = [['=B2+1']]
    await context.sync()
  })
  host.user.hidesRows(plan, '4:4')
  dispose()
  return workbook
}

describe('a workbook that is saved', () => {
  it('reads back with the same values, and keeps what was laid over it', async () => {
    const workbook = await touched()
    await saveTestWorkbook(workbook, at('saved.xlsx'))
    const again = await loadTestWorkbook(at('saved.xlsx'))
    for (const sheet of workbook.sheets) {
      expect(again.sheet(sheet.name).visibility).toBe(sheet.visibility)
      expect(again.sheet(sheet.name).valuesAt('A1:D5')).toEqual(sheet.valuesAt('A1:D5'))
    }
    const seen = new ExcelJS.Workbook()
    await seen.xlsx.load(readFileSync(at('saved.xlsx')) as unknown as ExcelJS.Buffer)
    const plan = seen.getWorksheet('Plan')
    expect(plan?.getCell('A1').fill).toMatchObject({ fgColor: { argb: 'FFE2EFDA' } })
    expect(plan?.getCell('A2').dataValidation).toMatchObject({ type: 'list', formulae: ['"A,B,C"'] })
    expect(plan?.getRow(4).hidden).toBe(true)
    expect(plan?.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 })
  })

  it('opens in LibreOffice, with its colours and its rule', async (test) => {
    if (!existsSync('/usr/bin/soffice')) {
      console.warn('SKIPPED: saved workbooks in LibreOffice: no soffice here')
      return test.skip()
    }
    await saveTestWorkbook(await touched(), at('shown.xlsx'))
    const profile = `-env:UserInstallation=${pathToFileURL(at('profile'))}`
    const run = spawnSync(
      'soffice',
      ['--headless', profile, '--convert-to', 'fods', '--outdir', folder, at('shown.xlsx')],
      { encoding: 'utf8' },
    )
    expect(run.status).toBe(0)
    const shown = readFileSync(at('shown.fods'), 'utf8')
    expect(shown).toContain('<text:p>2025-02-03</text:p>')
    expect(shown.toLowerCase()).toContain('#ffc7ce')
    expect(shown).toMatch(/calcext:conditional-format [^>]*Plan\.A3/)
    expect(shown).toContain('Hours must be 0 or more')
  })
})
