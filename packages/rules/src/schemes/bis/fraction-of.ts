/** The part of a full-time week that somebody works. */

/** A fraction of whole hundredths of hours, at most one. */
export interface Fraction {
  readonly part: number
  readonly of: number
}

/** The fraction of a full week; `undefined` where one of the two is not known or not more than zero. */
export function fractionOf(hours: number | null, fullWeek: number | null): Fraction | undefined {
  if (hours === null || fullWeek === null) return undefined
  const part = Math.round(hours * 100)
  const of = Math.round(fullWeek * 100)
  return part > 0 && of > 0 ? { part: Math.min(part, of), of } : undefined
}
