/** Levels of the Flemish qualification structure (Vlaamse kwalificatiestructuur, VKS). */
import { type Reading, refuse } from './reading.ts'
import { isDigits } from './separators.ts'

/** A level of the Flemish qualification structure. */
export type VksLevel = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

/** Reads a VKS level: one digit from 1 to 8. */
export function readVksLevel(text: string): Reading<{ level: VksLevel }, 'characters' | 'length' | 'range'> {
  const canonical = text.trim()
  if (!isDigits(canonical)) return refuse('characters')
  if (canonical.length !== 1) return refuse('length')
  const level = LEVELS.find((each) => String(each) === canonical)
  return level === undefined ? refuse('range') : { ok: true, canonical, level }
}

const LEVELS: readonly VksLevel[] = [1, 2, 3, 4, 5, 6, 7, 8]
