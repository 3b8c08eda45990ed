/** School years, from 1 September to 31 August. */
import { addDays, addYears, type Day, day, MAX_DAY, MIN_DAY, partsOf } from './days.ts'

declare const schoolYearBrand: unique symbol

/** A school year, as the calendar year in which it begins: 2024 is 2024-2025. */
export type SchoolYear = number & { readonly [schoolYearBrand]: true }

const SOME_YEAR = 2000
const SOME_FIRST_DAY = day(SOME_YEAR, 9, 1)

/** The school year of a day: 31 August 2026 is in 2025-2026, 1 September 2026 in 2026-2027. */
export function schoolYearOf(date: Day): SchoolYear {
  const { year, month } = partsOf(date)
  // A calendar year becomes a school year only here and in schoolYearOfText.
  return (month >= 9 ? year : year - 1) as SchoolYear
}

/** Reads a school year written as 2024-2025 (the second year follows the first); anything else is undefined. */
export function schoolYearOfText(text: string): SchoolYear | undefined {
  if (!/^[0-9]{4}-[0-9]{4}$/.test(text)) return undefined
  const first = Number(text.slice(0, 4))
  if (Number(text.slice(5)) !== first + 1) return undefined
  if (first < partsOf(MIN_DAY).year || first >= partsOf(MAX_DAY).year) return undefined
  // Checked: two successive years within the range of days.
  return first as SchoolYear
}

/** Writes a school year as 2024-2025. */
export function formatSchoolYear(schoolYear: SchoolYear): string {
  return `${schoolYear}-${schoolYear + 1}`
}

/** 1 September, the first day of a school year. */
export function firstDayOf(schoolYear: SchoolYear): Day {
  return addYears(SOME_FIRST_DAY, schoolYear - SOME_YEAR)
}

/** 31 August, the last day of a school year. */
export function lastDayOf(schoolYear: SchoolYear): Day {
  return addDays(addYears(SOME_FIRST_DAY, schoolYear + 1 - SOME_YEAR), -1)
}
