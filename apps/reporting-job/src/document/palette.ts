/** The colours of the document, the same on paper and on screen; they stand out from white by more than 3 to 1. */
export const ACCENT_COLOUR = '1B4B73'
export const QUIET_COLOUR = '4A5560'
export const RULE_COLOUR = 'B9C2CB'
/** Of two series; told apart by the legend and by their numbers too. */
export const SERIES_COLOURS = ['1B4B73', 'C75000'] as const
