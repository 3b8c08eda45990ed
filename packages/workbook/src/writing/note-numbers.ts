/** Numbers the notes of all tables in order of appearance; the same text keeps one number. */
import type { Language } from '@werkplekleren/rules'
import { PHRASES } from './phrases.ts'
import { UnwritableReport } from './problems.ts'
import type { SheetOfRows } from './report-workbook.ts'
import { authoredText } from './text-gate.ts'

export interface NoteText {
  readonly number: number
  readonly text: string
  /** Names of the sheets with its marker, in order. */
  readonly sheets: readonly string[]
}

/** What to add behind the title, the headings and the first cells of rows; each starts with a space or is empty. */
export interface NoteMarkers {
  readonly any: boolean
  readonly title: string
  header(header: string): string
  row(row: number): string
}

interface NumberedNotes {
  readonly texts: readonly NoteText[]
  markersOf(sheet: SheetOfRows): NoteMarkers
}

export function numberNotes(sheets: readonly SheetOfRows[], language: Language): NumberedNotes {
  const texts = new Map<string, { number: number; text: string; sheets: string[] }>()
  const markers = new Map<SheetOfRows, NoteMarkers>()
  for (const sheet of sheets) {
    const at = new Map<string, string>()
    for (const note of inReadingOrder(sheet)) {
      const text = authoredText(note.text, { sheet: sheet.name, field: 'notes' })
      const known = texts.get(text) ?? { number: texts.size + 1, text, sheets: [] }
      texts.set(text, known)
      if (known.sheets.at(-1) !== sheet.name) known.sheets.push(sheet.name)
      const place = keyOf(note.at)
      at.set(place, `${at.get(place) ?? ''} ${PHRASES[language].marker(known.number)}`)
    }
    markers.set(sheet, {
      any: at.size > 0,
      title: at.get(keyOf('title')) ?? '',
      header: (header) => at.get(keyOf({ header })) ?? '',
      row: (row) => at.get(keyOf({ row })) ?? '',
    })
  }
  const none: NoteMarkers = { any: false, title: '', header: () => '', row: () => '' }
  return { texts: [...texts.values()], markersOf: (sheet) => markers.get(sheet) ?? none }
}

type NotePlace = NonNullable<SheetOfRows['notes']>[number]['at']

function keyOf(at: NotePlace): string {
  if (at === 'title') return 'title'
  return 'header' in at ? `header ${at.header}` : `row ${at.row}`
}

/** Title first, then headings from left to right, then rows from the top. */
function inReadingOrder(sheet: SheetOfRows): NonNullable<SheetOfRows['notes']> {
  const position = (at: NotePlace): number => {
    if (at === 'title') return 0
    const found = 'header' in at ? sheet.columns.findIndex((column) => column.header === at.header) : at.row
    const count = 'header' in at ? sheet.columns.length : sheet.rows.length
    if (!Number.isInteger(found) || found < 0 || found >= count) {
      throw new UnwritableReport('noteNowhere', { sheet: sheet.name })
    }
    return 'header' in at ? 1 + found : 1 + sheet.columns.length + found
  }
  const placed = (sheet.notes ?? []).map((note) => ({ note, position: position(note.at) }))
  return placed.sort((one, other) => one.position - other.position).map(({ note }) => note)
}
