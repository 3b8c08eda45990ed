/** Settings of the design, each with its reason; the law knows none of them. */
/** Days after the first contact in which an application counts as one that the contact led to: a year. */
export const conversionDays = 365
/** From more kilometres on, a workplace is hard to reach by public transport before work begins. */
export const farFromKm = 30
/** A new agreement within these days is one of the same search, of the same spring or of the same year. */
export const replacementDays = { soon: 20, usual: 60, year: 365 } as const

/** Days from enrolment to agreement: the law gives twenty training days to find a workplace, counted here as calendar days. */
export const longWaitDays = 20

/** An agreement that ran shorter in the school year need not have been visited. */
export const visitedFromDays = 60

/** What was found at a workplace should be dealt with by then. */
export const followUpDays = 30

/** Hours a week at the workplace: the usual limits of an SAO and of a full-time OAO. */
export const workplaceHours = { few: 20, many: 28 } as const
