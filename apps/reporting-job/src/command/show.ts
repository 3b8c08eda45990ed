/** Shows a page of the catalogue in the form that was asked for. */
import {
  type Block,
  layOutMarkdown,
  layOutText,
  markdownMarkup,
  type Page,
  textMarkup,
} from '../catalogue/index.ts'
import { paint } from '../checking/index.ts'
import type { Session } from './session.ts'

export const pageFormats = ['text', 'json', 'markdown'] as const

const WIDTH_WITHOUT_TERMINAL = 100

/** Text wrapped at the width of the terminal, or Markdown. */
export async function showPage(
  format: 'text' | 'markdown',
  blocks: (page: Page) => readonly Block[],
  session: Session,
): Promise<void> {
  const { terminal, language } = session
  const { width = WIDTH_WITHOUT_TERMINAL, colour } = terminal
  const style = paint(colour)
  await terminal.outPieces([
    format === 'markdown'
      ? // Our own documents are linked from the root of the repository.
        layOutMarkdown(blocks({ language, markup: markdownMarkup('') }))
      : layOutText(blocks({ language, markup: textMarkup(style) }), { width, style, language }),
  ])
}
