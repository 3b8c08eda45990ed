/** Macros, formulas and links: macros refused unless allowed, and nothing ever run, evaluated or followed. */
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

describe('a formula or a link', () => {
  it('that reaches outside counts by its stored value and is never followed; what it leads to is told', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" t="str"><f>WEBSERVICE("http://127.0.0.1:9/")</f><v>bewaard</v></c>' +
      '<c r="B1" t="str"><f>HYPERLINK("http://127.0.0.1:9/","klik")</f><v>klik</v></c>' +
      '<c r="C1"><f>[1]Blad1!A1</f><v>3</v></c><c r="D1"><f>cmd|" /C calc"!A0</f></c></row></sheetData>'
    const replace = {
      'xl/externalLinks/externalLink1.xml': '<externalLink/>',
      'xl/embeddings/oleObject1.bin': 'x',
      'xl/connections.xml': '<connections/>',
    }
    const sheets = '<sheet name="planning" sheetId="1" state="veryHidden" r:id="rId1"/>'
    const path = fileNamed('planning.xlsx', workbook({ sheet, sheets, replace }))
    expect(await readCells(path)).toEqual({
      planning: [
        [1, 0, { kind: 'text', text: 'bewaard' }],
        [1, 1, { kind: 'text', text: 'klik' }],
        [1, 2, { kind: 'number', number: 3, text: '3' }],
        [1, 3, { kind: 'formulaWithoutValue' }],
      ],
    })
    const opened = await openWorkbook(path)
    expect(opened.remarks.map(({ code }) => code)).toEqual([
      'externalLinks',
      'embeddedObjects',
      'connections',
      'veryHiddenSheet',
    ])
    await opened.close()
  })
})
