/** How a piece of text is marked: as Markdown, or plainly for a terminal. */
import type { Severity, Source } from '@werkplekleren/rules'
import { paint, type Style } from '../checking/index.ts'

export interface Markup {
  /** A name that is typed as it stands: a key, an id, a code. */
  readonly code: (name: string) => string
  /** The title of a source, with its address. */
  readonly source: (title: string, source: Source) => string
  /** The word for a severity, in its colour where there are colours. */
  readonly severity: (severity: Severity, word: string) => string
}

/** Text for a terminal, with its style. */
export const textMarkup = ({ error, warning, hint }: Style): Markup => ({
  code: (name) => name,
  source: (title, { address }) => `${title} <${address}>`,
  severity: (severity, word) => ({ error, warning, info: hint })[severity](word),
})

export const plainMarkup: Markup = textMarkup(paint(false))

/** Markdown in a file at `toRoot` of our own documents, such as `../../`. */
export const markdownMarkup = (toRoot: string): Markup => ({
  code: (name) => `\`${name}\``,
  source: (title, { address }) => link(title, /^https?:/.test(address) ? address : `${toRoot}${address}`),
  severity: (_severity, word) => word,
})

export const link = (words: string, to: string): string => `[${words}](${to})`
