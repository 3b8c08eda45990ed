/** Tables, rows and days of the second computation, without a word of the program's own. */

/** One accepted row of an extract, by Dutch heading. */
export type Row = Readonly<Record<string, string>>

/** A figure that is no count, so that 1 to 4 of it is not small: a rate, a median, a difference. */
export interface Figure {
  readonly figure: number | string
}

/** A row as its sheet shows it: texts, counts and figures. */
export type Line = readonly (string | number | Figure)[]

/** A table as its sheet shows it, the total last. */
export type Lines = readonly Line[]

/** Some units of a stage. */
export interface Tally {
  readonly grade: string
  readonly n: number
}

/** A share as a fraction with three decimals, as the sheet holds it; [x] where the denominator is under ten. */
export const rate = (part: number, whole: number): Figure | string =>
  whole < 10 ? '[x]' : { figure: thousandths(part * 1000, whole) / 1000 }

/** A share less another, in percentage points with one decimal. */
export const points = (a: number, ofA: number, b: number, ofB: number): Figure | string =>
  ofA < 10 || ofB < 10 ? '[x]' : { figure: thousandths((a * ofB - b * ofA) * 1000, ofA * ofB) / 10 }

/** The quotient to the nearest whole number, a half away from zero. */
const thousandths = (part: number, whole: number): number =>
  Math.sign(part) * Math.floor((2 * Math.abs(part) + whole) / (2 * whole))

export type Labels = Readonly<Record<string, string>>

/** Rows by columns with totals; a key outside the lists is a fault of the sample and ends the test. */
export function grid(
  counts: readonly (readonly [row: string, column: string])[],
  rows: Labels,
  columns: Labels,
): Lines {
  for (const [row, column] of counts) {
    if (!(row in rows) || !(column in columns)) throw new Error(`No place for ${row} by ${column}`)
  }
  const columnKeys = Object.keys(columns)
  const line = (name: string, own: readonly (readonly [string, string])[]) => [
    name,
    ...columnKeys.map((key) => own.filter(([, column]) => column === key).length),
    own.length,
  ]
  return [
    ...Object.entries(rows).map(([key, name]) =>
      line(
        name,
        counts.filter(([row]) => row === key),
      ),
    ),
    line('Totaal', counts),
  ]
}

export const cell = (row: Row | undefined, heading: string): string => row?.[heading] ?? ''

export const byKey = (rows: readonly Row[], heading: string): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [cell(row, heading), row]))

export const distinct = (rows: readonly Row[], heading: string): number =>
  new Set(rows.map((row) => cell(row, heading)).filter((text) => text !== '')).size

export const label = (labels: Labels, code: string): string => labels[code] ?? '–'

/** Older enrolments first, then the lower number. */
export const age = (row: Row): string =>
  `${cell(row, 'Ingeschreven van')} ${cell(row, 'Inschrijvingsnummer')}`

export const runs = (row: Row, first: string, last: string): boolean =>
  cell(row, 'Ingeschreven van') <= last && (cell(row, 'Ingeschreven tot en met') || '9999') >= first

export const compare = (a: readonly string[], b: readonly string[]): number => {
  const index = a.findIndex((text, place) => text !== b[place])
  return index === -1 ? 0 : (a[index] ?? '') < (b[index] ?? '') ? -1 : 1
}

/** Completed years: one fewer until month and day have come round. */
export function yearsOn(birth: string, day: string): number | undefined {
  if (birth === '') return undefined
  const years = Number(day.slice(0, 4)) - Number(birth.slice(0, 4))
  return day.slice(5) < birth.slice(5) ? years - 1 : years
}

/** The same day so many months later, or the last day of that month where it is shorter. */
export function monthsLater(day: string, months: number): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const total = year * 12 + month - 1 + months
  const [newYear, newMonth] = [Math.floor(total / 12), (total % 12) + 1]
  const leap = (newYear % 4 === 0 && newYear % 100 !== 0) || newYear % 400 === 0
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][newMonth - 1] ?? 0
  const two = (number: number) => String(number).padStart(2, '0')
  return `${newYear}-${two(newMonth)}-${two(Math.min(date, length))}`
}
