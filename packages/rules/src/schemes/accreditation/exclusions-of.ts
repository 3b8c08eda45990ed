/** Which exclusions by a partnership concern an agreement. */
import type { RowOf } from '../../tables/index.ts'

export type Exclusion = RowOf<'exclusions'>

/** What tells which agreements an exclusion is about; a table may hold less. */
export const ofExclusions = { exclusions: ['scope', 'establishmentNo', 'programmeCode', 'mentorId'] } as const

interface Excluded {
  readonly establishmentNo: string | null
  readonly programmeCode: string | null
  readonly mentorId: string | null
}

/** Whether an exclusion is about this agreement; `undefined` where the records do not say. */
export function concerns(exclusion: Exclusion, agreement: Excluded): boolean | undefined {
  // VDAB excludes from what it grants itself: gen-excluded-by-vdab.
  if (exclusion.authority === 'VDAB') return false
  const answers = [
    exclusion.authority == null ? undefined : true,
    exclusion.establishmentNo == null || same(exclusion.establishmentNo, agreement.establishmentNo),
    exclusion.scope !== 'PROGRAMME' || same(exclusion.programmeCode, agreement.programmeCode),
    exclusion.scope !== 'MENTOR' || same(exclusion.mentorId, agreement.mentorId),
  ]
  if (answers.includes(false)) return false
  return answers.includes(undefined) ? undefined : true
}

const same = (one: string | null | undefined, other: string | null): boolean | undefined =>
  one == null || other === null ? undefined : one === other
