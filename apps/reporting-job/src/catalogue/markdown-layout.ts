/** Blocks as Markdown. */
import type { Block } from './blocks.ts'

/** The text of a page: its blocks with a blank line between them and one line break at the end. */
export const layOutMarkdown = (blocks: readonly Block[]): string =>
  `${blocks
    .map(linesOf)
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`

function linesOf(block: Block): readonly string[] {
  if ('heading' in block) return [`${'#'.repeat(block.level)} ${block.heading}`]
  if ('line' in block) return [block.line]
  if ('items' in block) return block.items.map((item) => `- ${item}`)
  if (block.rows.length === 0) return []
  return [row(block.columns), row(block.columns.map(() => '---')), ...block.rows.map(row)]
}

/** A row of a table; bars and line breaks in a cell are made harmless. */
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ').trim()).join(' | ')} |`
