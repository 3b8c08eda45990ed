/** The national register number (rijksregisternummer, INSZ) and its twin, the BIS number. */
import { type Day, dayIfReal, partsOf } from '../calendar/index.ts'
import { checkDigitsOf } from './check-digits.ts'
import { type Read, type Reading, refuse } from './reading.ts'
import { isDigits, withoutSeparators } from './separators.ts'

/** Number of the national register, or a BIS number given while the sex was known or was not known. */
export type NationalNumberKind = 'national' | 'bis-sex-known' | 'bis-sex-unknown'

/** Century of birth, as the check digits tell it. */
export type BirthCentury = '19' | '20'

/** Birth as the number tells it: month and day are null when the number leaves them unknown. */
export interface BirthReading {
  readonly year: number
  readonly month: number | null
  readonly dayOfMonth: number | null
  /** The day itself when year, month and day are all known. */
  readonly day: Day | null
}

/** Reasons to look twice at a number that is well formed. */
export type NationalNumberDoubt = 'serial-never-given'

/** What a national register or BIS number tells. It is never read for the sex of a person. */
export interface NationalNumberFacts {
  readonly kind: NationalNumberKind
  readonly isBis: boolean
  /** Whether leading zeros that a spreadsheet drops were put back. */
  readonly padded: boolean
  /** Digits seven to nine as a number, 0 to 999; only 0 and 999 mean anything to a rule. */
  readonly serial: number
  /** Never in doubt: no number fits both centuries, because 2,000,000,000 is no multiple of 97. */
  readonly century: BirthCentury
  readonly birth: BirthReading
  readonly birthKnown: 'known' | 'partly-known' | 'unknown'
  readonly doubts: readonly NationalNumberDoubt[]
}

/** A national register or BIS number that was read. */
export type NationalNumber = Read<NationalNumberFacts>

/** Problems a national register number can have, in the order in which they are looked for. */
export type NationalNumberProblem =
  | 'characters'
  | 'length'
  | 'checksum'
  | 'birth-date'
  | 'birth-after-reference'

/**
 * Reads a national register or BIS number: eleven digits YYMMDD-SSS-CC, dots, hyphens and spaces ignored.
 *
 * Eight to ten bare digits are padded to eleven, because a spreadsheet drops the zeros of people born 2000-2009.
 * The check digits tell the century (from 2000 a 2 stands before the nine digits); the birth date must exist there
 * and may not lie after `reference`. Month 00 (BIS: 20 or 40) is an unknown month, day 00 an unknown day.
 * Disputed readings are listed in docs/decisions/0003-disputed-identifiers.md.
 */
export function readNationalNumber(
  text: string,
  reference: Day,
): Reading<NationalNumberFacts, NationalNumberProblem> {
  const compact = withoutSeparators(text)
  if (!isDigits(compact)) return refuse('characters')
  const padded = compact.length >= SHORTEST_PADDED && compact.length < LENGTH && compact === text.trim()
  const canonical = padded ? compact.padStart(LENGTH, '0') : compact
  if (canonical.length !== LENGTH) return refuse('length')

  const century = CENTURIES.find((each) => checkFits(canonical, each))
  if (century === undefined) return refuse('checksum')
  const parts = datePartsOf(canonical)
  const birth = parts && birthIn(century, parts)
  if (parts === undefined || birth === undefined) return refuse('birth-date')
  if (isAfter(birth, reference)) return refuse('birth-after-reference')

  const serial = Number(canonical.slice(6, 9))
  return {
    ok: true,
    canonical,
    kind: parts.kind,
    isBis: parts.kind !== 'national',
    padded,
    serial,
    century,
    birth,
    birthKnown: howWellKnown(parts),
    doubts: parts.kind === 'national' && NEVER_GIVEN.includes(serial) ? ['serial-never-given'] : [],
  }
}

/** Whether the century that the check digits tell is that of a birth date; true when the number tells no birth. */
export function centuryAgrees(number: NationalNumber, birth: Day): boolean {
  return number.birthKnown === 'unknown' || number.century === String(Math.floor(partsOf(birth).year / 100))
}

/** Whether the known parts of the date in the number are those of a birth date; the century is not compared. */
export function datePartAgrees(number: NationalNumber, birth: Day): boolean {
  if (number.birthKnown === 'unknown') return true
  const { year, month, dayOfMonth } = partsOf(birth)
  const reading = number.birth
  return (
    reading.year % 100 === year % 100 &&
    (reading.month === null || reading.month === month) &&
    (reading.dayOfMonth === null || reading.dayOfMonth === dayOfMonth)
  )
}

/** Writes eleven canonical digits as YY.MM.DD-SSS.CC. */
export function formatNationalNumber(canonical: string): string {
  return canonical.replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5')
}

const LENGTH = 11
const SHORTEST_PADDED = 8
const CENTURIES: readonly BirthCentury[] = ['19', '20']
const NEVER_GIVEN: readonly number[] = [0, 999]

interface DateParts {
  readonly kind: NationalNumberKind
  readonly yearOfCentury: number
  readonly month: number
  readonly dayDigits: number
}

function checkFits(digits: string, century: BirthCentury): boolean {
  const firstNine = Number(digits.slice(0, 9))
  return Number(digits.slice(9)) === checkDigitsOf(century === '20' ? 2_000_000_000 + firstNine : firstNine)
}

function datePartsOf(digits: string): DateParts | undefined {
  const monthDigits = Number(digits.slice(2, 4))
  const month = monthDigits % 20
  if (monthDigits > 52 || month > 12) return undefined
  const kind = monthDigits >= 40 ? 'bis-sex-known' : monthDigits >= 20 ? 'bis-sex-unknown' : 'national'
  return {
    kind,
    yearOfCentury: Number(digits.slice(0, 2)),
    month,
    dayDigits: Number(digits.slice(4, 6)),
  }
}

function birthIn(century: BirthCentury, parts: DateParts): BirthReading | undefined {
  const year = Number(century) * 100 + parts.yearOfCentury
  // With an unknown month the day digits only number people: 32 is as good as 1.
  if (parts.month === 0) return { year, month: null, dayOfMonth: null, day: null }
  if (parts.dayDigits === 0) return { year, month: parts.month, dayOfMonth: null, day: null }
  const day = dayIfReal(year, parts.month, parts.dayDigits)
  return day === undefined ? undefined : { year, month: parts.month, dayOfMonth: parts.dayDigits, day }
}

function isAfter(birth: BirthReading, reference: Day): boolean {
  const earliest = dayIfReal(birth.year, birth.month ?? 1, birth.dayOfMonth ?? 1)
  return earliest !== undefined && earliest > reference
}

/** Year 00 with an unknown month and a day that only numbers people carries no birth date at all. */
function howWellKnown(parts: DateParts): NationalNumberFacts['birthKnown'] {
  if (parts.month !== 0) return parts.dayDigits === 0 ? 'partly-known' : 'known'
  return parts.yearOfCentury === 0 && parts.dayDigits !== 0 ? 'unknown' : 'partly-known'
}
