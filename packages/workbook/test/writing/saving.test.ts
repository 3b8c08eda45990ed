/** The same report gives the same bytes, and a saved file is proved by reading it again. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { saveReportWorkbook, writeFileAtomically, writeReportWorkbook } from '../../src/writing/index.ts'
import { layOut } from '../../src/writing/lay-out.ts'
import { compareWithFile } from '../../src/writing/save-report-workbook.ts'
import { reportWithCharts } from './demo-charts.ts'
import { demoReport } from './demo-report.ts'
import { reportOf, table } from './package-parts.ts'

const folder = mkdtempSync(join(tmpdir(), 'werkplek-writing-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('bytes', () => {
  test('are the same on every run', async () => {
    const first = await writeReportWorkbook(reportWithCharts)
    await new Promise((resolve) => setTimeout(resolve, 2100))
    expect(Buffer.compare(first, await writeReportWorkbook(reportWithCharts))).toBe(0)
  })

  test('start with the content types, and the other parts follow in order', async () => {
    const [first, ...rest] = Object.keys(unzipSync(await writeReportWorkbook(reportWithCharts)))
    expect(first).toBe('[Content_Types].xml')
    expect(rest).toEqual([...rest].sort())
  })
})

describe('a saved report', () => {
  test('is read back cell by cell before it stands in its place', async () => {
    const path = join(folder, 'rapport.xlsx')
    const saved = await saveReportWorkbook(path, demoReport)
    expect(Buffer.compare(readFileSync(path), saved.bytes)).toBe(0)
    const list = saved.sheets.find((sheet) => sheet.name === 'Tabel_2_3')
    // 5 heading lines, 8 headings, 10 sectors and a total of 8 cells each.
    expect(list?.cells).toBe(5 + 8 + 11 * 8)
    expect(readdirSync(folder)).toEqual(['rapport.xlsx'])
  })

  test('keeps a text that looks like an escape of Excel, in cells and headings', async () => {
    const odd = reportOf({
      ...table,
      columns: [{ header: 'Code _x0041_', kind: 'text' }],
      rows: [['_x000D_ en _x005F_']],
    })
    const saved = await saveReportWorkbook(join(folder, 'escape.xlsx'), odd)
    expect(saved.sheets.map((sheet) => sheet.mendedCells)).toEqual([0, 0, 0, 0])
  })

  test('counts the cells that were mended', async () => {
    const mended = reportOf({ ...table, rows: [['Tweede\u0000 graad', 1]] })
    const saved = await saveReportWorkbook(join(folder, 'mended.xlsx'), mended)
    expect(saved.sheets.at(-1)?.mendedCells).toBe(1)
  })

  test.each([
    [
      'another number',
      [
        ['Tweede graad', 12],
        ['Derde graad', 31],
      ],
    ],
    [
      'a row more',
      [
        ['Tweede graad', 12],
        ['Derde graad', 30],
        ['Totaal', 42],
      ],
    ],
    ['a row less', [['Tweede graad', 12]]],
  ])('is refused when the file holds %s than was meant', async (_, rows) => {
    const path = join(folder, 'differs.xlsx')
    writeFileSync(path, await writeReportWorkbook(reportOf({ ...table, rows })))
    await expect(compareWithFile(path, layOut(reportOf(table)))).rejects.toMatchObject({
      problem: 'writtenDiffers',
      place: { sheet: 'Tabel_1_1' },
    })
  })
})

describe('writing a file', () => {
  test('replaces an older file in one step and leaves nothing beside it', async () => {
    const own = mkdtempSync(join(folder, 'atomic-'))
    const path = join(own, 'a.txt')
    writeFileSync(path, 'old')
    await writeFileAtomically(path, Buffer.from('new'))
    expect(readFileSync(path, 'utf8')).toBe('new')
    expect(statSync(path).mode & 0o007).toBe(0)
    expect(readdirSync(own)).toEqual(['a.txt'])
  })

  test('publishes nothing when the inspection of the temporary file fails', async () => {
    const own = mkdtempSync(join(folder, 'inspect-'))
    const refused = writeFileAtomically(join(own, 'a.txt'), Buffer.from('new'), async (temporary) => {
      expect(readFileSync(temporary, 'utf8')).toBe('new')
      throw new RangeError('not as meant')
    })
    await expect(refused).rejects.toThrow(RangeError)
    expect(readdirSync(own)).toEqual([])
  })

  test('names the file and not the whole path when the folder is missing', async () => {
    const path = join(folder, 'nowhere', 'a.txt')
    await expect(writeFileAtomically(path, Buffer.from('new'))).rejects.toMatchObject({
      problem: 'cannotSave',
      place: { field: 'a.txt' },
    })
  })
})

const hasLibreOffice = (() => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

describe('another program', () => {
  test.skipIf(!hasLibreOffice)(
    'LibreOffice (where installed) shows every sheet with its totals',
    async () => {
      const own = mkdtempSync(join(folder, 'office-'))
      writeFileSync(join(own, 'rapport.xlsx'), await writeReportWorkbook(demoReport))
      const everySheetAsCsv = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'
      execFileSync(
        'soffice',
        [
          `-env:UserInstallation=file://${own}/profile`,
          '--headless',
          '--convert-to',
          everySheetAsCsv,
          '--outdir',
          own,
          join(own, 'rapport.xlsx'),
        ],
        { stdio: 'ignore' },
      )
      const sheets = readdirSync(own).filter((name) => name.endsWith('.csv'))
      expect(sheets).toHaveLength(demoReport.sheets.length)
      const sectors = readFileSync(join(own, 'rapport-Tabel_2_3.csv'), 'utf8')
      expect(sectors).toContain('Totaal,2205,2640,1815,1830,1845,285,10620')
    },
  )
})
