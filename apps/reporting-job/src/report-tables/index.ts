/** The tables of the report, in the order of their sheets. */
import { accreditationDecisions } from './accreditation/2-01-decisions.ts'
import { accredited } from './accreditation/2-03-accredited.ts'
import { mentorsBySector } from './accreditation/2-07-mentors.ts'
import { agreementsByType } from './agreements/4-01-contract-types.ts'
import { learnersByProgramme } from './enrolment/1-03-programmes.ts'
import { learnersBySectorAndProvince } from './enrolment/1-04-sector-province.ts'
import { learnersByProviderType } from './enrolment/1-05-provider-type.ts'
import { learnersByAge } from './enrolment/1-06-age.ts'
import { adultsByProvince } from './enrolment/1-11-adults.ts'
import { learnersByDomain } from './enrolment/1-14-domain-finality.ts'
import type { ReportTable } from './report-table.ts'

export const reportTables: readonly ReportTable[] = [
  learnersByProgramme,
  learnersBySectorAndProvince,
  learnersByProviderType,
  learnersByAge,
  adultsByProvince,
  learnersByDomain,
  accreditationDecisions,
  accredited,
  mentorsBySector,
  agreementsByType,
]

export { totalWord, unknownWord } from './cross-table.ts'
export type { Power, ReportTable, TableContext } from './report-table.ts'
export { needsOf, powers } from './report-table.ts'
export { type FilledFigures, type TableFiller, tableFiller } from './table-filler.ts'
