/** The number of a school (instellingsnummer), given by the Department of Education. */
import { type Reading, refuse } from './reading.ts'
import { isDigits } from './separators.ts'

/** What an institution number tells. */
export interface InstitutionNumberFacts {
  /** Whether the leading zero that exports drop was put back. */
  readonly padded: boolean
}

/** Reads an institution number: six digits; five are padded with a zero. No check digit is known. */
export function readInstitutionNumber(
  text: string,
): Reading<InstitutionNumberFacts, 'characters' | 'length'> {
  const digits = text.trim()
  if (!isDigits(digits)) return refuse('characters')
  if (digits.length === 6) return { ok: true, canonical: digits, padded: false }
  return digits.length === 5 ? { ok: true, canonical: `0${digits}`, padded: true } : refuse('length')
}
