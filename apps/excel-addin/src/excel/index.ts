/** The workbook that is open in Excel; the only folder that names Excel. */
import type { Language } from '@werkplekleren/rules'
import type { Workbook } from '../core/index.ts'
import { keepChoices } from './choices.ts'
import { diagnostics } from './diagnostics.ts'
import { problemOf } from './errors.ts'
import { hasHiddenRows, hideOtherRows, showHiddenRows } from './hidden-rows.ts'
import { keep, kept } from './kept.ts'
import { clearMarks, hasMarks, mark } from './marker.ts'
import { goTo } from './navigator.ts'
import { ownActions } from './own-actions.ts'
import { type Extent, readRows, readSheets } from './reader.ts'
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

export function excelWorkbook({ language, today, timer }: ExcelSettings): Workbook {
  const excel = requests((error) => problemOf(error, language()))
  const own = ownActions(timer)
  const extents = new Map<string, Extent>()
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
      for (const { id, firstRow, firstColumn, values } of read.grids)
        extents.set(id, { firstRow, firstColumn, rows: values.length, columns: values[0]?.length ?? 0 })
      return read
    },
    readRows: (sheetId, from, count) => readRows(excel, sheetId, from, count, extents.get(sheetId)),
    watch: (changed) => watch({ excel, own, timer, extentOf: (id) => extents.get(id) }, changed),
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
    addSheet: async (sheet) => {
      const { addSheet } = await import('./added-sheet.ts')
      return addSheet(excel, sheet)
    },
    hideOtherRows: (sheets) => hideOtherRows(excel, sheets, language()),
    showHiddenRows: () => showHiddenRows(excel, language()),
    hasHiddenRows: () => hasHiddenRows(excel),
    keepChoices: (sheetId, text) => keepChoices(excel, sheetId, text),
    selfTest: async (tried) => {
      const { selfTest } = await import('./self-test.ts')
      return selfTest(excel, { language: language(), timer, tried })
    },
    diagnostics: async () => diagnostics(excel, language()),
  }
}
