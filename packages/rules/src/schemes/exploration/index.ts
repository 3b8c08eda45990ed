/** Rules: exploration. */
export const explorationRules = [] as const
