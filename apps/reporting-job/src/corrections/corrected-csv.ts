/** An extract with some cells changed: every other cell, line and column stays where and what it was. */
import { openWorkbook } from '@werkplekleren/workbook'

/**
 * The text of a CSV file with cells replaced, by row as Excel shows it and by position from 0. It is written anew with
 * semicolons, in UTF-8 with a byte order mark.
 */
export async function correctedCsv(
  file: string,
  replaced: ReadonlyMap<number, ReadonlyMap<number, string>>,
): Promise<string> {
  const workbook = await openWorkbook(file)
  try {
    const lines: string[] = []
    for (const sheet of workbook.sheets)
      for await (const { row, cells } of sheet.rows()) {
        // Empty lines keep the numbers of the rows below them.
        while (lines.length < row - 1) lines.push('')
        const changed = replaced.get(row) ?? new Map<number, string>()
        const width = Math.max(...cells.keys(), ...changed.keys()) + 1
        const texts = Array.from({ length: width }, (_, position) => {
          const cell = cells.get(position)
          if (cell !== undefined && cell.kind !== 'text') throw new Error('Cells of a CSV file are text')
          return changed.get(position) ?? cell?.text ?? ''
        })
        lines.push(texts.map(quoted).join(';'))
      }
    return `\ufeff${lines.map((line) => `${line}\r\n`).join('')}`
  } finally {
    await workbook.close()
  }
}

const quoted = (cell: string): string =>
  /[;"\r\n]|^sep=/i.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
