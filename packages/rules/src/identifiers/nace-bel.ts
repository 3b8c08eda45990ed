/** NACE-BEL codes of economic activities, and what is known of the version they belong to. */
import { type Day, day } from '../calendar/index.ts'
import { NACE_BEL_2025_CODES } from './nace-bel-2025.ts'
import { type Reading, refuse } from './reading.ts'
import { isDigits, withoutSeparators } from './separators.ts'

/** A version of NACE-BEL: 2008 (NACE Rev. 2) or 2025 (NACE Rev. 2.1). */
export type NaceVersion = '2008' | '2025'

/** Whether a code is in the list of a version; `unknown` where this package holds no list. */
export type NaceMembership = 'in' | 'not-in' | 'unknown'

/** Membership of one code in every version of NACE-BEL. */
export type NaceVersions = Readonly<Record<NaceVersion, NaceMembership>>

/** The day from which the Crossroads Bank for Enterprises uses NACE-BEL 2025. */
export const NACE_BEL_2025_FROM: Day = day(2025, 3, 28)

/**
 * Reads a five-digit NACE-BEL code (shown 43.221): dots and spaces are ignored, the leading zero is part of it.
 *
 * Only the form is checked, because the list of 2008 is not held here; `versions` says what is known.
 */
export function readNace(text: string): Reading<{ versions: NaceVersions }, 'characters' | 'length'> {
  const canonical = withoutSeparators(text)
  if (!isDigits(canonical)) return refuse('characters')
  if (canonical.length !== 5) return refuse('length')
  return { ok: true, canonical, versions: naceVersionsOf(canonical) }
}

/**
 * Versions of NACE-BEL that hold a five-digit code. For 2008 the answer is always `unknown`: no reliable list was
 * at hand, and absence from 2025 does not prove membership of 2008.
 */
export function naceVersionsOf(code: string): NaceVersions {
  return { '2008': 'unknown', '2025': CODES_2025.has(code) ? 'in' : 'not-in' }
}

/** The version of NACE-BEL that the Crossroads Bank for Enterprises used on a day. */
export function naceVersionOn(date: Day): NaceVersion {
  return date >= NACE_BEL_2025_FROM ? '2025' : '2008'
}

/** Writes five canonical digits as 43.221. */
export function formatNace(canonical: string): string {
  return `${canonical.slice(0, 2)}.${canonical.slice(2)}`
}

const CODES_2025: ReadonlySet<string> = new Set(NACE_BEL_2025_CODES)
