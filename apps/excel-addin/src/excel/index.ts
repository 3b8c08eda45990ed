/** The workbook that is open in Excel; the only folder that names Excel. */
import type { Language } from '@werkplekleren/rules'
import type { Traffic, Workbook } from '../core/index.ts'
import { diagnostics } from './diagnostics.ts'
import { problemOf } from './errors.ts'
import type { SheetRead } from './formats.ts'
import { keep, kept } from './kept.ts'
import { clearMarks, hasMarks, mark } from './marker.ts'
import { goTo } from './navigator.ts'
import { ownActions } from './own-actions.ts'
import { type ReadOptions, readRows, readSheets } from './reader.ts'
import { requests } from './requests.ts'
import type { Timer } from './timer.ts'
import { watch } from './watcher.ts'
import { write } from './writer.ts'

export type { Timer } from './timer.ts'

export interface ExcelSettings {
  /** The language of what is said to people, asked anew each time. */
  readonly language: () => Language
  /** Today as 2025-01-31: a new sheet holds what the law asks from then on. */
  readonly today: () => string
  readonly timer: Timer
}

/** What Excel can tell besides. */
export interface ExcelWorkbook extends Workbook {
  /**
   * The `dates` of a grid that was read, for columns such as "F": only for those where a number may be a day or a
   * time unseen, as formats take as many bytes as values. Rows read again after it come with their `dates`.
   */
  readonly readDates: (
    sheetId: string,
    columns: readonly string[],
    options: ReadOptions,
  ) => Promise<{ readonly dates: readonly string[]; readonly traffic: Traffic }>
}

export function excelWorkbook({ language, today, timer }: ExcelSettings): ExcelWorkbook {
  const excel = requests((error) => problemOf(error, language()))
  const own = ownActions(timer)
  const sheetsRead = new Map<string, SheetRead & { readonly dated?: readonly string[] }>()
  return {
    sheets: async () => {
      const { value } = await excel.ask(async ({ workbook: { worksheets }, sync }) => {
        worksheets.load('items/id,items/name,items/visibility')
        await sync()
        return worksheets.items.map(({ id, name, visibility }) => ({
          id,
          name,
          visible: visibility === 'Visible',
        }))
      })
      return value
    },
    activeSheet: async () => {
      const { value } = await excel.ask(async ({ workbook: { worksheets }, sync }) => {
        const active = worksheets.getActiveWorksheet()
        active.load('id')
        await sync()
        return active.id
      })
      return value
    },
    read: async (sheetIds, options) => {
      const read = await readSheets(excel, sheetIds, options, language())
      for (const { id, name, firstRow, firstColumn, values } of read.grids) {
        const extent = { firstRow, firstColumn, rows: values.length, columns: values[0]?.length ?? 0 }
        sheetsRead.set(id, { sheetId: id, name, extent })
      }
      return read
    },
    readDates: async (sheetId, columns, options) => {
      const sheet = sheetsRead.get(sheetId)
      if (sheet === undefined) throw new RangeError(`sheet ${sheetId} was not read`)
      // Loaded when asked for: it takes the recogniser's knowledge of formats along.
      const { readDates } = await import('./formats.ts')
      const read = await readDates(excel, sheet, columns, options, language())
      sheetsRead.set(sheetId, { ...sheet, dated: columns })
      return read
    },
    readRows: async (sheetId, from, count) => {
      const sheet = sheetsRead.get(sheetId)
      const rows = await readRows(excel, sheetId, from, count, sheet?.extent)
      if (sheet?.dated === undefined) return rows
      const { datesOfRows } = await import('./formats.ts')
      return { ...rows, dates: await datesOfRows(excel, sheet, sheet.dated, from, count) }
    },
    watch: (changed) => watch({ excel, own, timer, extentOf: (id) => sheetsRead.get(id)?.extent }, changed),
    goTo: (place) => goTo(excel, place, own, language()),
    mark: (marks) => mark(excel, marks, language()),
    clearMarks: () => clearMarks(excel, language()),
    hasMarks: () => hasMarks(excel),
    write: (changes) => write(excel, changes, own, language()),
    kept: (name) => kept(excel, name),
    keep: (name, text) => keep(excel, name, text, language()),
    newPlanningSheet: async (table, scheme, inLanguage) => {
      // Loaded when asked for: a template takes all rules along.
      const { newPlanningSheet } = await import('./new-sheet.ts')
      return newPlanningSheet(excel, table, scheme, inLanguage, today())
    },
    diagnostics: async () => diagnostics(excel, language()),
  }
}
