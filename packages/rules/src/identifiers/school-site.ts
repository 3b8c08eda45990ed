/** The site of a school (vestigingsplaats): a small number within its institution, not an establishment unit. */
import { type Reading, refuse } from './reading.ts'
import { isDigits } from './separators.ts'

/** Reads a school site: a whole number of at most three digits, from 1 up, written without leading zeros. */
export function readSchoolSite(
  text: string,
): Reading<Record<never, never>, 'characters' | 'length' | 'range'> {
  const digits = text.trim()
  if (!isDigits(digits)) return refuse('characters')
  if (digits.length > 3) return refuse('length')
  const site = Number(digits)
  return site === 0 ? refuse('range') : { ok: true, canonical: String(site) }
}
