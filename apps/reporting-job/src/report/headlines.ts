/** The five main figures as a table of figures: protected with all others, shown on the cover and in the terminal. */
import type { TableId } from '@werkplekleren/rules'
import { ageBand, contractType } from '../dimensions/index.ts'
import { countOf, type Figure, type FigureTable, shareOf } from '../figures/index.ts'
import {
  adultLearners,
  agreements,
  dualEnrolments,
  type Indicator,
  learners,
  mentorsTrained,
  offeringsWithEnrolments,
  programmesWithEnrolments,
  schoolsWithEnrolments,
} from '../indicators/index.ts'
import type { TableContext } from '../report-tables/index.ts'

/** Shares are whole percentages with their denominators beside them. */
export interface Headlines {
  readonly learners: Figure
  readonly ages: readonly Figure[]
  readonly agreements: Figure
  readonly contractTypes: readonly Figure[]
  /** Of the school year before, and of this one. */
  readonly adults: readonly Figure[]
  readonly mentorsInTime: Figure
  readonly mentorsDue: Figure
  /** In place of learners and ages, where the enrolments come of an enrolment file. */
  readonly ofFile?: {
    readonly enrolments: Figure
    /** Schools, programmes and offerings with enrolments. */
    readonly provision: readonly Figure[]
  }
  /** Extracts that were not there: what rests on them must be shown as not computed. */
  readonly absent: readonly TableId[]
}

/** Computes the main figures of Flanders or of a partnership. */
export async function headlinesOf(
  context: TableContext,
  absent: readonly TableId[],
  fromFile = false,
): Promise<Headlines> {
  const [all, byAge, ran, byType, adults, adultsBefore, due] = await Promise.all([
    context.counts(learners),
    context.counts(learners, ageBand),
    context.counts(agreements),
    context.counts(agreements, contractType),
    context.counts(adultLearners),
    context.before.counts(adultLearners),
    context.counts(mentorsTrained),
  ])
  return {
    ...(fromFile && { ofFile: await headlinesOfFile(context) }),
    learners: countOf(all.at({})),
    ages: context.members(ageBand).map(({ key }) => shareOf(byAge.at({ ageBand: key }), all.at({}))),
    agreements: countOf(ran.at({})),
    contractTypes: context
      .members(contractType)
      .map(({ key }) => shareOf(byType.at({ contractType: key }), ran.at({}))),
    adults: [countOf(adultsBefore.at({})), countOf(adults.at({}))],
    mentorsInTime: shareOf(due.hitsAt({}), due.at({})),
    mentorsDue: countOf(due.at({})),
    absent,
  }
}

async function headlinesOfFile(context: TableContext): Promise<NonNullable<Headlines['ofFile']>> {
  const whole = async (indicator: Indicator) => countOf((await context.counts(indicator)).at({}))
  return {
    enrolments: await whole(dualEnrolments),
    provision: await Promise.all(
      [schoolsWithEnrolments, programmesWithEnrolments, offeringsWithEnrolments].map(whole),
    ),
  }
}

/** The main figures as a table without words, to be protected with all others. */
export const headlineTable = (headlines: Headlines): FigureTable => ({
  stub: [],
  columns: [],
  rows: [
    {
      heads: [],
      at: {},
      figures: [
        headlines.learners,
        ...headlines.ages,
        headlines.agreements,
        ...headlines.contractTypes,
        ...headlines.adults,
        headlines.mentorsInTime,
        headlines.mentorsDue,
        ...(headlines.ofFile ? [headlines.ofFile.enrolments, ...headlines.ofFile.provision] : []),
      ],
    },
  ],
})
