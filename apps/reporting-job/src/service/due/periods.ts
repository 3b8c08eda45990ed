/** What the service reports on: one kind of report of one school year, and the days that belong to it. */
import {
  addDays,
  type Day,
  firstSchoolDayOfFebruary,
  formatSchoolYear,
  lastDayOf,
  type SchoolYear,
  schoolYearOfText,
  type Text,
  text,
} from '@werkplekleren/rules'

/** The count of enrolments, labelled "1 February", and the report on a whole school year. */
export const reportKinds = ['enrolments', 'annual-report'] as const
export type ReportKind = (typeof reportKinds)[number]

export const kindLabels: Readonly<Record<ReportKind, Text>> = {
  enrolments: text('telling van de inschrijvingen', 'count of enrolments', 'comptage des inscriptions'),
  'annual-report': text('jaarrapport', 'annual report', 'rapport annuel'),
}

export interface ReportPeriod {
  readonly kind: ReportKind
  readonly schoolYear: SchoolYear
}

/** The name of a period, also that of its folders: `2024-2025-enrolments`. */
export const periodName = ({ kind, schoolYear }: ReportPeriod): string =>
  `${formatSchoolYear(schoolYear)}-${kind}`

/** Reads the name of a period; anything else is undefined. */
export function periodOfName(name: string): ReportPeriod | undefined {
  const schoolYear = schoolYearOfText(name.slice(0, YEAR_CHARACTERS))
  const kind = reportKinds.find((one) => name.slice(YEAR_CHARACTERS) === `-${one}`)
  return schoolYear === undefined || kind === undefined ? undefined : { kind, schoolYear }
}

const YEAR_CHARACTERS = '2024-2025'.length

/** The day that a period is about: the count date, or the last day of the school year. */
export const periodDay = ({ kind, schoolYear }: ReportPeriod): Day =>
  kind === 'enrolments' ? firstSchoolDayOfFebruary(schoolYear + 1) : lastDayOf(schoolYear)

/** From how many days after its own day a report is due, and when it must be there. */
export interface Term {
  readonly dueAfterDays: number
  readonly deadlineAfterDays?: number | undefined
}

/** The first day on which a report is due; never the day itself, which is not over. */
export const dueDay = (period: ReportPeriod, { dueAfterDays }: Term): Day =>
  addDays(periodDay(period), Math.max(1, dueAfterDays))

/** The last day on which a report is in time, where the configuration sets one. */
export const deadlineOf = (period: ReportPeriod, { deadlineAfterDays }: Term): Day | undefined =>
  deadlineAfterDays === undefined ? undefined : addDays(periodDay(period), deadlineAfterDays)
