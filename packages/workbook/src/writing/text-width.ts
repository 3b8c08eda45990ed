/** How wide a text is in Arial, in digits of the body font, and how it breaks into lines. */

/** Advance widths of Helvetica (which Arial and Liberation Sans share) from space to tilde, in thousandths of the size. */
const ADVANCES = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
]
const DIGIT = 556
const ACCENTED_OR_SYMBOL = 600
const IDEOGRAPH = 1000
const BOLD = 1.08

/** Size of the body font in points; widths are counted in its digits. */
export const BODY_SIZE = 10

export interface Lettering {
  readonly bold?: boolean
  readonly size?: number
}

/** The width of one line of text in digits of the body font. */
export function textWidth(text: string, { bold = false, size = BODY_SIZE }: Lettering = {}): number {
  let advance = 0
  for (const character of text.normalize('NFD').replace(/\p{Mn}/gu, '')) {
    const code = character.codePointAt(0) ?? 0
    advance += ADVANCES[code - 32] ?? (code >= 0x2e80 ? IDEOGRAPH : ACCENTED_OR_SYMBOL)
  }
  return (advance / DIGIT) * (bold ? BOLD : 1) * (size / BODY_SIZE)
}

/** The width of the widest word of a text. */
export function widestWord(text: string, lettering: Lettering = {}): number {
  return text.split(/\s+/).reduce((widest, word) => Math.max(widest, textWidth(word, lettering)), 0)
}

/** A space, but not one inside square brackets: `[noot 2]` stays together. */
const BETWEEN_WORDS = / (?![^[\]]*\])/

/** The text as lines no wider than `width`, broken between words; a single word may be wider. */
export function brokenLines(text: string, width: number, lettering: Lettering = {}): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(BETWEEN_WORDS)) {
      const longer = line === '' ? word : `${line} ${word}`
      if (line !== '' && textWidth(longer, lettering) > width) {
        lines.push(line)
        line = word
      } else line = longer
    }
    return [...lines, line]
  })
}

/** How many lines a text takes in a column; a word wider than the column is broken by the program that shows it. */
export function linesInColumn(text: string, width: number, lettering: Lettering = {}): number {
  const room = Math.max(1, (width - CELL_PADDING) / SCREEN_SLACK)
  return brokenLines(text, room, lettering).reduce(
    (lines, line) => lines + Math.max(1, Math.ceil(textWidth(line, lettering) / room)),
    0,
  )
}

/** What a cell loses to its inner margins. */
export const CELL_PADDING = 1

/** Letters on a screen are rounded to whole pixels and come out wider than on paper. */
export const SCREEN_SLACK = 1.06
