/** Learners who left at the end of the year before, with what they had and did a year later. */
import { addDays, type CellOf } from '@werkplekleren/rules'
import type { Draws } from './draws.ts'
import type { MadeYear } from './report-extracts.ts'
import type { SampleRow } from './sample-year.ts'
import { sectorProfiles } from './sectors.ts'
import { numbered } from './serials.ts'

/** One in five followed the same programme at school, without a workplace: the path to compare with. */
export function leaverRows({ left }: MadeYear, draws: Draws): SampleRow<'outcomes'>[] {
  return left.map(({ person, programme, to }, index) => {
    const path = draws.happens(0.2) ? 'SCHOOL' : 'DUAL'
    const qualification = draws.pickWeighted(path === 'DUAL' ? DUAL : SCHOOL)
    const furtherStudy = draws.pickWeighted(FURTHER)
    const studies = furtherStudy === 'HIGHER'
    const jobseeker =
      !studies && draws.happens(qualification === 'NONE' ? 0.24 : path === 'DUAL' ? 0.07 : 0.11)
    const works = !studies && !jobseeker && draws.happens(0.93)
    const inSector = draws.happens(path === 'DUAL' ? 0.66 : 0.45)
    return {
      id: numbered('UST', index),
      learnerId: person.id,
      programmeCode: programme.code,
      path,
      leftOn: addDays(to, -62),
      qualification,
      jobseekerAfterYear: jobseeker,
      workingAfterYear: works,
      employerSector: works ? (inSector ? programme.sector : draws.pick(sectorProfiles).code) : null,
      furtherStudy,
    }
  })
}

type Weighted<K extends 'qualification' | 'furtherStudy'> = readonly (readonly [
  CellOf<'outcomes', K>,
  number,
])[]

const DUAL: Weighted<'qualification'> = [
  ['DIPLOMA', 46],
  ['PROFESSIONAL', 27],
  ['PARTIAL', 9],
  ['NONE', 18],
]
const SCHOOL: Weighted<'qualification'> = [
  ['DIPLOMA', 50],
  ['PROFESSIONAL', 19],
  ['PARTIAL', 8],
  ['NONE', 23],
]
const FURTHER: Weighted<'furtherStudy'> = [
  ['NONE', 84],
  ['ADULT', 7],
  ['HIGHER', 9],
]
