/** The due rule: which reports are to be compiled today, given what was published before. No clock, no files. */
import { type Day, type SchoolYear, schoolYearOf } from '@werkplekleren/rules'
import {
  dueDay,
  periodDay,
  periodName,
  type ReportKind,
  type ReportPeriod,
  reportKinds,
  type Term,
} from './periods.ts'

/** Which reports an office makes, and from which school year on; a kind without a term is not made. */
export interface Plan {
  readonly firstSchoolYear: SchoolYear
  readonly terms: Readonly<Partial<Record<ReportKind, Term | undefined>>>
}

/** What the ledger knows of a period. */
export interface Made {
  readonly period: ReportPeriod
  /** Revisions published. */
  readonly revisions: number
  /** Whether a person asked for a further one. */
  readonly requested: boolean
}

export interface Due {
  readonly period: ReportPeriod
  /** The number that its next revision gets. */
  readonly revision: number
}

/**
 * Reports due on a day, oldest first: every period past its due day of which nothing was published, however long ago
 * that was, and every published one of which a revision was requested.
 */
export function duePeriods(today: Day, plan: Plan, made: readonly Made[]): readonly Due[] {
  const known = new Map(made.map((one) => [periodName(one.period), one]))
  const first = elapsedPeriods(today, plan)
    .filter((period) => (known.get(periodName(period))?.revisions ?? 0) === 0)
    .map((period) => ({ period, revision: 1 }))
  const further = made
    .filter(({ revisions, requested }) => revisions > 0 && requested)
    .map(({ period, revisions }) => ({ period, revision: revisions + 1 }))
  return [...first, ...further].sort((a, b) => byDay(a.period, b.period))
}

/** Every period of the plan whose due day has come, oldest first. */
export function elapsedPeriods(today: Day, { firstSchoolYear, terms }: Plan): readonly ReportPeriod[] {
  const found: ReportPeriod[] = []
  for (let year: number = firstSchoolYear; year <= schoolYearOf(today); year += 1) {
    for (const kind of reportKinds) {
      const term = terms[kind]
      // Every year from a school year to a later one is a school year.
      const period = { kind, schoolYear: year as SchoolYear }
      if (term && dueDay(period, term) <= today) found.push(period)
    }
  }
  return found.sort(byDay)
}

/** The period of each kind of the plan that comes next. */
export function comingPeriods(today: Day, { firstSchoolYear, terms }: Plan): readonly ReportPeriod[] {
  return reportKinds
    .flatMap((kind) => {
      const term = terms[kind]
      if (!term) return []
      // A term is at most some years long, so the search ends.
      for (let year: number = firstSchoolYear; ; year += 1) {
        const period = { kind, schoolYear: year as SchoolYear }
        if (dueDay(period, term) > today) return [period]
      }
    })
    .sort(byDay)
}

const byDay = (a: ReportPeriod, b: ReportPeriod): number => periodDay(a) - periodDay(b)
