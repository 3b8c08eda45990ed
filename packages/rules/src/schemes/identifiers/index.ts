/** Rules: identifiers. */
export const identifiersRules = [] as const
