/** The tables of the report, in the order of their sheets. */
import { accreditationDecisions } from './accreditation/2-01-applications.ts'
import { decisionLeadTime } from './accreditation/2-02-lead-time.ts'
import { accredited } from './accreditation/2-03-accredited.ts'
import { companiesByActivity } from './accreditation/2-04-activity-and-size.ts'
import { cancelledAccreditations } from './accreditation/2-05-cancelled.ts'
import { activeCompanies } from './accreditation/2-06-active.ts'
import { mentorsBySector } from './accreditation/2-07-mentors.ts'
import { mentorLoad } from './accreditation/2-08-learners-per-mentor.ts'
import { advice } from './advice/8-01-advice.ts'
import { agreementsByType } from './agreements/4-01-contract-types.ts'
import { runningBySector } from './agreements/4-02-running.ts'
import { waitingTime } from './agreements/4-03-waiting.ts'
import { hoursByContractType } from './agreements/4-04-workplace-hours.ts'
import { earlyEndByLayer } from './agreements/4-05-layers.ts'
import { earlyEndOfPersons } from './agreements/4-06-early-end.ts'
import { earlyEndReasons } from './agreements/4-07-reasons.ts'
import { workplaceVisits } from './agreements/4-08-visits.ts'
import { registrationQuality } from './agreements/4-09-registration.ts'
import { premiumConditions } from './agreements/4-10-premium.ts'
import { learnersByGrade } from './enrolment/1-02-grade-and-year.ts'
import { learnersByProgramme } from './enrolment/1-03-programmes.ts'
import { learnersBySectorAndProvince } from './enrolment/1-04-sector-province.ts'
import { learnersByNet } from './enrolment/1-05-net-and-provider-type.ts'
import { learnersByAge } from './enrolment/1-06-age.ts'
import { shareOfDual } from './enrolment/1-07-share-of-dual.ts'
import { flows } from './enrolment/1-08-flows.ts'
import { provision } from './enrolment/1-09-provision.ts'
import { offeringSizes } from './enrolment/1-10-offering-sizes.ts'
import { learnersApart } from './enrolment/1-11-apart.ts'
import { learnersByDomain } from './enrolment/1-14-domain-finality.ts'
import { exclusionsByGround } from './exclusion/3-01-exclusions.ts'
import { informing } from './informing/6-01-informing.ts'
import { qualifiedOutflow } from './outcomes/9-01-qualified-outflow.ts'
import { afterOneYear } from './outcomes/9-02-after-one-year.ts'
import { qualityOfSources } from './report-itself/5-01-quality.ts'
import { comparedSources } from './report-itself/5-03-comparison.ts'
import { suppression } from './report-itself/5-04-suppression.ts'
import type { ReportTable } from './report-table.ts'
import { supplyAndFilling } from './support/7-01-supply.ts'
import { contactsAndReach } from './support/7-02-contacts.ts'
import { trainingAndQuality } from './support/7-03-training.ts'
import { commitments } from './support/7-04-commitments.ts'

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
