/** Keeps national register numbers out of everything that is shown, whatever column somebody typed them in. */
import { type Argument, type Finding, MAX_DAY, type Place, readNationalNumber } from '@werkplekleren/rules'

/** What stands in the place of a number that may not be shown. */
export const HIDDEN = '•••'
const FULL = 11

/** Digits in a row, or as a national number is written: 85.07.30-997.34. */
const digitRuns = /(?<!\d)(?:\d[ .\-/\u00a0]?){7,10}\d(?!\d)/g

/** The text with every number that is or may be a national number hidden. */
export const withoutNationalNumbers = (text: string): string =>
  text.replace(digitRuns, (run) => (namesAPerson(run) ? HIDDEN : run))

/** Whether a value of a cell is or holds what may be a national number. */
export const holdsNationalNumber = (value: unknown): boolean =>
  typeof value === 'number'
    ? isPersonal(value)
    : typeof value === 'string' && withoutNationalNumbers(value) !== value

/** Eleven digits may always name a person; fewer only where a spreadsheet dropped the zeros of a valid number. */
function namesAPerson(run: string): boolean {
  const digits = run.replace(/\D/g, '')
  if (digits.length === FULL) return true
  return digits === run && readNationalNumber(digits.padStart(FULL, '0'), MAX_DAY).ok
}

/** The finding with such numbers hidden in its arguments; a record known by one gets the name of its row. */
export function anonymous(finding: Finding): Finding {
  const places = finding.places.some(isNamed) ? mapPlaces(finding.places) : finding.places
  if (finding.verdict === 'undecided') return places === finding.places ? finding : { ...finding, places }
  const args = Object.entries(finding.args)
  if (places === finding.places && args.every(([, value]) => hide(value) === value)) return finding
  return { ...finding, places, args: Object.fromEntries(args.map(([name, value]) => [name, hide(value)])) }
}

const isNamed = ({ record }: Place): boolean => withoutNationalNumbers(record) !== record

const mapPlaces = ([first, ...others]: Finding['places']): Finding['places'] => [
  anonymousPlace(first),
  ...others.map(anonymousPlace),
]

const anonymousPlace = (place: Place): Place =>
  isNamed(place) ? { ...place, record: `row ${place.row}` } : place

function hide(value: Argument): Argument {
  if (typeof value === 'string') return withoutNationalNumbers(value)
  if (typeof value === 'number') return isPersonal(value) ? HIDDEN : value
  if ('cents' in value) return isPersonal(value.cents / 100) ? HIDDEN : value
  if ('clock' in value) return isPersonal(value.clock) ? HIDDEN : value
  if ('code' in value) {
    const code = withoutNationalNumbers(value.code)
    return code === value.code ? value : { ...value, code }
  }
  return value
}

/** No amount or count of the field has eight digits; a national number without its first zeros may. */
const isPersonal = (number: number): boolean => Math.abs(number) >= 1e7
