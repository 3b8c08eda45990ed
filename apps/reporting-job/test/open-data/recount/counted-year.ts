/** One school year as one definition counts it: the material of all tables. */

import type { SchoolYear } from '@werkplekleren/rules'
import {
  type CountDayId,
  type CountDefinition,
  type EnrolmentCount,
  type JudgeDual,
  type NoD1,
  type OpenDataFile,
  onDay,
  populationD1,
  populationD2,
} from '../../../src/open-data/index.ts'

export interface CountedYear {
  readonly schoolYear: SchoolYear
  readonly countDay: CountDayId
  readonly definition: CountDefinition
  /** The dual enrolments that the definition counts. */
  readonly members: readonly EnrolmentCount[]
  /** Halves that a name cut at 40 characters may have kept out of D2; 0 for D1. */
  readonly doubtful: number
  /** Dual halves in the structures 312 and 315, which D2 does not count; 0 for D1. */
  readonly elsewhere: number
  /** All enrolments in secondary education on the count day. */
  readonly all: readonly EnrolmentCount[]
  /** Apart from the members; `null` where no flag tells them apart. */
  readonly standApart: {
    readonly runUp: readonly EnrolmentCount[]
    readonly special: readonly EnrolmentCount[]
  } | null
}

/** Counts a file on one of its days; D1 only where every programme can be placed. */
export function countYear(
  file: OpenDataFile,
  countDay: CountDayId,
  definition: CountDefinition['id'],
  judge: JudgeDual | undefined,
): CountedYear | NoD1 {
  const all = onDay(file.counts, countDay)
  const byFlag = populationD1(all, judge)
  const standApart = 'unavailable' in byFlag ? null : { runUp: byFlag.runUp, special: byFlag.special }
  const moment = { schoolYear: file.schoolYear, countDay, all, standApart }
  if (definition === 'D2') return { ...moment, ...populationD2(all) }
  if ('unavailable' in byFlag) return byFlag
  return { ...moment, definition: byFlag.definition, members: byFlag.members, doubtful: 0, elsewhere: 0 }
}
