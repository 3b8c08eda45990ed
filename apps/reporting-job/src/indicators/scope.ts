/** The school year that is counted, with its days, of the whole of Flanders or of one sectoral partnership. */
import {
  addDays,
  type Day,
  day,
  firstDayOf,
  firstSchoolDayOfFebruary,
  firstSchoolDayOfOctober,
  formatSchoolYear,
  lastDayOf,
  type SchoolYear,
  schoolYearOf,
} from '@werkplekleren/rules'
import type { StatsValue } from '../statistics/index.ts'

export interface Scope {
  readonly schoolYear: SchoolYear
  readonly first: Day
  readonly last: Day
  /** First school day of February, labelled "1 February". */
  readonly countDate: Day
  /** First school day of October, labelled "1 October". */
  readonly octoberDate: Day
  /** 30 June. */
  readonly juneDate: Day
  /** The count date of the school year before. */
  readonly countDateBefore: Day
  /** The day on which the report is planned, and that on which it is published, where they are known. */
  readonly plannedOn?: Day | undefined
  readonly publishedOn?: Day | undefined
  /** The code of a sector, or `null` for Flanders. */
  readonly sector: string | null
}

/** The scope of Flanders in a school year. */
export function scopeOf(schoolYear: SchoolYear): Scope {
  return {
    schoolYear,
    first: firstDayOf(schoolYear),
    last: lastDayOf(schoolYear),
    countDate: firstSchoolDayOfFebruary(schoolYear + 1),
    octoberDate: firstSchoolDayOfOctober(schoolYear),
    juneDate: day(schoolYear + 1, 6, 30),
    countDateBefore: firstSchoolDayOfFebruary(schoolYear),
    sector: null,
  }
}

/** The scope of Flanders in the school year before. */
export const scopeBefore = ({ first }: Scope): Scope => scopeOf(schoolYearOf(addDays(first, -1)))

/** On which day or stretch of days an indicator looks. */
export type Moment =
  | 'countDate'
  | 'countDays'
  /** The count date of the school year before, and that of this one. */
  | 'bothCountDates'
  | 'octoberDate'
  | 'juneDate'
  | 'schoolYear'
  | 'schoolYearBefore'
  | 'lastDay'
  | 'run'

/** The parameters that SQL may name; only those it names are bound. */
export function parametersOf(sql: string, scope: Scope): Readonly<Record<string, StatsValue>> {
  const all = {
    first_day: scope.first,
    last_day: scope.last,
    count_date: scope.countDate,
    october_date: scope.octoberDate,
    june_date: scope.juneDate,
    count_date_before: scope.countDateBefore,
    first_day_before: firstDayOf((scope.schoolYear - 1) as SchoolYear),
    school_year: formatSchoolYear(scope.schoolYear),
  }
  return Object.fromEntries(Object.entries(all).filter(([name]) => new RegExp(`\\$${name}\\b`).test(sql)))
}
