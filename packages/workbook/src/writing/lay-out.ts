/** Turns a report into sheets of placed cells; everything that can be wrong with it is found here. */

import type { Language } from '@werkplekleren/rules'
import type { DrawnTable } from './chart-cells.ts'
import { formListsSheet, listPlaces } from './form-lists.ts'
import type { LaidOutSheet, LaidOutWorkbook } from './laid-out.ts'
import { layOutCharts } from './lay-out-charts.ts'
import { layOutContents } from './lay-out-contents.ts'
import { formName, layOutCorrections } from './lay-out-corrections.ts'
import { layOutCover } from './lay-out-cover.ts'
import { layOutNotes } from './lay-out-notes.ts'
import { layOutTable } from './lay-out-table.ts'
import { numberNotes } from './note-numbers.ts'
import { PHRASES } from './phrases.ts'
import { UnwritableReport } from './problems.ts'
import type { ReportSheet, ReportWorkbook } from './report-workbook.ts'
import { checkSheetNames, tableNames } from './sheet-names.ts'
import { authoredText } from './text-gate.ts'

export function layOut(report: ReportWorkbook): LaidOutWorkbook {
  const { language, created } = report
  checkOrder(report.sheets)
  const lists = formListsSheet(report.sheets, created, language)
  const all = lists === undefined ? report.sheets : [...report.sheets, lists]
  const names = all.map((sheet) => sheetName(sheet, language))
  checkSheetNames(names)
  const tables = tableNames(names, language)
  const tableSheets = all.filter((sheet) => sheet.kind === 'table' || sheet.kind === 'list')
  const notes = numberNotes(tableSheets, language)
  if (notes.texts.length > 0 && !all.some((sheet) => sheet.kind === 'notes')) {
    throw new UnwritableReport('notesSheetMissing', { sheet: notes.texts[0]?.sheets[0] ?? '' })
  }
  const ofRows = new Map<string, DrawnTable>()
  for (const [index, sheet] of all.entries()) {
    if (sheet.kind !== 'table' && sheet.kind !== 'list') continue
    const laidOut = layOutTable(sheet, notes.markersOf(sheet), tables[index] ?? '', language)
    ofRows.set(sheet.name, { source: sheet, laidOut })
  }
  const places = listPlaces(lists, lists && ofRows.get(lists.name)?.laidOut)
  const sheets = all.map((sheet, index): LaidOutSheet => {
    const name = names[index] ?? ''
    const table = tables[index] ?? ''
    switch (sheet.kind) {
      case 'cover':
        return layOutCover(sheet, name, language)
      case 'contents':
        return layOutContents(entriesAfter(all, index, language), name, table, language)
      case 'notes':
        return layOutNotes(sheet, notes.texts, name, table, language)
      case 'charts':
        return layOutCharts(sheet, ofRows, language)
      case 'corrections':
        return layOutCorrections(sheet, table, created, places, language)
      default: {
        const drawn = ofRows.get(sheet.name)
        if (drawn === undefined) throw new Error(`${sheet.name} was not laid out`)
        return drawn.laidOut
      }
    }
  })
  return {
    title: authoredText(report.title, { field: 'title' }),
    organisation: authoredText(report.organisation, { field: 'organisation' }),
    keywords: report.keywords.map((keyword) => authoredText(keyword, { field: 'keywords' })),
    language,
    created,
    sheets,
  }
}

function sheetName(sheet: ReportSheet, language: Language): string {
  if (sheet.kind === 'corrections') return formName(sheet, language)
  return 'name' in sheet ? sheet.name : PHRASES[language].sheetNames[sheet.kind]
}

/** Cover, contents, perhaps notes, and then tables, lists, charts and corrections, one of the first two at least. */
function checkOrder(sheets: readonly ReportSheet[]): void {
  const kinds = sheets.map((sheet) => sheet.kind)
  const start = kinds[2] === 'notes' ? 3 : 2
  const rest = kinds.slice(start)
  const good =
    kinds[0] === 'cover' &&
    kinds[1] === 'contents' &&
    rest.some((kind) => kind === 'table' || kind === 'list') &&
    !rest.some((kind) => kind === 'cover' || kind === 'contents' || kind === 'notes')
  if (!good) throw new UnwritableReport('sheetOrder')
}

/** What the contents list: name and title of every later sheet. */
function entriesAfter(
  sheets: readonly ReportSheet[],
  index: number,
  language: Language,
): { name: string; title: string }[] {
  return sheets.slice(index + 1).flatMap((sheet) => {
    if (sheet.kind === 'cover' || sheet.kind === 'contents') return []
    const title = sheet.kind === 'notes' ? PHRASES[language].notes : sheet.title
    return [{ name: sheetName(sheet, language), title }]
  })
}
