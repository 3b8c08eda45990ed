/** A page of the catalogue before it is laid out as text or Markdown. */
import type { Language } from '@werkplekleren/rules'

export type Block =
  | { readonly heading: string; readonly level: 1 | 2 | 3 }
  | { readonly line: string }
  | { readonly items: readonly string[] }
  | { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] }

export const heading = (level: 1 | 2 | 3, words: string): Block => ({ heading: words, level })
export const line = (words: string): Block => ({ line: words })
export const items = (list: readonly string[]): Block => ({ items: list })
export const table = (columns: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  columns,
  rows,
})

/** Under its heading; nothing where there is nothing to say. */
export const section = (level: 2 | 3, words: string, blocks: readonly Block[]): readonly Block[] =>
  blocks.some((block) => !('rows' in block) || block.rows.length > 0)
    ? [heading(level, words), ...blocks]
    : []

/** "name: value", with the space before the colon that French has. */
export const named = (name: string, value: string, language: Language): string =>
  `${name}${language === 'fr' ? ' :' : ':'} ${value}`
