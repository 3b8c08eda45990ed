/** Excel's serial day numbers, in the 1900 and the 1904 date system. */
import { type Day, MAX_DAY } from './days.ts'

/** Serial of 1970-01-01 in the 1900 system. */
const SERIAL_OF_EPOCH = 25_569

/** What a 1904-system serial lacks to the 1900-system serial of the same day. */
const FROM_1904_TO_1900 = 1462

/** 1900-03-01: below it the 1900 system counts a 29 February 1900 that never was, and programs disagree. */
const FIRST_CERTAIN_SERIAL = 61

/**
 * The civil day of an Excel serial, or undefined when the serial is no certain civil day.
 *
 * Refused: fractions (a time of day), serials below 61 in the 1900 system (before 1 March 1900) or below 0 in
 * the 1904 system, and every day after `MAX_DAY` (so also everything past Excel's own last day, 9999-12-31).
 */
export function dayOfSerial(serial: number, date1904: boolean): Day | undefined {
  if (!Number.isInteger(serial) || serial < (date1904 ? 0 : FIRST_CERTAIN_SERIAL)) return undefined
  const days = serial + (date1904 ? FROM_1904_TO_1900 : 0) - SERIAL_OF_EPOCH
  if (days > MAX_DAY) return undefined
  // Checked: a whole number within the range of days; the first certain serials lie after `MIN_DAY`.
  return days as Day
}

/** The 1900-system serial of a civil day; throws a RangeError before 1 March 1900, where Excel's serials are ambiguous. */
export function serialOf(day: Day): number {
  const serial = day + SERIAL_OF_EPOCH
  if (serial < FIRST_CERTAIN_SERIAL) throw new RangeError('Excel has no certain serial before 1 March 1900')
  return serial
}
