/** The extracts that only the yearly report counts, made from the rest of the year with draws of their own. */
import type { PlacedAgreement } from './agreement-rows.ts'
import type { SampledYear } from './calibration.ts'
import { placeRows, procedureRows } from './company-extracts.ts'
import type { Draws } from './draws.ts'
import type { Enrolment } from './enrolled.ts'
import { leaverRows } from './leavers.ts'
import { mentorTrainingRows } from './mentor-trainings.ts'
import { offeringRows } from './offered-programmes.ts'
import type { Provider } from './offerings.ts'
import { adviceRows, commitmentRows, contactRows } from './partnership-work.ts'
import type { CatalogueProgramme } from './programme-catalogue.ts'
import type { SampleRow, SampleTables } from './sample-year.ts'
import { visitRows } from './workplace-visits.ts'
import type { Company } from './workplaces.ts'

/** What the rest of the sample is made of; nothing in it is changed. */
export interface MadeYear {
  readonly year: SampledYear
  readonly programmes: readonly CatalogueProgramme[]
  readonly providers: readonly Provider[]
  /** Enrolments of dual learners in secondary education, of the year and of those who left the year before. */
  readonly enrolled: readonly Enrolment[]
  readonly left: readonly Enrolment[]
  readonly agreements: readonly PlacedAgreement[]
  readonly companies: readonly Company[]
  readonly mentors: readonly SampleRow<'mentors'>[]
  readonly exclusions: readonly SampleRow<'exclusions'>[]
}

export type ReportTables = Pick<
  SampleTables,
  | 'offerings'
  | 'visits'
  | 'contacts'
  | 'places'
  | 'mentorTrainings'
  | 'commitments'
  | 'advice'
  | 'procedures'
  | 'outcomes'
>

export function reportExtracts(made: MadeYear, draws: (stream: string) => Draws): ReportTables {
  return {
    offerings: offeringRows(made, draws('offered programmes')),
    visits: visitRows(made, draws('visits')),
    contacts: contactRows(made, draws('contacts')),
    places: placeRows(made, draws('places')),
    mentorTrainings: mentorTrainingRows(made, draws('mentor trainings')),
    commitments: commitmentRows(made, draws('commitments')),
    advice: adviceRows(made, draws('advice')),
    procedures: procedureRows(made, draws('procedures')),
    outcomes: leaverRows(made, draws('leavers')),
  }
}
