/** From which year a workbook counts its days: Excel has no question for it, but a day shown beside its number tells. */

/** A number under a format that shows a year, and what the cell shows. */
export interface ShownDay {
  readonly value: number
  readonly text: string
}

/** Undefined where no day tells; hashes of a narrow column, for one, tell nothing. */
export function dateSystemOf(days: readonly ShownDay[]): 1900 | 1904 | undefined {
  for (const { value, text } of days) {
    const from1900 = says(text, yearOf(value))
    const from1904 = says(text, yearOf(value + DAYS_APART))
    if (from1900 !== from1904) return from1900 ? 1900 : 1904
  }
  return undefined
}

/** Whether a number format shows the year; formats come in their American form. */
export const showsYear = (format: string): boolean =>
  /y/i.test(format.replace(/"[^"]*("|$)|[\\_*][\s\S]?|\[[^\]]*\]/g, ''))

/** From 1900-01-00 to 1904-01-01. */
const DAYS_APART = 1462
const SERIAL_OF_1970 = 25_569
const MILLISECONDS_IN_A_DAY = 86_400_000

const yearOf = (serial: number): number =>
  new Date((serial - SERIAL_OF_1970) * MILLISECONDS_IN_A_DAY).getUTCFullYear()

/** In four digits; in two where the text has no four together. */
function says(text: string, year: number): boolean {
  const numbers: readonly string[] = text.match(/\d+/g) ?? []
  return numbers.some(({ length }) => length === 4)
    ? numbers.includes(String(year))
    : numbers.includes(String(year % 100).padStart(2, '0'))
}
