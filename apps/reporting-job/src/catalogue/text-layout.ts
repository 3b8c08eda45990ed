/** Blocks as text for a terminal: wrapped at its width, nothing cut off. */
import type { Language } from '@werkplekleren/rules'
import type { Style } from '../checking/index.ts'
import { type Block, named } from './blocks.ts'

export interface TextLook {
  readonly width: number
  readonly style: Style
  readonly language: Language
}

/** Lines with their line breaks. */
export const layOutText = (blocks: readonly Block[], look: TextLook): string =>
  `${blocks
    .map((block) => linesOf(block, look))
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`

function linesOf(block: Block, look: TextLook): readonly string[] {
  const { width, style } = look
  if ('heading' in block) return wrapped(block.heading, width).map(style.bold)
  if ('line' in block) return wrapped(block.line, width)
  if ('items' in block) return block.items.flatMap((item) => hanging(item, '  ', width))
  if (block.rows.length === 0) return []
  return tableLines(block.columns, block.rows, look)
}

const GAP = 2

/** Side by side where every row fits on a line; otherwise a record below the other. */
function tableLines(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { width, style, language }: TextLook,
): readonly string[] {
  const widths = columns.map((column, index) =>
    Math.max(column.length, ...rows.map((cells) => shownLength(cells[index] ?? ''))),
  )
  const total = widths.reduce((sum, one) => sum + one + GAP, -GAP)
  if (total <= width) {
    const inColumns = (cells: readonly string[]) =>
      widths
        .map((wide, index) => padded(cells[index] ?? '', wide + GAP))
        .join('')
        .trimEnd()
    return [style.dim(inColumns(columns)), ...rows.map(inColumns)]
  }
  return rows.flatMap((cells) => {
    const [first = '', ...rest] = cells
    const details = rest.flatMap((cell, index) =>
      cell === '' ? [] : hanging(named(columns[index + 1] ?? '', cell, language), '    ', width),
    )
    return [...hanging(first, '  ', width), ...details.map(style.dim)]
  })
}

const hanging = (words: string, indent: string, width: number): readonly string[] =>
  wrapped(words, width - indent.length - GAP).map((part, index) =>
    index === 0 ? `${indent}${part}` : `${indent}${' '.repeat(GAP)}${part}`,
  )

const NARROWEST = 20

/** Broken at spaces; a word longer than the line stays whole. */
function wrapped(words: string, width: number): readonly string[] {
  const most = Math.max(width, NARROWEST)
  const lines: string[] = []
  let now = ''
  for (const word of words.split(' ')) {
    if (now !== '' && shownLength(now) + 1 + shownLength(word) > most) {
      lines.push(now)
      now = word
    } else now = now === '' ? word : `${now} ${word}`
  }
  return [...lines, now]
}

/** Colours take no room. */
const colours = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, 'g')

const shownLength = (words: string): number => words.replace(colours, '').length

const padded = (words: string, width: number): string =>
  words + ' '.repeat(Math.max(0, width - shownLength(words)))
