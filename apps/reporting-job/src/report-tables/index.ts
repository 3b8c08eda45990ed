/** The tables of the report, in the order of their sheets. */
import {
  accreditationDecisions,
  accredited,
  activeCompanies,
  cancelledAccreditations,
  companiesByActivity,
  decisionLeadTime,
  mentorLoad,
  mentorsBySector,
} from './accreditation/index.ts'
import { advice } from './advice/index.ts'
import {
  agreementsByType,
  earlyEndByLayer,
  earlyEndOfPersons,
  earlyEndReasons,
  hoursByContractType,
  premiumConditions,
  registrationQuality,
  runningBySector,
  waitingTime,
  workplaceVisits,
} from './agreements/index.ts'
import {
  flows,
  learnersApart,
  learnersByAge,
  learnersByDomain,
  learnersByGrade,
  learnersByNet,
  learnersByProgramme,
  learnersBySectorAndProvince,
  offeringSizes,
  provision,
  shareOfDual,
} from './enrolment/index.ts'
import { exclusionsByGround } from './exclusion/index.ts'
import { informing } from './informing/index.ts'
import { afterOneYear, qualifiedOutflow } from './outcomes/index.ts'
import { comparedSources, qualityOfSources, suppression } from './report-itself/index.ts'
import type { ReportTable } from './report-table.ts'
import { commitments, contactsAndReach, supplyAndFilling, trainingAndQuality } from './support/index.ts'

export const reportTables: readonly ReportTable[] = [
  learnersByGrade,
  learnersByProgramme,
  learnersBySectorAndProvince,
  learnersByNet,
  learnersByAge,
  shareOfDual,
  flows,
  provision,
  offeringSizes,
  learnersApart,
  learnersByDomain,
  accreditationDecisions,
  decisionLeadTime,
  accredited,
  companiesByActivity,
  cancelledAccreditations,
  activeCompanies,
  mentorsBySector,
  mentorLoad,
  exclusionsByGround,
  agreementsByType,
  runningBySector,
  waitingTime,
  hoursByContractType,
  earlyEndByLayer,
  earlyEndOfPersons,
  earlyEndReasons,
  workplaceVisits,
  registrationQuality,
  premiumConditions,
  qualityOfSources,
  comparedSources,
  suppression,
  informing,
  supplyAndFilling,
  contactsAndReach,
  trainingAndQuality,
  commitments,
  advice,
  qualifiedOutflow,
  afterOneYear,
]

export { totalWord, unknownWord } from './cross-table.ts'
export type { Power, ReportTable, TableContext } from './report-table.ts'
export { needsOf, powers } from './report-table.ts'
export { type FilledFigures, type TableFiller, tableFiller } from './table-filler.ts'
