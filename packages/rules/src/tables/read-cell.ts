/** Reads one raw cell as the value that its column holds, or says why it cannot be read. */
import { type Day, dayIfReal, dayOfSerial, MAX_DAY, MIN_DAY } from '../calendar/index.ts'
import { canonicalIdentifier } from './canonical.ts'
import type { Cents, CodeColumn, Column, TextColumn, Value } from './column.ts'
import { normaliseWords } from './words.ts'

/** A cell as a file states it; the reader of workbooks delivers these. */
export type RawCell =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly text: string }
  | { readonly kind: 'serial'; readonly serial: number; readonly date1904: boolean }
  | { readonly kind: 'isoDate'; readonly text: string }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string }
  | { readonly kind: 'formulaWithoutValue' }

export type CellProblem =
  | 'errorCell'
  | 'formulaWithoutValue'
  | 'notADate'
  | 'impossibleDate'
  | 'twoDigitYear'
  | 'timeOfDay'
  | 'dateOutOfRange'
  | 'notANumber'
  | 'minutes'
  | 'notWhole'
  | 'tooManyDecimals'
  | 'notYesOrNo'
  | 'unknownCode'
  | 'dateInstead'
  | 'notAnIdentifier'

/** What stood in a cell that could not be read, and why; the text is left out where it may name a person. */
export interface Unreadable {
  readonly problem: CellProblem
  readonly text: string
}

/** `written` is what stood there, where a code or identifier was spelled otherwise than its value. */
export type ReadCell =
  | { readonly value: Value; readonly written?: string }
  | { readonly empty: true }
  | { readonly unreadable: Unreadable }

const empty: ReadCell = { empty: true }
const MAX_SHOWN = 60

/** Reads a cell; text of only white space is empty. */
export function readCell(column: Column, cell: RawCell): ReadCell {
  if (cell.kind === 'text') {
    const text = trimmed(cell.text)
    return text === '' ? empty : fromText(column, text)
  }
  if (cell.kind === 'error') return problem('errorCell', cell.code)
  if (cell.kind === 'formulaWithoutValue') return problem('formulaWithoutValue', '')
  switch (column.kind) {
    case 'day':
      return dayFrom(cell)
    case 'hours':
    case 'integer':
    case 'money':
      if (cell.kind === 'number') return numberIn(column.kind, cell.number, String(cell.number))
      return problem(cell.kind === 'boolean' ? 'notANumber' : 'dateInstead', shown(cell))
    case 'yesNo':
      if (cell.kind === 'boolean') return { value: cell.value }
      if (cell.kind === 'number' && (cell.number === 0 || cell.number === 1))
        return { value: cell.number === 1 }
      return problem('notYesOrNo', shown(cell))
    case 'code':
    case 'identifier':
    case 'text':
      if (cell.kind === 'number') return fromNumberAsText(column, cell.number, String(cell.number))
      if (cell.kind === 'boolean')
        return problem(column.kind === 'code' ? 'unknownCode' : 'notAnIdentifier', shown(cell))
      return problem('dateInstead', shown(cell))
  }
}

const trimmed = (text: string): string => text.replace(/[\s\u00a0\u2007\u202f]+/g, ' ').trim()

const problem = (code: CellProblem, text: string): ReadCell => ({
  unreadable: { problem: code, text: text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text },
})

function shown(cell: Exclude<RawCell, { kind: 'text' | 'error' | 'formulaWithoutValue' }>): string {
  if (cell.kind === 'isoDate') return cell.text
  return String(cell.kind === 'boolean' ? cell.value : cell.kind === 'number' ? cell.number : cell.serial)
}

function fromText(column: Column, text: string): ReadCell {
  switch (column.kind) {
    case 'day':
      return dayFromText(text)
    case 'hours':
    case 'integer':
    case 'money': {
      if (/^\d{1,3}:[0-5]\d(:[0-5]\d)?$/.test(text)) return problem('minutes', text)
      const plain = plainNumber(
        column.kind === 'money' ? text.replace(/^(€|EUR)\s*|\s*(€|EUR)$/gi, '') : text,
      )
      return plain === undefined ? problem('notANumber', text) : numberIn(column.kind, Number(plain), plain)
    }
    case 'yesNo': {
      const answer = yesNoWords.get(normaliseWords(text))
      return answer === undefined ? problem('notYesOrNo', text) : { value: answer }
    }
    case 'code': {
      const found = codesOf(column).get(normaliseWords(text))
      if (found === undefined) return problem('unknownCode', text)
      return found === text ? { value: found } : { value: found, written: text }
    }
    default:
      return identifierFrom(column, text)
  }
}

function identifierFrom(column: TextColumn, text: string): ReadCell {
  const value = column.form === undefined ? text : canonicalIdentifier(column.form, text)
  return value === text ? { value } : { value, written: text }
}

/** Accepts 2024-01-31, 31/01/2024, 31-1-2024 and 31.01.2024; day before month, four digits for the year. */
function dayFromText(text: string): ReadCell {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return realDay(iso[1], iso[2], iso[3], text)
  const belgian = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text)
  if (belgian) return realDay(belgian[3], belgian[2], belgian[1], text)
  if (/^\d{1,2}[/.-]\d{1,2}[/.-]\d{2}$/.test(text)) return problem('twoDigitYear', text)
  if (/^[\d/.-]+[T ]\d{1,2}:\d{2}/.test(text)) return problem('timeOfDay', text)
  return problem('notADate', text)
}

function realDay(
  year: string | undefined,
  month: string | undefined,
  dayOfMonth: string | undefined,
  text: string,
) {
  const found = dayIfReal(Number(year), Number(month), Number(dayOfMonth))
  return found === undefined ? problem('impossibleDate', text) : dayInRange(found, text)
}

const dayInRange = (found: Day, text: string): ReadCell =>
  found < MIN_DAY || found > MAX_DAY ? problem('dateOutOfRange', text) : { value: found }

function dayFrom(cell: Exclude<RawCell, { kind: 'text' | 'error' | 'formulaWithoutValue' }>): ReadCell {
  if (cell.kind === 'isoDate') {
    const [date, time] = cell.text.split('T')
    return time === undefined || /^0{2}:0{2}(:0{2}(\.0+)?)?Z?$/.test(time)
      ? dayFromText(date ?? '')
      : problem('timeOfDay', cell.text)
  }
  if (cell.kind === 'boolean') return problem('notADate', String(cell.value))
  const serial = cell.kind === 'serial' ? cell.serial : cell.number
  const date1904 = cell.kind === 'serial' && cell.date1904
  if (cell.kind === 'number' && (serial < PLAIN_SERIAL_FROM || serial > PLAIN_SERIAL_TO))
    return problem('notADate', String(serial))
  if (!Number.isInteger(serial)) return problem('timeOfDay', String(serial))
  const found = dayOfSerial(serial, date1904)
  return found === undefined ? problem('dateOutOfRange', String(serial)) : dayInRange(found, String(serial))
}

/** A number without a date format is taken as a date only between 1950 and 2100: 2024 or 20240131 are no serials. */
const PLAIN_SERIAL_FROM = 18264
const PLAIN_SERIAL_TO = 73415

/** Digits with a point, from text that may use a decimal comma and thousands separators. */
function plainNumber(text: string): string | undefined {
  const compact = text.replace(/ /g, '')
  if (/^-?\d+([.,]\d+)?$/.test(compact)) return compact.replace(',', '.')
  if (/^-?\d{1,3}(\.\d{3})+,\d+$/.test(compact)) return compact.replaceAll('.', '').replace(',', '.')
  if (/^-?\d{1,3}(,\d{3})+\.\d+$/.test(compact)) return compact.replaceAll(',', '')
  return undefined
}

function numberIn(kind: 'hours' | 'integer' | 'money', number: number, text: string): ReadCell {
  if (!Number.isFinite(number)) return problem('notANumber', text)
  if (kind === 'hours') return { value: number }
  if (kind === 'integer') return Number.isSafeInteger(number) ? { value: number } : problem('notWhole', text)
  const cents = Math.round(number * 100)
  if (!Number.isSafeInteger(cents)) return problem('notANumber', text)
  // Binary fractions leave less than a thousandth of a cent; a third decimal leaves more.
  if (Math.abs(number * 100 - cents) > 1e-3) return problem('tooManyDecimals', text)
  return { value: cents as Cents }
}

function fromNumberAsText(column: Column, number: number, text: string): ReadCell {
  if (column.kind === 'code') return fromText(column, text)
  if (column.kind === 'text') return { value: text }
  if (!Number.isInteger(number)) return { value: text }
  return Number.isSafeInteger(number) ? fromText(column, String(number)) : problem('notAnIdentifier', '')
}

const yesNoWords = new Map<string, boolean>()
for (const word of ['ja', 'yes', 'oui', 'j', 'y', 'o', 'x', '1', 'waar', 'true', 'vrai'])
  yesNoWords.set(word, true)
for (const word of ['nee', 'neen', 'no', 'non', 'n', '0', 'onwaar', 'false', 'faux'])
  yesNoWords.set(word, false)

const codeMaps = new WeakMap<CodeColumn, ReadonlyMap<string, string>>()

/** Every accepted spelling of a code column's values, normalised, with the code it stands for. */
export function codesOf(column: CodeColumn): ReadonlyMap<string, string> {
  const known = codeMaps.get(column)
  if (known) return known
  const map = new Map<string, string>()
  for (const [key, { label, aliases = [] }] of Object.entries(column.codes)) {
    for (const spelling of [key, label.nl, label.en, label.fr, ...aliases]) {
      const normal = normaliseWords(spelling)
      const other = map.get(normal)
      if (other !== undefined && other !== key)
        throw new Error(`Code list: "${spelling}" stands for ${other} and ${key}`)
      map.set(normal, key)
    }
  }
  codeMaps.set(column, map)
  return map
}
