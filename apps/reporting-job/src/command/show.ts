/** Shows a page of the catalogue in the form that was asked for. */
import {
  type Block,
  layOutMarkdown,
  layOutText,
  markdownMarkup,
  type Page,
  plainMarkup,
} from '../catalogue/index.ts'
import { paint } from '../checking/index.ts'
import type { Session } from './session.ts'

export const pageFormats = ['text', 'json', 'markdown'] as const

/** Our own documents are linked from the root of the repository. */
export const textPage = ({ language }: Session): Page => ({ language, markup: plainMarkup })
export const markdownPage = ({ language }: Session): Page => ({ language, markup: markdownMarkup('') })

const WIDTH_WITHOUT_TERMINAL = 100

/** Text wrapped at the width of the terminal, or Markdown. */
export async function showPage(
  format: 'text' | 'markdown',
  blocks: (page: Page) => readonly Block[],
  session: Session,
): Promise<void> {
  const { terminal } = session
  const { width = WIDTH_WITHOUT_TERMINAL, colour } = terminal
  await terminal.outPieces([
    format === 'markdown'
      ? layOutMarkdown(blocks(markdownPage(session)))
      : layOutText(blocks(textPage(session)), { width, style: paint(colour) }),
  ])
}
