/** The counts as a table of the statistics engine, so that SQL can serve the same figures. */
import type { StatsEngine, StatsTable, StatsValue } from '../statistics/index.ts'
import { isInD2, isTypeFive } from './definitions.ts'
import type { JudgeDual } from './dual-programmes.ts'
import type { EnrolmentCount } from './enrolment-count.ts'
import type { OpenDataFile } from './open-data-file.ts'

/** One row a count; `halves` are half learners, `dual_standing` is NULL where nothing tells dual programmes apart. */
export const enrolmentCounts = {
  name: 'enrolment_counts',
  columns: [
    { name: 'source', type: 'text' },
    { name: 'school_year', type: 'integer' },
    { name: 'count_day', type: 'text' },
    { name: 'counted_on_day', type: 'day' },
    { name: 'reached', type: 'boolean' },
    { name: 'structure', type: 'text' },
    { name: 'grade', type: 'text' },
    { name: 'study_year', type: 'text' },
    { name: 'form', type: 'text' },
    { name: 'finality', type: 'text' },
    { name: 'domain', type: 'text' },
    { name: 'programme_code', type: 'text' },
    { name: 'programme_name', type: 'text' },
    { name: 'training_form', type: 'text' },
    { name: 'special_type', type: 'text' },
    { name: 'net', type: 'text' },
    { name: 'governing_body', type: 'text' },
    { name: 'sex', type: 'text' },
    { name: 'belgian', type: 'boolean' },
    { name: 'province', type: 'text' },
    { name: 'municipality', type: 'text' },
    { name: 'school_no', type: 'text' },
    { name: 'site', type: 'text' },
    { name: 'administrative_group', type: 'text' },
    { name: 'dual', type: 'boolean' },
    { name: 'dual_standing', type: 'text' },
    { name: 'in_d2', type: 'boolean' },
    { name: 'type_five', type: 'boolean' },
    { name: 'halves', type: 'integer' },
  ],
} as const satisfies StatsTable

/** Loads the counts of one or more files, each with the judge of its dual programmes; returns the number of rows. */
export function loadEnrolmentCounts(
  engine: StatsEngine,
  files: readonly { readonly file: OpenDataFile; readonly judge: JudgeDual | undefined }[],
): Promise<number> {
  return engine.load(enrolmentCounts, rowsOf(files))
}

function* rowsOf(
  files: readonly { readonly file: OpenDataFile; readonly judge: JudgeDual | undefined }[],
): Generator<readonly StatsValue[]> {
  for (const { file, judge } of files) {
    const days = new Map(file.countDays.map((day) => [day.id, day]))
    for (const count of file.counts) {
      const cells = cellsOf(file, count, judge)
      const day = days.get(count.countDay)
      const all: Record<string, StatsValue> = {
        ...cells,
        counted_on_day: day?.countedOn ?? null,
        reached: day?.reached ?? null,
      }
      yield enrolmentCounts.columns.map(({ name }) => all[name] ?? null)
    }
  }
}

function cellsOf(
  { kind }: OpenDataFile,
  { of, countDay, halves }: EnrolmentCount,
  judge: JudgeDual | undefined,
) {
  return {
    source: kind,
    school_year: of.schoolYear,
    count_day: countDay,
    structure: of.structure,
    grade: of.grade,
    study_year: of.studyYear,
    form: of.form,
    finality: of.finality,
    domain: of.domain,
    programme_code: of.programmeCode,
    programme_name: of.programmeName,
    training_form: of.trainingForm,
    special_type: of.specialType,
    net: of.net,
    governing_body: of.governingBody,
    sex: of.sex,
    belgian: of.belgian,
    province: of.province,
    municipality: of.municipality,
    school_no: of.schoolNo,
    site: of.site,
    administrative_group: of.administrativeGroup,
    dual: of.dual,
    dual_standing: judge?.(of) ?? null,
    in_d2: isInD2(of),
    type_five: isTypeFive(of),
    halves,
  }
}
