/** The five main figures: learners, their ages, contract types, adult learners, mentors trained in time. */
import type { SchoolYear, TableId } from '@werkplekleren/rules'
import type { StatsEngine } from '../statistics/index.ts'
import { queryAdultLearners, yearBefore } from './adult-learners.ts'
import { queryAgreementsByType } from './agreements-by-type.ts'
import type { Scope } from './indicator.ts'
import { queryLearnersByAgeAndSex } from './learners-by-age-and-sex.ts'
import { queryMentorsTrained } from './mentors-trained.ts'
import type { AgeBand } from './population.ts'

/**
 * Counts only; shares are made where they are shown, with their denominators. Figures that rest on an extract in
 * `absent` are zero and must be shown as not computed.
 */
export interface Headlines {
  readonly learners: number
  readonly ages: Readonly<Record<AgeBand, number>>
  readonly agreements: number
  readonly contractTypes: Readonly<Record<'OAO' | 'SAO' | 'DA', number>>
  readonly adultYears: readonly { readonly schoolYear: SchoolYear; readonly learners: number }[]
  readonly mentors: number
  readonly mentorsDue: number
  readonly mentorsInTime: number
  /** Extracts that were not there. */
  readonly absent: readonly TableId[]
}

/** Computes the main figures of a scope. */
export async function headlinesOf(
  engine: StatsEngine,
  scope: Scope,
  absent: readonly TableId[] = [],
): Promise<Headlines> {
  const ages = { under18: 0, from18to20: 0, from21: 0, unknown: 0 }
  for (const { band, n } of await queryLearnersByAgeAndSex(engine, scope)) ages[band] += n
  const types = { OAO: 0, SAO: 0, DA: 0 }
  let agreements = 0
  for (const { contract_type: type, n } of await queryAgreementsByType(engine, scope)) {
    agreements += n
    if (type === 'OAO' || type === 'SAO' || type === 'DA') types[type] += n
  }
  const adultYears = []
  for (const year of [yearBefore(scope), scope]) {
    adultYears.push({ schoolYear: year.schoolYear, learners: total(await queryAdultLearners(engine, year)) })
  }
  const mentors = await queryMentorsTrained(engine, scope)
  const inState = (...states: readonly string[]) =>
    total(mentors.filter(({ state }) => states.includes(state)))
  return {
    learners: ages.under18 + ages.from18to20 + ages.from21 + ages.unknown,
    ages,
    agreements,
    contractTypes: types,
    adultYears,
    mentors: total(mentors),
    mentorsDue: inState('inTime', 'late', 'overdue'),
    mentorsInTime: inState('inTime'),
    absent,
  }
}

const total = (counts: readonly { readonly n: number }[]): number => counts.reduce((sum, { n }) => sum + n, 0)
