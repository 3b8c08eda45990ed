/** Civil dates as whole days, legal periods, ages, school years and count dates. */
export { ageDiffersInLeapReading, ageOn, firstDayOfAge } from './ages.ts'
export { endOfCompulsoryEducation } from './compulsory-education.ts'
export { easterSunday, firstSchoolDayOfFebruary, firstSchoolDayOfOctober } from './count-dates.ts'
export {
  addDays,
  addMonths,
  addYears,
  type Day,
  type DayParts,
  day,
  dayIfReal,
  daysBetween,
  daysInMonth,
  formatDay,
  isLeapYear,
  MAX_DAY,
  MIN_DAY,
  parseDay,
  partsOf,
  type Weekday,
  weekdayOf,
} from './days.ts'
export { dayOfSerial, serialOf } from './excel-serials.ts'
export {
  chainsOf,
  deadline,
  exceedsMonths,
  lastDayOfPeriod,
  overlaps,
  type Period,
  type PeriodTotal,
  sumPeriods,
} from './periods.ts'
export {
  isInSummerHoliday,
  type SchoolHoliday,
  type SchoolHolidayName,
  schoolDaysBetween,
  schoolHolidaysOf,
} from './school-holidays.ts'
export {
  firstDayOf,
  formatSchoolYear,
  lastDayOf,
  type SchoolYear,
  schoolYearOf,
  schoolYearOfText,
} from './school-years.ts'
export { calendarMonthsApart, daysInclusive, earlier, later, wholeMonths, wholeYears } from './spans.ts'
