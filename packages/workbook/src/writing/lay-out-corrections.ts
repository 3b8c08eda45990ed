/** A form of records to correct: what is wrong on the left, the full record beside it, open only where it may change. */
import {
  type Column,
  columnOf,
  type Day,
  type Language,
  labelOf,
  type TableId,
  type TemplateColumn,
  tableOf,
  type Value,
} from '@werkplekleren/rules'
import { formColumns, formListKey } from './form-columns.ts'
import type { ListPlaces } from './form-lists.ts'
import type { LaidOutCell, LaidOutEntry, LaidOutSheet } from './laid-out.ts'
import { PHRASES } from './phrases.ts'
import { FILTER_BUTTON, placeTable } from './place-table.ts'
import { type ReportPlace, UnwritableReport } from './problems.ts'
import type { CorrectionsSheet, RecordToCorrect } from './report-corrections.ts'
import { authoredText, writableText } from './text-gate.ts'
import { CELL_PADDING, SCREEN_SLACK, widestWord } from './text-width.ts'
import { storedNumber } from './value-gate.ts'

/** The name of the sheet where the report gives none: by it the table is recognised. */
export const formName = ({ name, table }: CorrectionsSheet, language: Language): string =>
  name ?? tableOf(table).label[language].replace(/[^\p{L}\p{N}]+/gu, '_')

export function layOutCorrections(
  sheet: CorrectionsSheet,
  tableName: string,
  asOf: Day,
  lists: ListPlaces,
  language: Language,
): LaidOutSheet {
  const name = formName(sheet, language)
  const place = { sheet: name }
  checkColumns(sheet, place)
  const phrases = PHRASES[language]
  const template = formColumns(sheet.table, asOf, language)
  const explained = phrases.correction
  const leading = [explained.rule, explained.reason, explained.law, explained.proposed]
  const columns = sheet.columns.map((key) => ({
    key,
    heading: labelOf(sheet.table, key, language),
    column: columnIn(sheet.table, key, place),
    template: template.get(key),
  }))
  let mendedCells = 0
  const text = (value: string, at: ReportPlace): LaidOutCell => {
    const { text: written, replaced } = writableText(value, at)
    if (replaced) mendedCells += 1
    return {
      value: written,
      role: 'body',
      align: 'left',
      wrap: true,
      ...(isShort(written) ? { format: '@' } : {}),
    }
  }
  const rows = sheet.records.map((record, index) => {
    const at = { ...place, row: index + 1 }
    return [
      ...(['rule', 'reason', 'law', 'proposed'] as const).map((part) =>
        text(joined(record, part), { ...at, column: explained[part] }),
      ),
      ...columns.map(({ key, heading, column, template: entry }): LaidOutCell => {
        const unlocked = record.correctable.includes(key)
        const shown = valueCell(record, key, column, entry, language, { ...at, column: heading }, text)
        return unlocked ? { ...shown, role: 'open', unlocked } : shown
      }),
    ]
  })
  const intro = sheet.intro.map((value) => ({ value: authoredText(value, { ...place, field: 'intro' }) }))
  const placed = placeTable({
    name,
    title: authoredText(sheet.title, { ...place, field: 'title' }),
    lines: [
      { value: phrases.oneTable },
      { value: phrases.toContents, link: phrases.sheetNames.contents },
      ...intro,
      { value: phrases.openCells },
      { value: phrases.emptyInList },
      ...(mendedCells > 0 ? [{ value: phrases.replaced(mendedCells) }] : []),
      ...(rows.length === 0 ? [{ value: phrases.noRows }] : []),
    ],
    columns: [
      ...leading.map((header, index) => ({
        header,
        align: 'left' as const,
        width: fixedWidth(header, LEADING_WIDTHS[index] ?? 20),
      })),
      ...columns.map(({ heading, template: entry }) => ({
        header: heading,
        align: 'left' as const,
        width: fixedWidth(heading, entry?.width ?? 14),
      })),
    ],
    rows,
    tableName,
    filterButtons: rows.length > 0,
    overPages: true,
    mendedCells,
  })
  const form = columns.flatMap(({ heading, template: entry }, index): LaidOutEntry[] => {
    if (entry === undefined || entry.accepted.accepts === 'anything') return []
    const { accepted, help, refusal } = entry
    const listAt = accepted.accepts === 'list' ? lists.get(formListKey(accepted.values)) : undefined
    const at = listAt === undefined ? {} : { listAt }
    return [{ column: leading.length + index, heading, accepted, help, refusal, ...at }]
  })
  // A page without the first columns still says which record a row is.
  const repeatedColumn = leading.length + sheet.columns.indexOf(tableOf(sheet.table).key)
  return { ...placed, repeatedColumn, form }
}

const LEADING_WIDTHS = [26, 46, 28, 28]

function fixedWidth(header: string, width: number) {
  const air = CELL_PADDING + 1 + FILTER_BUTTON
  const least = Math.max(width, widestWord(header, { bold: true }) * SCREEN_SLACK + air)
  return { wanted: least, least }
}

function columnIn(table: TableId, key: string, place: ReportPlace): Column {
  const column = columnOf(table, key)
  if (column === undefined) throw new UnwritableReport('formColumns', { ...place, field: key })
  return column
}

/** Known columns, the key among them; every record once, with something to correct in columns that are there. */
function checkColumns({ table, columns, records }: CorrectionsSheet, place: ReportPlace): void {
  const known = new Set(columns)
  const { key } = tableOf(table)
  if (known.size !== columns.length || !known.has(key)) throw new UnwritableReport('formColumns', place)
  const seen = new Set<Value>()
  for (const [index, { values, unreadable = {}, correctable }] of records.entries()) {
    const at = { ...place, row: index + 1 }
    const named = [...Object.keys(values), ...Object.keys(unreadable), ...correctable]
    if (correctable.length === 0 || named.some((one) => !known.has(one))) {
      throw new UnwritableReport('formColumns', at)
    }
    const id = values[key] ?? null
    if (id !== null && seen.has(id)) throw new UnwritableReport('recordTwice', at)
    if (id !== null) seen.add(id)
  }
}

/** What several findings say stands below each other, in the same order in every column. */
function joined({ findings }: RecordToCorrect, part: 'rule' | 'reason' | 'law' | 'proposed'): string {
  const parts = findings.map((finding) => finding[part])
  return parts.every((one) => one === '') ? '' : parts.map((one) => one || '–').join('\n')
}

const isShort = (text: string): boolean => text.length <= 255 && !text.includes('\n')

function valueCell(
  { values, unreadable = {} }: RecordToCorrect,
  key: string,
  column: Column,
  entry: TemplateColumn | undefined,
  language: Language,
  place: ReportPlace,
  text: (value: string, at: ReportPlace) => LaidOutCell,
): LaidOutCell {
  const asWritten = unreadable[key]
  if (asWritten !== undefined) return text(asWritten, place)
  const value = values[key] ?? null
  if (value === null) return { value: '', role: 'body', align: 'left', format: emptyFormat(column) }
  if (typeof value === 'boolean') return text(PHRASES[language].yesNo[value ? 0 : 1], place)
  if (typeof value === 'number') {
    const kind = NUMBER_KINDS[column.kind]
    if (kind === undefined) throw new UnwritableReport('wrongKind', place)
    const format = FORMATS[column.kind]
    return {
      value: storedNumber(value, kind, place),
      role: 'body',
      align: 'left',
      ...(format === undefined ? {} : { format }),
    }
  }
  if (NUMBER_KINDS[column.kind] !== undefined) throw new UnwritableReport('wrongKind', place)
  return text(column.kind === 'code' ? spelled(column, value, entry, language) : value, place)
}

const NUMBER_KINDS = { day: 'day', money: 'money', hours: 'decimal', integer: 'count' } as Readonly<
  Record<string, 'day' | 'money' | 'decimal' | 'count' | undefined>
>
const FORMATS = { day: 'yyyy-mm-dd', money: '#,##0.00', integer: '0' } as Readonly<
  Record<string, string | undefined>
>

/** An empty cell is filled in as its column wants it: a date as a date, a code as text. */
const emptyFormat = ({ kind }: Column): string =>
  FORMATS[kind] ?? (NUMBER_KINDS[kind] === undefined ? '@' : 'General')

/** The label where the list of the column offers it, otherwise the code itself. */
function spelled(
  column: Extract<Column, { kind: 'code' }>,
  code: string,
  entry: TemplateColumn | undefined,
  language: Language,
): string {
  const label = column.codes[code]?.label[language]
  const offered = entry?.accepted.accepts === 'list' ? entry.accepted.values : []
  return label !== undefined && offered.includes(label) ? label : code
}
