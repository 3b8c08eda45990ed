/** Texts that may enter a workbook: what the report's authors wrote is refused when untidy, what came from files is mended and counted. */
import { type ReportPlace, UnwritableReport } from './problems.ts'

/** What one cell of a workbook can hold, in UTF-16 units. */
export const LONGEST_TEXT = 32_767

/** Control characters other than tab and line feed, lone surrogates, noncharacters, and marks that turn the reading direction. */
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be written
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]|\p{Surrogate}|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu

/**
 * A text from the data as it can be written: line ends become line feeds, every unwritable character becomes U+FFFD
 * (`replaced` says whether); the rest stays as it is. Throws `UnwritableReport` above 32,767 characters.
 */
export function writableText(text: string, place: ReportPlace): { text: string; replaced: boolean } {
  const lines = text.replace(/\r\n?/g, '\n')
  const writable = mendedText(text)
  if (writable.length > LONGEST_TEXT) throw new UnwritableReport('textTooLong', place)
  return { text: writable, replaced: writable !== lines }
}

/** A text as a workbook can hold it: line ends are line feeds, every unwritable character is U+FFFD. */
export function mendedText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNWRITABLE, '�')
}

/** A text of the report's authors: one line, tidy, composed (NFC); anything else is refused. */
export function authoredText(text: string, place: ReportPlace): string {
  if (text.trim() === '') throw new UnwritableReport('emptyText', place)
  if (text !== text.trim() || text !== text.normalize('NFC') || /[\t\n\r]| {2}/.test(text)) {
    throw new UnwritableReport('untidyText', place)
  }
  if (writableText(text, place).replaced) throw new UnwritableReport('untidyText', place)
  return text
}

/** As `authoredText`, and short enough for a heading of an Excel table. */
export function headingText(text: string, place: ReportPlace): string {
  if (text.length > 255) throw new UnwritableReport('textTooLong', place)
  return authoredText(text, place)
}
