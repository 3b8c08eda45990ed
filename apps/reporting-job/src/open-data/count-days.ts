/** The days on which enrolments are counted, how the headings name them, and the real days behind the labels. */
import {
  type Day,
  day,
  firstSchoolDayOfFebruary,
  firstSchoolDayOfOctober,
  normaliseWords,
  partsOf,
  type SchoolYear,
  type Text,
  text,
} from '@werkplekleren/rules'

interface CountDayDefinition {
  readonly month: number
  readonly dayOfMonth: number
  readonly label: Text
  readonly headings: readonly string[]
}

/** In the order of the school year. Days on which toddlers enter school concern no secondary school. */
export const countDays = {
  oct1: {
    month: 10,
    dayOfMonth: 1,
    label: text('1 oktober', '1 October', '1er octobre'),
    headings: ['aantal_lln_op_teldag_01_10'],
  },
  jan15: {
    month: 1,
    dayOfMonth: 15,
    label: text('15 januari', '15 January', '15 janvier'),
    headings: ['aantal_lln_op_teldag_15_01'],
  },
  feb1: {
    month: 2,
    dayOfMonth: 1,
    label: text('1 februari', '1 February', '1er février'),
    headings: ['aantal_lln_op_teldag_01_02'],
  },
  may15: {
    month: 5,
    dayOfMonth: 15,
    label: text('15 mei', '15 May', '15 mai'),
    headings: ['aantal_lln_op_teldag_15_05'],
  },
  jun1: {
    month: 6,
    dayOfMonth: 1,
    label: text('1 juni', '1 June', '1er juin'),
    headings: ['aantal_lln_op_teldag_01_06'],
  },
  jun30: {
    month: 6,
    dayOfMonth: 30,
    label: text('30 juni', '30 June', '30 juin'),
    headings: ['aantal_lln_op_30_06', 'aantal_lln_op_teldag_30_06'],
  },
} as const satisfies Readonly<Record<string, CountDayDefinition>>

export type CountDayId = keyof typeof countDays

// The keys of the constant above.
export const countDayIds = Object.keys(countDays) as readonly CountDayId[]

const byHeading: ReadonlyMap<string, CountDayId> = new Map(
  countDayIds.flatMap((id) => countDays[id].headings.map((heading) => [normaliseWords(heading), id])),
)

export const countDayNamed = (heading: string): CountDayId | undefined =>
  byHeading.get(normaliseWords(heading))

/** The label that a day goes by: the first of a month, or the first school day after it, up to a week later. */
export function countDayOf(date: Day): CountDayId | undefined {
  const { month, dayOfMonth } = partsOf(date)
  return countDayIds.find((id) => {
    const { month: wanted, dayOfMonth: from } = countDays[id]
    const later = isSchoolDayLabel(id) ? LATEST_SCHOOL_DAY : 0
    return month === wanted && dayOfMonth >= from && dayOfMonth <= from + later
  })
}

/** The day that is really counted: the first school day of October and of February, otherwise the day itself. */
export function countedOn(id: CountDayId, schoolYear: SchoolYear): Day {
  if (id === 'oct1') return firstSchoolDayOfOctober(schoolYear)
  if (id === 'feb1') return firstSchoolDayOfFebruary(schoolYear + 1)
  const { month, dayOfMonth } = countDays[id]
  return day(month >= 9 ? schoolYear : schoolYear + 1, month, dayOfMonth)
}

const isSchoolDayLabel = (id: CountDayId) => id === 'oct1' || id === 'feb1'

/** A weekend or the spring holiday moves the first school day to the 10th at most. */
const LATEST_SCHOOL_DAY = 9
