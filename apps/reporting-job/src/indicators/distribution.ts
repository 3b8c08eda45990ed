/** Values of units, each with its number: means, medians and percentiles without a binary fraction. */

/** A quotient of whole numbers. */
export interface Quotient {
  readonly sum: number
  readonly parts: number
}

export interface Distribution {
  readonly units: number
  /** The sum of all values over the number of units. */
  readonly mean: Quotient
  /** The middle value; of an even number the mean of the two in the middle. */
  readonly median: Quotient
  /** The least value that at least `percent` of 100 units do not exceed (nearest rank). */
  readonly percentile: (percent: number) => Quotient
  readonly total: number
  /** How many units hold more than a value. */
  readonly above: (value: number) => number
}

/** Of no units every quotient has 0 parts: no statistic exists. */
export function distributionOf(
  values: readonly { readonly value: number; readonly n: number }[],
): Distribution {
  const sorted = [...values].sort((a, b) => a.value - b.value)
  const units = sorted.reduce((sum, { n }) => sum + n, 0)
  const total = sorted.reduce((sum, { value, n }) => sum + value * n, 0)
  /** The value of the unit at a rank, the first being 1. */
  const ranked = (rank: number): number => {
    let seen = 0
    for (const { value, n } of sorted) {
      seen += n
      if (seen >= rank) return value
    }
    return 0
  }
  return {
    units,
    total,
    mean: { sum: total, parts: units },
    median:
      units === 0
        ? { sum: 0, parts: 0 }
        : { sum: ranked(Math.floor((units + 1) / 2)) + ranked(Math.floor(units / 2) + 1), parts: 2 },
    percentile: (percent) =>
      units === 0
        ? { sum: 0, parts: 0 }
        : { sum: ranked(Math.max(1, Math.ceil((percent * units) / 100))), parts: 1 },
    above: (limit) => sorted.reduce((sum, { value, n }) => (value > limit ? sum + n : sum), 0),
  }
}
