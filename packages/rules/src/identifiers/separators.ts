/** Removing the separators people write between the digits of an identifier. */

/** The text without dots, hyphens and dashes, and white space (no-break spaces included). */
export function withoutSeparators(text: string): string {
  return text.replace(/[\s.\-\u2010-\u2015]/g, '')
}

/** Whether a text holds digits only, and at least one. */
export function isDigits(text: string): boolean {
  return /^[0-9]+$/.test(text)
}
