/** What an enrolment file states, free of its language and of its layout. */
import type { Day, SchoolYear } from '@werkplekleren/rules'
import type { CountDayId } from './count-days.ts'

/** Main structures of secondary education: full-time, part-time vocational, Syntra, special. */
export const secondaryStructures = ['311', '312', '315', '321'] as const
export type Structure = (typeof secondaryStructures)[number]

/** Stages; the seventh year stands apart, as in the catalogue of programmes. */
export const grades = ['1', '2', '3', '7', 'OKAN', 'HBO', 'OTHER', 'NONE'] as const
export type Grade = (typeof grades)[number]

/** GO!, subsidised public and subsidised private education, others (Syntra). */
export const nets = ['GO', 'OGO', 'VGO', 'OTHER'] as const
export type Net = (typeof nets)[number]

/** What learners who are counted together have in common; `null` where the file says nothing or nothing known. */
export interface EnrolmentGroup {
  readonly schoolYear: SchoolYear
  readonly structure: Structure
  readonly grade: Grade
  /** Year of study within the grade, as the file numbers it. */
  readonly studyYear: string | null
  readonly form: string | null
  readonly finality: string | null
  readonly domain: string | null
  /** Of the administrative group or the programme; the open-data file has none. */
  readonly programmeCode: string | null
  /** As the source writes it, so perhaps cut at 40 characters. */
  readonly programmeName: string | null
  /** `opleidingsvorm` of special education, `OV1` to `OV4`. */
  readonly trainingForm: string | null
  /** Type of special education, such as `5` or `BA`. */
  readonly specialType: string | null
  readonly net: Net | null
  readonly governingBody: string | null
  readonly sex: string | null
  readonly belgian: boolean | null
  readonly province: string | null
  /** Municipality after the mergers of 2025. */
  readonly municipality: string | null
  readonly schoolNo: string
  readonly site: string | null
  readonly administrativeGroup: string | null
  /** `null` where the file has no flag. */
  readonly dual: boolean | null
}

/** The enrolments of a group on a count day; a learner in co-parenting may count half in each of two schools. */
export interface EnrolmentCount {
  readonly of: EnrolmentGroup
  readonly countDay: CountDayId
  /** Half learners, a whole number: 0,5 in the file is 1. */
  readonly halves: number
}

/** The file's own facts about a count day. */
export interface CountDay {
  readonly id: CountDayId
  /** The day on which is counted. */
  readonly countedOn: Day
  /** False where the file was made before that day: its column then repeats the state of the export. */
  readonly reached: boolean
}
