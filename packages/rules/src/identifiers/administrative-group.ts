/** The code of an administrative group (administratieve groep): a programme in one year of study. */
import { type Reading, refuse } from './reading.ts'
import { isDigits } from './separators.ts'

/**
 * Reads an administrative group: a positive whole number, kept as a text of digits without leading zeros.
 *
 * Only the form is checked; no check digit is known, and whether the group exists is a question for the
 * programmes table.
 */
export function readAdministrativeGroup(
  text: string,
): Reading<Record<never, never>, 'characters' | 'length' | 'range'> {
  const digits = text.trim()
  if (!isDigits(digits)) return refuse('characters')
  const canonical = digits.replace(/^0+/, '')
  if (canonical === '') return refuse('range')
  return canonical.length > LONGEST ? refuse('length') : { ok: true, canonical }
}

/** About 3,000 groups exist, numbered in a few digits; longer digits are another identifier. */
const LONGEST = 6
