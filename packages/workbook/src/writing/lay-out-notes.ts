/** The notes: number, text and the sheets that carry the marker. */
import type { Language } from '@werkplekleren/rules'
import type { LaidOutSheet } from './laid-out.ts'
import type { NoteText } from './note-numbers.ts'
import { PHRASES } from './phrases.ts'
import { placeTable } from './place-table.ts'
import type { NotesSheet } from './report-workbook.ts'
import { authoredText } from './text-gate.ts'

export function layOutNotes(
  sheet: NotesSheet,
  notes: readonly NoteText[],
  name: string,
  tableName: string,
  language: Language,
): LaidOutSheet {
  const phrases = PHRASES[language]
  const intro = (sheet.intro ?? []).map((line) => ({
    value: authoredText(line, { sheet: name, field: 'intro' }),
  }))
  const lines = [{ value: notes.length > 0 ? phrases.oneTable : phrases.noTable }, ...intro]
  return placeTable({
    name,
    title: phrases.notes,
    lines: notes.length > 0 ? lines : [...lines, { value: phrases.noNotes }],
    columns: [
      { header: phrases.noteNumber, width: { wanted: 12, least: 12 }, align: 'left' },
      { header: phrases.noteText, width: { wanted: 58, least: 58 }, align: 'left' },
      { header: phrases.noteSheets, width: { wanted: 24, least: 24 }, align: 'left' },
    ],
    rows: notes.map((note) => [
      { value: phrases.marker(note.number), role: 'body', align: 'left' },
      { value: note.text, role: 'body', align: 'left', wrap: true },
      { value: note.sheets.join(', '), role: 'body', align: 'left', wrap: true },
    ]),
    ...(notes.length > 0 ? { tableName } : {}),
    filterButtons: false,
    mendedCells: 0,
  })
}
