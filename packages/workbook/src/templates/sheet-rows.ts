/** Where things stand on a planning sheet: titles of the bands, headings, records. */
export const BAND_ROW = 1
export const HEADING_ROW = 2
export const FIRST_ROW = 3

/** Lists, limits and marks reach this far; the number formats reach all the way down. */
export const LAST_ROW = 1002
