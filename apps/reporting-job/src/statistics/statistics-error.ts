/** A mistake in a statistic or in what was loaded for it: one sentence for the programmer, without any cell. */
export class StatisticsError extends Error {
  override readonly name = 'StatisticsError'
}
