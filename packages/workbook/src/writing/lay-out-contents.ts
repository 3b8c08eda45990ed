/** The contents: one row for every later sheet, its name linked to cell A1. */
import type { Language } from '@werkplekleren/rules'
import type { LaidOutSheet } from './laid-out.ts'
import { PHRASES } from './phrases.ts'
import { placeTable } from './place-table.ts'
import { CELL_PADDING, SCREEN_SLACK, widestWord } from './text-width.ts'

export function layOutContents(
  entries: readonly { name: string; title: string }[],
  name: string,
  tableName: string,
  language: Language,
): LaidOutSheet {
  const phrases = PHRASES[language]
  // The name of a sheet is one word.
  const widest = Math.max(...entries.map((entry) => widestWord(entry.name)))
  const nameWidth = Math.max(24, widest * SCREEN_SLACK + CELL_PADDING)
  return placeTable({
    name,
    title: phrases.contents,
    lines: [{ value: phrases.oneTable }],
    columns: [
      { header: phrases.sheet, width: { wanted: nameWidth, least: nameWidth }, align: 'left' },
      { header: phrases.title, width: { wanted: 70, least: 70 }, align: 'left' },
    ],
    rows: entries.map((entry) => [
      { value: entry.name, role: 'linkInTable', align: 'left', link: entry.name },
      { value: entry.title, role: 'body', align: 'left', wrap: true },
    ]),
    tableName,
    filterButtons: false,
    mendedCells: 0,
  })
}
