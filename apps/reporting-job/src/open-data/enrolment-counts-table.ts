/** The counts as a table of the statistics engine, so that the indicators count them in SQL. */
import type { StatsEngine, StatsTable, StatsValue } from '../statistics/index.ts'
import type { CountDayId } from './count-days.ts'
import { type CountedFile, reachedDays } from './counted-file.ts'
import { isTypeFive } from './definitions.ts'
import type { EnrolmentCount, EnrolmentGroup } from './enrolment-count.ts'
import { type PlacedEnrolment, placedEnrolment } from './placed-enrolment.ts'

/**
 * One row a count; `halves` are half learners. `for_report` are the counts of the report's own count day, `for_days` those
 * of the file that tells of several days.
 */
export const enrolmentCounts = {
  name: 'enrolment_counts',
  columns: [
    { name: 'source', type: 'text' },
    { name: 'school_year', type: 'integer' },
    { name: 'count_day', type: 'text' },
    { name: 'for_report', type: 'boolean' },
    { name: 'for_days', type: 'boolean' },
    { name: 'structure', type: 'text' },
    { name: 'grade', type: 'text' },
    { name: 'year_of_study', type: 'text' },
    { name: 'finality', type: 'text' },
    { name: 'domain', type: 'text' },
    { name: 'named_programme', type: 'text' },
    { name: 'offered_programme', type: 'text' },
    { name: 'net', type: 'text' },
    { name: 'provider_type', type: 'text' },
    { name: 'sex', type: 'text' },
    { name: 'province', type: 'text' },
    { name: 'sector', type: 'text' },
    { name: 'school_no', type: 'text' },
    { name: 'is_member', type: 'boolean' },
    { name: 'in_d2', type: 'boolean' },
    { name: 'apart', type: 'text' },
    { name: 'bridge', type: 'text' },
    { name: 'type_five', type: 'boolean' },
    { name: 'halves', type: 'integer' },
  ],
} as const satisfies StatsTable

/** The files of a report; where it has one only, that file serves both. */
export interface CountedFiles {
  /** Counted on the count day of the report. */
  readonly report: CountedFile
  /** Counted on every day that it tells of. */
  readonly days: CountedFile
}

/** Loads the counts of the report's day, and those of every day that was reached; returns the number of rows. */
export function loadEnrolmentCounts(
  engine: StatsEngine,
  files: CountedFiles,
  countDay: CountDayId,
): Promise<number> {
  return engine.load(enrolmentCounts, rowsOf(files, countDay))
}

function* rowsOf({ report, days }: CountedFiles, countDay: CountDayId): Generator<readonly StatsValue[]> {
  for (const counted of new Set([report, days])) {
    const reached = counted === days ? reachedDays(counted.file) : []
    let last: { readonly of: EnrolmentGroup; readonly placed: PlacedEnrolment } | undefined
    for (const count of counted.file.counts) {
      const serves = {
        for_report: counted === report && count.countDay === countDay,
        for_days: reached.includes(count.countDay),
      }
      if (!serves.for_report && !serves.for_days) continue
      // The days of one row of the file stand together.
      if (last?.of !== count.of) last = { of: count.of, placed: placedEnrolment(counted, count.of) }
      const cells: Readonly<Record<string, StatsValue>> = {
        ...serves,
        source: counted.file.kind,
        ...cellsOf(count, last.placed),
      }
      yield enrolmentCounts.columns.map(({ name }) => cells[name] ?? null)
    }
  }
}

const cellsOf = ({ of, countDay, halves }: EnrolmentCount, placed: PlacedEnrolment) => ({
  school_year: of.schoolYear,
  count_day: countDay,
  structure: of.structure,
  grade: of.grade,
  year_of_study: placed.yearOfStudy,
  finality: of.finality,
  domain: of.domain,
  named_programme: placed.named?.key ?? null,
  offered_programme: placed.offeredProgramme,
  net: of.net,
  provider_type: placed.providerType,
  sex: of.sex,
  province: of.province,
  sector: placed.sector,
  school_no: of.schoolNo,
  is_member: placed.isMember,
  in_d2: placed.inD2,
  apart: placed.apart,
  bridge: placed.bridge,
  type_five: isTypeFive(of),
  halves,
})
