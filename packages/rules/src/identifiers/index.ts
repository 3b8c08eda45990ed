/** Numbers and codes of people, companies, schools, places, occupations and activities. */
export { readAdministrativeGroup } from './administrative-group.ts'
export {
  DIMONA_WORKER_TYPES,
  type DimonaWorkerType,
  dimonaInUse,
  readDimonaWorkerType,
} from './dimona-worker-type.ts'
export {
  type EnterpriseNumberFacts,
  type EnterpriseNumberProblem,
  FIRST_SERIES_1_DAY,
  formatEnterpriseNumber,
  readEnterpriseNumber,
} from './enterprise-number.ts'
export {
  type EstablishmentNumberProblem,
  formatEstablishmentNumber,
  readEstablishmentNumber,
} from './establishment-number.ts'
export { type InstitutionNumberFacts, readInstitutionNumber } from './institution-number.ts'
export { ISCO_UNIT_GROUPS, readIsco } from './isco.ts'
export { type JointCommitteeFacts, readJointCommittee } from './joint-committee.ts'
export { type MainStructureFacts, readMainStructure } from './main-structure.ts'
export {
  formatNace,
  NACE_BEL_2025_FROM,
  type NaceMembership,
  type NaceVersion,
  type NaceVersions,
  naceVersionOn,
  naceVersionsOf,
  readNace,
} from './nace-bel.ts'
export { NACE_BEL_2025_CODES } from './nace-bel-2025.ts'
export {
  type BirthCentury,
  type BirthReading,
  centuryAgrees,
  datePartAgrees,
  formatNationalNumber,
  type NationalNumber,
  type NationalNumberDoubt,
  type NationalNumberFacts,
  type NationalNumberKind,
  type NationalNumberProblem,
  readNationalNumber,
} from './national-number.ts'
export { type PostcodeFacts, type Province, type Region, readPostcode } from './postcode.ts'
export type { IdentifierProblem, Read, Reading, Refused } from './reading.ts'
export { readSchoolSite } from './school-site.ts'
export { readVksLevel, type VksLevel } from './vks-level.ts'
