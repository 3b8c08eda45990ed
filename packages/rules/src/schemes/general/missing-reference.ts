/** What is wrong with a reference that names no record of its table. */
import { type Violation, violated } from '../../engine/index.ts'

const LONGEST = 12

/**
 * Nothing where the record exists; otherwise a violation, with variant `spelling` where a record exists whose
 * number differs only in leading zeros, spaces, dots or dashes.
 */
export function missingReference<K extends string>(
  column: K,
  reference: string,
  exists: (key: string) => boolean,
): Violation<K> | undefined {
  if (exists(reference)) return undefined
  return otherSpellings(reference).some(exists) ? violated([column], {}, 'spelling') : violated([column])
}

function otherSpellings(reference: string): readonly string[] {
  const compact = reference.replace(/[\s.\-/]/g, '')
  const significant = compact.replace(/^0+/, '')
  const spellings = new Set([compact])
  for (let length = Math.max(1, significant.length); length <= LONGEST; length++) {
    spellings.add(significant.padStart(length, '0'))
  }
  return [...spellings]
}
