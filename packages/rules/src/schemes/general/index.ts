/** Rules: general. */
export const generalRules = [] as const
