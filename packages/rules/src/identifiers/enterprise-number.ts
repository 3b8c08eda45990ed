/** The enterprise number of the Crossroads Bank for Enterprises (ondernemingsnummer, KBO). */
import { type Day, day } from '../calendar/index.ts'
import { tenDigitsCheck } from './check-digits.ts'
import { type Reading, refuse } from './reading.ts'
import { isDigits, withoutSeparators } from './separators.ts'

/** What an enterprise number tells. */
export interface EnterpriseNumberFacts {
  /** Whether the leading zero of the old nine-digit VAT form was put back. */
  readonly padded: boolean
  /** First digit; numbers of series 1 were not given before `FIRST_SERIES_1_DAY`. */
  readonly series: 0 | 1
}

/** Problems an enterprise number can have, in the order in which they are looked for. */
export type EnterpriseNumberProblem = 'characters' | 'length' | 'leading-digit' | 'checksum'

/** The day on which the first enterprise number beginning with 1 was given (FPS Economy). */
export const FIRST_SERIES_1_DAY: Day = day(2023, 9, 19)

/**
 * Reads an enterprise number: ten digits, the first 0 or 1, the last two 97 minus the first eight modulo 97.
 *
 * Dots, hyphens, spaces, a `BE` prefix and the spelling `(0)` are ignored; nine digits are padded with a zero.
 */
export function readEnterpriseNumber(text: string): Reading<EnterpriseNumberFacts, EnterpriseNumberProblem> {
  const compact = withoutSeparators(text)
    .replace(/^be/i, '')
    .replace(/^\(0\)/, '0')
  if (!isDigits(compact)) return refuse('characters')
  const padded = compact.length === 9
  const canonical = padded ? `0${compact}` : compact
  if (canonical.length !== 10) return refuse('length')
  const first = canonical.charAt(0)
  if (first !== '0' && first !== '1') return refuse('leading-digit')
  if (!tenDigitsCheck(canonical)) return refuse('checksum')
  return { ok: true, canonical, padded, series: first === '0' ? 0 : 1 }
}

/** Writes ten canonical digits as 0xxx.xxx.xxx. */
export function formatEnterpriseNumber(canonical: string): string {
  return canonical.replace(/^(....)(...)(...)$/, '$1.$2.$3')
}
