/** HTML in which every value is escaped, whatever stood in a cell. */
export interface Markup {
  readonly markup: string
}

export type Part = string | number | Markup | readonly Part[] | undefined | false

/** Markup with values in it; nothing for `undefined` and `false`. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  markup: strings.map((text, index) => text + (index < parts.length ? markupOf(parts[index]) : '')).join(''),
})

function markupOf(part: Part): string {
  if (part === undefined || part === false) return ''
  if (typeof part === 'number') return String(part)
  if (typeof part === 'string') return escaped(part)
  return 'markup' in part ? part.markup : part.map(markupOf).join('')
}

/** Characters that a page may not hold or that turn the reading direction are replaced, visibly. */
const unshowable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be written
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/gu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string =>
  text.replace(unshowable, '\ufffd').replace(/[&<>"']/g, (character) => entities[character] ?? '')
