/** Arguments of calls: read as what the member needs, or refused as Excel refuses them. */
import {
  type Area,
  LAST_COLUMN,
  LAST_ROW,
  parseAddress,
  readColour,
  type TestSheet,
  WHOLE_SHEET,
} from '../model/index.ts'
import { invalidArgument, itemNotFound } from './errors.ts'
import { isThing, range, type Thing } from './things.ts'

/** What a call gives back: an object of Excel, none, or a plain value. */
export type Answer = Thing | null | string | number | boolean | undefined

export function asText(value: unknown, what = 'a text is needed'): string {
  if (typeof value === 'string') return value
  if (typeof value === 'number') return String(value)
  throw invalidArgument(what)
}

export function asWhole(value: unknown, what = 'a whole number is needed'): number {
  if (typeof value === 'number' && Number.isInteger(value)) return value
  throw invalidArgument(what)
}

/** A colour as `#RRGGBB`. */
export function asColour(value: unknown): string {
  const colour = typeof value === 'string' ? readColour(value) : undefined
  if (colour === undefined) throw invalidArgument('colour')
  return colour
}

export function asFlag(value: unknown): boolean {
  if (typeof value === 'boolean') return value
  throw invalidArgument('true or false is needed')
}

/** The range handed over as an argument, by object or by address. */
export function asRange(value: unknown, from: Thing<'Worksheet'>): Thing<'Range'> {
  if (isThing(value)) {
    if (value.t === 'Range') return value
    throw invalidArgument('a range is needed')
  }
  return rangeAt(from, value)
}

/** The range of an address or a name; the whole sheet without one. */
export function rangeAt({ book, sheet }: Thing<'Worksheet'>, address: unknown): Thing<'Range'> {
  if (address === undefined || address === null || address === '') return range(book, sheet, WHOLE_SHEET)
  const text = asText(address)
  const parsed = parseAddress(text)
  if (parsed === undefined) {
    const named = book.names.get(text.toLowerCase())
    if (named) return range(book, named.sheet, named.area)
    throw itemNotFound(text)
  }
  return range(book, parsed.sheet === undefined ? sheet : sheetNamed(book, parsed.sheet), parsed.area)
}

/** This area as a range of the sheet, refused where it leaves the sheet. */
export function within(
  { book, sheet }: { readonly book: Thing<'Range'>['book']; readonly sheet: TestSheet },
  area: Area,
): Thing<'Range'> {
  const { top, left, bottom, right } = area
  if (top < 0 || left < 0 || bottom < top || right < left || bottom > LAST_ROW || right > LAST_COLUMN) {
    throw invalidArgument('range off the sheet')
  }
  return range(book, sheet, area)
}

function sheetNamed(book: Thing<'Range'>['book'], name: string): TestSheet {
  const sheet = book.find(name)
  if (sheet === undefined) throw itemNotFound(name)
  return sheet
}
