/** Which cells stand under a date or time format, as ranges: said once a run instead of once a cell. */
import { cellName, isDateFormatCode } from '@werkplekleren/workbook/recognising'

/** The ranges of a block of number formats (as Excel's `numberFormat` gives them) that show dates or times. */
export function dateRanges(
  formats: readonly (readonly string[])[],
  firstRow: number,
  firstColumn: number,
): readonly string[] {
  const known = new Map<string, boolean>()
  const isDate = (format: string): boolean => {
    const found = known.get(format) ?? isDateFormatCode(format)
    known.set(format, found)
    return found
  }
  const columns = formats.reduce((most, row) => Math.max(most, row.length), 0)
  const ranges: string[] = []
  for (let column = 0; column < columns; column++) {
    let start = -1
    for (let row = 0; row <= formats.length; row++) {
      const format = formats[row]?.[column]
      const dated = format !== undefined && isDate(format)
      if (dated && start < 0) start = row
      if (dated || start < 0) continue
      const name = (at: number) => cellName(firstRow + at + 1, firstColumn + column)
      ranges.push(start === row - 1 ? name(start) : `${name(start)}:${name(row - 1)}`)
      start = -1
    }
  }
  return ranges
}
