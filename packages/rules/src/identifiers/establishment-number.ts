/** The number of an establishment unit (vestigingseenheidsnummer, KBO). */
import { tenDigitsCheck } from './check-digits.ts'
import { type Reading, refuse } from './reading.ts'
import { isDigits, withoutSeparators } from './separators.ts'

/** Problems an establishment number can have, in the order in which they are looked for. */
export type EstablishmentNumberProblem = 'characters' | 'length' | 'leading-digit' | 'checksum'

/**
 * Reads an establishment number: ten digits, the first 2 to 8, with the check digits of enterprise numbers.
 *
 * Dots, hyphens and spaces are ignored. `leading-digit` with 0 or 1 often means an enterprise number in the
 * wrong column, and `length` with a small number the site of a school.
 */
export function readEstablishmentNumber(
  text: string,
): Reading<Record<never, never>, EstablishmentNumberProblem> {
  const canonical = withoutSeparators(text)
  if (!isDigits(canonical)) return refuse('characters')
  if (canonical.length !== 10) return refuse('length')
  if (!/^[2-8]/.test(canonical)) return refuse('leading-digit')
  return tenDigitsCheck(canonical) ? { ok: true, canonical } : refuse('checksum')
}

/** Writes ten canonical digits as 2.xxx.xxx.xxx. */
export function formatEstablishmentNumber(canonical: string): string {
  return canonical.replace(/^(.)(...)(...)(...)$/, '$1.$2.$3.$4')
}
