/** Days as the sample draws and compares them. */
import { addDays, type Day, daysBetween, parseDay, weekdayOf } from '@werkplekleren/rules'
import type { Draws } from './draws.ts'

/** A day from `from` to `to`, both included. */
export const dayBetween = (from: Day, to: Day, draws: Draws): Day =>
  addDays(from, draws.whole(0, daysBetween(from, to)))

/** The day itself, or the Monday after it: nobody enrols or starts in a weekend. */
export function onWeekday(day: Day): Day {
  const weekday = weekdayOf(day)
  return weekday > 5 ? addDays(day, 8 - weekday) : day
}

export function laterOf(one: Day, other: Day): Day {
  if (one > other) return one
  return other
}

export function earlierOf(one: Day, other: Day): Day {
  if (one < other) return one
  return other
}

/** A day written in this program; throws where it does not exist. */
export function dayOf(iso: string): Day {
  const day = parseDay(iso)
  if (day === undefined) throw new RangeError(`No day ${iso}`)
  return day
}
