/** Macros: refused unless allowed, and even then never run. */
import { describe, expect, it } from 'vitest'
import { describeRemark, openWorkbook } from '../../src/reading/index.ts'
import { fileNamed, readCells } from '../support/workbook-files.ts'
import { areRefused, HONEST, HONEST_CELLS, withEntries, workbook } from './kinds.ts'

describe('a workbook with macros', () => {
  areRefused({
    'an .xlsm': () => ({
      file: workbook({ sheet: HONEST, mainType: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' }),
      problem: 'macroWorkbook',
      name: 'planning.xlsm',
    }),
    'macros in an .xlsx': () => ({
      file: withEntries([{ name: 'xl/vbaProject.bin', content: 'x' }]),
      problem: 'macroWorkbook',
    }),
  })

  const mainType = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'

  it('gives its cells where macros are allowed, and says that they were not run', async () => {
    const replace = { 'xl/vbaProject.bin': 'no code, and never looked at' }
    const path = fileNamed('planning.xlsm', workbook({ sheet: HONEST, mainType, replace }))
    expect(await readCells(path, { allowMacros: true })).toEqual(HONEST_CELLS)
    const opened = await openWorkbook(path, { allowMacros: true })
    expect(opened.remarks).toEqual([{ code: 'macros' }])
    expect(opened.remarks.map((remark) => describeRemark(remark, 'nl'))).toEqual([
      'De werkmap bevat macro’s; die zijn niet uitgevoerd en niet gelezen.',
    ])
    await opened.close()
  })

  it('of the old kind, in a sheet of its own, is refused; allowed, that sheet is passed over and said', async () => {
    const sheets =
      '<sheet name="planning" sheetId="1" r:id="rId1"/><sheet name="Macro1" sheetId="2" r:id="rId2"/>'
    const relationships =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
      '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/>' +
      '<Relationship Id="rId2" Type="http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet" Target="macrosheets/sheet1.xml"/></Relationships>'
    const replace = { 'xl/_rels/workbook.xml.rels': relationships, 'xl/macrosheets/sheet1.xml': '<x/>' }
    const path = fileNamed('planning.xlsm', workbook({ sheet: HONEST, sheets, replace }))
    await expect(readCells(path)).rejects.toMatchObject({
      problem: 'macroWorkbook',
      place: { sheet: 'Macro1' },
    })
    const opened = await openWorkbook(path, { allowMacros: true })
    expect(opened.sheets.map(({ name }) => name)).toEqual(['planning'])
    expect(opened.remarks).toEqual([{ code: 'macroSheet', sheet: 'Macro1' }])
    await opened.close()
  })
})
