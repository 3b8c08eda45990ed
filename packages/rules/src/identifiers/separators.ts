/** Removing the separators people write between the digits of an identifier. */

/** The text without dots, hyphens and dashes, and white space (no-break spaces included). */
export function withoutSeparators(text: string): string {
  if (isDigits(text)) return text
  return text.replace(/[\s.\-\u2010-\u2015]/g, '')
}

/** Whether a text holds digits only, and at least one. */
export function isDigits(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code < DIGIT_0 || code > DIGIT_9) return false
  }
  return text !== ''
}

const DIGIT_0 = 0x30
const DIGIT_9 = 0x39
