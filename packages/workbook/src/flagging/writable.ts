/** Texts of any origin as they stand in a workbook's XML. */
import { LONGEST_TEXT, mendedText } from '../writing/index.ts'

/** Excel reads `_x0041_` in a text as the character of that number, unless its first line is escaped itself. */
const ESCAPE = /_(?=x[0-9A-Fa-f]{4}_)/g

/** Without what cannot be written; what looks like one of Excel's escapes stays text. */
export const writable = (text: string): string => mendedText(text).replace(ESCAPE, '_x005F_')

/** The same, cut with an ellipsis where a cell cannot hold it all. */
export const writableCell = (text: string): string =>
  writable(text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text)
