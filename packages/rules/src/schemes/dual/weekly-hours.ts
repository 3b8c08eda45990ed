/** Sums and differences of weekly hours, free of the rounding of binary fractions. */

/** Hours exact to a millionth, so that 18.3 and 9.7 hours are 28. */
export const exactHours = (hours: number): number => Math.round(hours * 1e6) / 1e6
