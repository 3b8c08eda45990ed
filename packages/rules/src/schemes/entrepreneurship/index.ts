/** Rules of the internship agreement in an entrepreneurship pathway. */
import { entAccidentCover } from './ent-accident-cover.ts'
import { entCompensationMin } from './ent-compensation-min.ts'
import { entCompensationStep } from './ent-compensation-step.ts'
import { entCompulsoryAge } from './ent-compulsory-age.ts'
import { entCourseSameYear } from './ent-course-same-year.ts'
import { entMaxPathway } from './ent-max-pathway.ts'
import { entMin3Months } from './ent-min-3-months.ts'
import { entRegion } from './ent-region.ts'
import { entStartJuly } from './ent-start-july.ts'

export const entrepreneurshipRules = [
  entCompulsoryAge,
  entMin3Months,
  entMaxPathway,
  entStartJuly,
  entCourseSameYear,
  entCompensationMin,
  entCompensationStep,
  entRegion,
  entAccidentCover,
] as const
