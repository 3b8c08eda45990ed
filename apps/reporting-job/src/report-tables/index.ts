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
  continuations,
  flows,
  keyFigures,
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
import { tablesBesideExtracts, tablesOfFile } from './enrolment-files/index.ts'
import { exclusionsByGround } from './exclusion/index.ts'
import { informing } from './informing/index.ts'
import { afterOneYear, qualifiedOutflow } from './outcomes/index.ts'
import {
  agreementsOverYears,
  earlyEndOverYears,
  keyFiguresOverYears,
  learnersByProvinceOverYears,
  learnersBySectorOverYears,
} from './over-years/index.ts'
import {
  comparedSources,
  coverageOfSources,
  qualityOfSources,
  revisedCounts,
  revisedTables,
  suppression,
} from './report-itself/index.ts'
import type { ReportTable } from './report-table.ts'
import { commitments, contactsAndReach, supplyAndFilling, trainingAndQuality } from './support/index.ts'

export const reportTables: readonly ReportTable[] = [
  keyFigures,
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
  learnersBySectorOverYears,
  learnersByProvinceOverYears,
  keyFiguresOverYears,
  continuations,
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
  agreementsOverYears,
  earlyEndOverYears,
  qualityOfSources,
  revisedTables,
  comparedSources,
  suppression,
  revisedCounts,
  coverageOfSources,
  informing,
  supplyAndFilling,
  contactsAndReach,
  trainingAndQuality,
  commitments,
  advice,
  qualifiedOutflow,
  afterOneYear,
]

/**
 * The tables of a report in the order of their sheets: with `file` those of enrolments come of an enrolment file of the
 * administration, with `both` that file adds what only it tells. With `countDate` only those that look at count dates.
 */
export function tablesFrom(
  enrolments: 'extracts' | 'file' | 'both',
  content?: 'countDate',
): readonly ReportTable[] {
  const own: readonly ReportTable[] = { extracts: [], file: tablesOfFile, both: tablesBesideExtracts }[
    enrolments
  ]
  const others = reportTables.filter(({ id }) => !own.some((table) => table.id === id))
  const tables = [...others, ...own].toSorted((a, b) => order(a) - order(b))
  if (content === undefined) return tables
  return tables.filter(
    (table) =>
      'fillProtected' in table ||
      table.indicators.every(({ moment }) => moment === 'countDate' || moment === 'countDays'),
  )
}

/** `1_10` comes after `1_9`. */
const order = ({ id }: ReportTable): number => {
  const [chapter = 0, number = 0] = id.split('_').map(Number)
  return 100 * chapter + number
}

export { totalWord, unknownWord } from './cross-table.ts'
export { definitionNote, sourceOfFiles, tablesBesideExtracts, tablesOfFile } from './enrolment-files/index.ts'
export { inFiveYears } from './over-years/index.ts'
export type { Known, Power, ReportTable, TableContext } from './report-table.ts'
export { needsOf, powers } from './report-table.ts'
export { type FilledFigures, type TableFiller, tableFiller } from './table-filler.ts'
