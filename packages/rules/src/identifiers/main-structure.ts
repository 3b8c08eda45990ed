/** The main structure (hoofdstructuur) of an education programme: level, kind and programme in three digits. */
import { type Reading, refuse } from './reading.ts'
import { isDigits } from './separators.ts'

/** What a main structure tells. */
export interface MainStructureFacts {
  readonly level: 'nursery' | 'primary' | 'secondary' | 'higher'
  readonly kind: 'ordinary' | 'special'
  /** Third digit: 1 is full-time; in 312 it means part-time vocational education (DBSO). */
  readonly programme: number
}

/** Reads a main structure: three digits, the first 1 to 4, the second 1 or 2, the third from 1 up. */
export function readMainStructure(
  text: string,
): Reading<MainStructureFacts, 'characters' | 'length' | 'range'> {
  const canonical = text.trim()
  if (!isDigits(canonical)) return refuse('characters')
  if (canonical.length !== 3) return refuse('length')
  const level = LEVELS[Number(canonical.charAt(0)) - 1]
  const kind = KINDS[Number(canonical.charAt(1)) - 1]
  const programme = Number(canonical.charAt(2))
  if (level === undefined || kind === undefined || programme === 0) return refuse('range')
  return { ok: true, canonical, level, kind, programme }
}

const LEVELS = ['nursery', 'primary', 'secondary', 'higher'] as const
const KINDS = ['ordinary', 'special'] as const
