/** Pieces of Markdown: cells that cannot break a table, rows, links. */
import type { Source } from '../../src/index.ts'

/** A row of a table; bars and line breaks in a cell are made harmless. */
export const row = (...cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ').trim()).join(' | ')} |`

/** A table with its heading; nothing where there are no rows. */
export const table = (heading: readonly string[], rows: readonly (readonly string[])[]): readonly string[] =>
  rows.length === 0
    ? []
    : ['', row(...heading), row(...heading.map(() => '---')), ...rows.map((cells) => row(...cells))]

export const link = (words: string, to: string): string => `[${words}](${to})`

/** A source by its title; our own documents are reached from the folder of the page, `toRoot` steps under the root. */
export const sourceLink = ({ title, address }: Source, toRoot: string): string =>
  link(title.en, /^https?:/.test(address) ? address : `${toRoot}${address}`)

/** Names as code, separated by commas. */
export const codes = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ')

/** The text of a page: its lines with one line break at the end. */
export const page = (...lines: readonly (string | readonly string[])[]): string =>
  `${lines.flat().join('\n')}\n`

/** Text order that does not depend on a locale. */
export const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
