/** The figures of the report: definitions, SQL and the tables they fill. */
import { accreditationDecisions } from './accreditation-decisions.ts'
import { accreditedCompanies } from './accredited-companies.ts'
import { adultLearners } from './adult-learners.ts'
import { agreementsByType } from './agreements-by-type.ts'
import type { Indicator } from './indicator.ts'
import { learnersByAgeAndSex } from './learners-by-age-and-sex.ts'
import { learnersByDomainAndFinality } from './learners-by-domain-and-finality.ts'
import { learnersByProgramme } from './learners-by-programme.ts'
import { learnersByProviderType } from './learners-by-provider-type.ts'
import { learnersBySectorAndProvince } from './learners-by-sector-and-province.ts'
import { mentorsTrained } from './mentors-trained.ts'

/** All indicators, in the order of their sheets. */
export const indicators: readonly Indicator[] = [
  learnersByProgramme,
  learnersBySectorAndProvince,
  learnersByProviderType,
  learnersByAgeAndSex,
  adultLearners,
  learnersByDomainAndFinality,
  accreditationDecisions,
  accreditedCompanies,
  mentorsTrained,
  agreementsByType,
]

export { queryAccredited } from './accredited-companies.ts'
export { type Headlines, headlinesOf } from './headlines.ts'
export type { Catalogue, FilledTable, Indicator, Moment, Scope } from './indicator.ts'
export {
  ageBandLabels,
  ageBands,
  loadCountedLearners,
  population,
  queryLearnersWithoutProgramme,
} from './population.ts'
export { rememberingQueries } from './remembered-queries.ts'
export { queryUnassigned, type Unassigned } from './unassigned.ts'
