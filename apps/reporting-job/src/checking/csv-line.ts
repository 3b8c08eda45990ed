/** One line of CSV that a spreadsheet opens as it was meant: text stays text. */

/** Cells between semicolons, ended as RFC 4180 has it. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : quoted(inert(printable(cell))))).join(';')}\r\n`

/** An apostrophe before what a spreadsheet would take for a formula, also in its wide form or behind blanks. */
const inert = (text: string): string => (/^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u.test(text) ? `'${text}` : text)

const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

const printable = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: a CSV file with these is refused by its readers
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]|\p{Surrogate}/gu, '\ufffd')
