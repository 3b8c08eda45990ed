/** Settings of the design, each with its reason; the law knows none of them. */

/** School years whose count is no continuation of the year before: in 2022-2023 leertijd and part-time education became dual. */
export const seriesBreaks: ReadonlySet<number> = new Set([2022])
/** Days after the first contact in which an application counts as one that the contact led to: a year. */
export const conversionDays = 365
/** From more kilometres on, a workplace is hard to reach by public transport before work begins. */
export const farFromKm = 30
