/** Settings of the design, each with its reason; the law knows none of them. */

/** School years whose count is no continuation of the year before: in 2022-2023 leertijd and part-time education became dual. */
export const seriesBreaks: ReadonlySet<number> = new Set([2022])
