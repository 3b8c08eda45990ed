/** How a piece of text is marked: as Markdown, or plainly for a terminal. */
import type { Source } from '@werkplekleren/rules'

export interface Markup {
  /** A name that is typed as it stands: a key, an id, a code. */
  readonly code: (name: string) => string
  /** The title of a source, with its address. */
  readonly source: (title: string, source: Source) => string
}

export const plainMarkup: Markup = {
  code: (name) => name,
  source: (title, { address }) => `${title} <${address}>`,
}

/** Markdown in a file at `toRoot` of our own documents, such as `../../`. */
export const markdownMarkup = (toRoot: string): Markup => ({
  code: (name) => `\`${name}\``,
  source: (title, { address }) => link(title, /^https?:/.test(address) ? address : `${toRoot}${address}`),
})

export const link = (words: string, to: string): string => `[${words}](${to})`
