/** Which number formats show a number as a date or a time. */

/** Built-in formats that Excel does not write out: dates and times, and those of East Asian editions. */
export function isBuiltInDateFormat(id: number): boolean {
  return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58)
}

/**
 * True when some section of the format code has a day, month, year, hour, minute or second outside quoted text,
 * escaped characters, padding and brackets; elapsed time in brackets (`[h]:mm`) counts as well.
 */
export function isDateFormatCode(code: string): boolean {
  if (/\[(h+|m+|s+)\]/i.test(code)) return true
  const bare = code.replace(/"[^"]*("|$)|[\\_*][\s\S]?|\[[^\]]*\]/g, '')
  return /[dmyhs]/i.test(bare)
}
