/** Tables that come of an enrolment file of the administration. */
import { keyFiguresOfFile } from './1-01-key-figures-of-file.ts'
import { enrolmentsByGrade } from './1-02-grades-of-file.ts'
import { enrolmentsByProgramme } from './1-03-programmes-of-file.ts'
import { enrolmentsByDomain, enrolmentsByNet, enrolmentsBySectorAndProvince } from './1-04-sectors-of-file.ts'
import { agesNotInFile } from './1-06-ages-not-in-file.ts'
import { shareOfDualEnrolments } from './1-07-share-of-file.ts'
import { changeOfEnrolments } from './1-08-change-of-file.ts'
import { provisionOfFile } from './1-09-provision-of-file.ts'
import { offeringSizesOfFile } from './1-10-sizes-of-file.ts'
import { enrolmentsApart } from './1-11-apart-of-file.ts'
import { bridgeOfDefinitions } from './1-12-bridge.ts'
import { enrolmentsPerCountDay } from './1-13-count-days.ts'

/** In place of the tables of enrolments that come of the extracts, where those are not there. */
export const tablesOfFile = [
  keyFiguresOfFile,
  enrolmentsByGrade,
  enrolmentsByProgramme,
  enrolmentsBySectorAndProvince,
  enrolmentsByNet,
  agesNotInFile,
  shareOfDualEnrolments,
  changeOfEnrolments,
  provisionOfFile,
  offeringSizesOfFile,
  enrolmentsApart,
  bridgeOfDefinitions,
  enrolmentsPerCountDay,
  enrolmentsByDomain,
] as const

/** Beside the tables of the extracts: what only an enrolment file tells. */
export const tablesBesideExtracts = [bridgeOfDefinitions, enrolmentsPerCountDay] as const

export { definitionNote, sourceOfFiles } from './told-by-file.ts'
