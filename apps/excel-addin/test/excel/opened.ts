/** A workbook in memory behind the real office.js, and the add-in's view of it. */
import { openTestExcel, type TestExcelOptions, type TestWorkbook } from '@werkplekleren/excel-test-host'
import type { Language } from '@werkplekleren/rules'
import { afterEach } from 'vitest'
import type { CellPlace, Mark, WorkbookChange } from '../../src/core/index.ts'
import { excelWorkbook } from '../../src/excel/index.ts'

const closing: (() => void)[] = []

afterEach(() => {
  for (const close of closing.splice(0)) close()
})

export interface OpenOptions extends TestExcelOptions {
  readonly workbook?: TestWorkbook | readonly string[]
  readonly language?: Language
}

/** What the person sees as `book`, what the add-in uses as `addin`. */
export function open({ language = 'nl', ...options }: OpenOptions = {}) {
  const excel = openTestExcel({ workbook: ['Plan'], ...options })
  closing.push(excel.dispose)
  const clock = manualClock()
  const addin = excelWorkbook({ language: () => language, today: () => '2025-01-31', timer: clock.timer })
  const { host, workbook: book, settled } = excel
  const [sheet] = book.sheets
  if (sheet === undefined) throw new Error('a workbook has a sheet')
  return { addin, book, host, sheet, clock, settled }
}

/** Time that stands still until it is told to pass. */
function manualClock() {
  let now = 0
  let waiting: { at: number; later: () => void }[] = []
  return {
    timer: (milliseconds: number, later: () => void) => {
      const entry = { at: now + milliseconds, later }
      waiting.push(entry)
      return () => {
        waiting = waiting.filter((other) => other !== entry)
      }
    },
    pass: (milliseconds: number) => {
      now += milliseconds
      const due = waiting.filter(({ at }) => at <= now)
      waiting = waiting.filter(({ at }) => at > now)
      for (const { later } of due) later()
    },
    waiting: () => waiting.length,
  }
}

/** Planning rows as they are: texts, days, amounts and empty cells. */
export function planning(rows: number, columns = 20): (string | number)[][] {
  const places = ['Bakkerij Janssens', 'Garage De Smet', 'Zorgpunt Leie', 'Houtbouw', 'Drukkerij']
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => {
      if (row === 0) return `Kolom ${column}`
      if (column === 0) return `OVK-${100_000 + row}`
      if (column === 1) return places[row % 5] ?? ''
      if (column === 2 || column === 3) return 45_000 + (row % 700)
      return column % 3 === 0 ? '' : Math.round(row * column * 7.13) / 100
    }),
  )
}

export function placeAt(sheet: { readonly id: string; readonly name: string }, address: string): CellPlace {
  const [, column = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  return {
    sheetId: sheet.id,
    sheet: sheet.name,
    address,
    row: Number(row),
    column,
    columnLabel: column,
    record: row,
  }
}

export const markAt = (
  sheet: { readonly id: string; readonly name: string },
  address: string,
  severity: Mark['severity'] = 'error',
  verdict: Mark['verdict'] = 'violated',
): Mark => ({ place: placeAt(sheet, address), severity, verdict })

/** What the watcher told, in order. */
export function listener() {
  const told: (readonly [source: 'local' | 'remote', ...changes: readonly WorkbookChange[]])[] = []
  return {
    told,
    changed: (changes: readonly WorkbookChange[], source: 'local' | 'remote') => {
      told.push([source, ...changes])
    },
  }
}
