/** Names of sheets and tables that Excel and the publication rules accept. */
import { describe, expect, test } from 'vitest'
import { partsOf, refusalOf, reportOf, table } from './package-parts.ts'

async function tableNamesOf(...names: string[]): Promise<(string | undefined)[]> {
  const parts = await partsOf(reportOf(...names.map((name) => ({ ...table, name }))))
  const tables = [...parts].filter(([name]) => name.startsWith('xl/tables/'))
  return tables.map(([, xml]) => /displayName="([^"]*)"/.exec(xml)?.[1]).slice(1)
}

describe('sheet names', () => {
  test.each(['', '1_1', 'Tabel 1', "Tabel'1", 'Tabel/1', 'a'.repeat(32), 'History', '_1', 'Tabel_\u0301'])(
    '%j is refused',
    async (name) => {
      expect((await refusalOf(reportOf({ ...table, name }))).problem).toBe('badSheetName')
    },
  )

  test('31 letters are accepted', async () => {
    const name = `T${'a'.repeat(30)}`
    expect((await partsOf(reportOf({ ...table, name }))).get('xl/workbook.xml')).toContain(`name="${name}"`)
  })

  test('names that differ only in case collide, also with a sheet of the writer', async () => {
    const twice = reportOf({ ...table, name: 'Bouw' }, { ...table, name: 'BOUW' })
    expect((await refusalOf(twice)).problem).toBe('duplicateSheetName')
    expect((await refusalOf(reportOf({ ...table, name: 'inhoud' }))).problem).toBe('duplicateSheetName')
  })

  test('a report starts with its cover and contents and has at least one table', async () => {
    const report = reportOf(table)
    expect((await refusalOf({ ...report, sheets: [...report.sheets].reverse() })).problem).toBe('sheetOrder')
    expect((await refusalOf(reportOf())).problem).toBe('sheetOrder')
    expect((await refusalOf(reportOf({ kind: 'notes' }, table))).problem).toBe('sheetOrder')
  })
})

describe('table names', () => {
  test('are words, never something that reads as a cell reference', async () => {
    expect(await tableNamesOf('T1', 'R1C1', 'R', 'Tabel_4_12', 'Tabel_1_25')).toEqual([
      't_een',
      'r_een_c_een',
      'tabel_r',
      'tabel_vier_twaalf',
      'tabel_een_twee_vijf',
    ])
  })

  test('stay unique when two sheets come to the same words', async () => {
    expect(await tableNamesOf('Tabel_1', 'Tabel_een', 'Tabel_een_twee')).toEqual([
      'tabel_een',
      'tabel_een_twee',
      'tabel_een_twee_twee',
    ])
  })
})
