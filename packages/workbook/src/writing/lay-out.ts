/** Turns a report into sheets of placed cells; everything that can be wrong with it is found here. */

import type { LaidOutSheet, LaidOutWorkbook } from './laid-out.ts'
import { layOutContents } from './lay-out-contents.ts'
import { layOutCover } from './lay-out-cover.ts'
import { layOutNotes } from './lay-out-notes.ts'
import { layOutTable } from './lay-out-table.ts'
import { numberNotes } from './note-numbers.ts'
import { PHRASES } from './phrases.ts'
import { UnwritableReport } from './problems.ts'
import type { ListSheet, ReportSheet, ReportWorkbook, TableSheet } from './report-workbook.ts'
import { checkSheetNames, tableNames } from './sheet-names.ts'
import { authoredText } from './text-gate.ts'

export function layOut(report: ReportWorkbook): LaidOutWorkbook {
  const { language } = report
  checkOrder(report.sheets)
  const names = report.sheets.map((sheet) =>
    sheet.kind === 'table' || sheet.kind === 'list' ? sheet.name : PHRASES[language].sheetNames[sheet.kind],
  )
  checkSheetNames(names)
  const tables = tableNames(names, language)
  const tableSheets = report.sheets.filter((sheet) => sheet.kind === 'table' || sheet.kind === 'list')
  const notes = numberNotes(tableSheets, language)
  if (notes.texts.length > 0 && !report.sheets.some((sheet) => sheet.kind === 'notes')) {
    throw new UnwritableReport('notesSheetMissing', { sheet: notes.texts[0]?.sheets[0] ?? '' })
  }
  const sheets = report.sheets.map((sheet, index): LaidOutSheet => {
    const name = names[index] ?? ''
    const table = tables[index] ?? ''
    switch (sheet.kind) {
      case 'cover':
        return layOutCover(sheet, name, language)
      case 'contents':
        return layOutContents(entriesAfter(report.sheets, index, language), name, table, language)
      case 'notes':
        return layOutNotes(sheet, notes.texts, name, table, language)
      default:
        return layOutTable(sheet, notes.markersOf(sheet), table, language)
    }
  })
  return {
    title: authoredText(report.title, { field: 'title' }),
    organisation: authoredText(report.organisation, { field: 'organisation' }),
    keywords: report.keywords.map((keyword) => authoredText(keyword, { field: 'keywords' })),
    language,
    created: report.created,
    sheets,
  }
}

/** Cover, contents, perhaps notes, and then only tables and lists. */
function checkOrder(sheets: readonly ReportSheet[]): void {
  const kinds = sheets.map((sheet) => sheet.kind)
  const start = kinds[2] === 'notes' ? 3 : 2
  const rest = kinds.slice(start)
  const good =
    kinds[0] === 'cover' &&
    kinds[1] === 'contents' &&
    rest.length > 0 &&
    rest.every((kind) => kind === 'table' || kind === 'list')
  if (!good) throw new UnwritableReport('sheetOrder')
}

/** What the contents list: name and title of every later sheet. */
function entriesAfter(
  sheets: readonly ReportSheet[],
  index: number,
  language: ReportWorkbook['language'],
): { name: string; title: string }[] {
  const { sheetNames, notes } = PHRASES[language]
  return sheets
    .slice(index + 1)
    .filter((sheet): sheet is TableSheet | ListSheet | Extract<ReportSheet, { kind: 'notes' }> =>
      ['notes', 'table', 'list'].includes(sheet.kind),
    )
    .map((sheet) =>
      sheet.kind === 'notes'
        ? { name: sheetNames.notes, title: notes }
        : { name: sheet.name, title: sheet.title },
    )
}
