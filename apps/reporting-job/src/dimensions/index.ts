/** The dimensions of the report, and the code lists of the extracts that they read. */
import * as ofAgreements from './agreements.ts'
import { cancelReason, companySize, exclusionGround, naceSection } from './companies.ts'
import type { Dimension } from './dimension.ts'
import * as all from './dimensions.ts'
import { bridgeStep, countDay, fileGrade, namedProgramme } from './enrolment-files.ts'

export * from './ages.ts'
export * from './agreements.ts'
export * from './companies.ts'
export * from './dimensions.ts'
export * from './enrolment-files.ts'
export { sizeClassSql } from './sizes.ts'
/** All of them, by name. */
export const dimensions: Readonly<Record<string, Dimension>> = {
  ...all,
  ...ofAgreements,
  ...{ cancelReason, exclusionGround, naceSection, companySize },
  ...{ fileGrade, namedProgramme, countDay, bridgeStep },
}
export { catalogueOf } from './catalogue.ts'
export {
  type Catalogue,
  type CatalogueProgramme,
  type CatalogueSector,
  type Dimension,
  implicationsOf,
  keyIn,
  type Member,
  sameInAll,
} from './dimension.ts'
