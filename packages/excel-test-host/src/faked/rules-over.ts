/** The conditional formats that lie over a range or a set of areas. */
import { overlap } from '../model/index.ts'
import { areasOf, type Thing } from './things.ts'

export function rulesOver(of: Thing<'Range' | 'RangeAreas'>): Thing<'ConditionalFormatCollection'> {
  const { book, sheet } = of
  return {
    t: 'ConditionalFormatCollection',
    book,
    sheet,
    of,
    items: () =>
      sheet.conditionalRules
        .filter((rule) => rule.areas.some((area) => areasOf(of).some((mine) => overlap(area, mine))))
        .map((rule): Thing<'ConditionalFormat'> => ({ t: 'ConditionalFormat', book, sheet, rule })),
  }
}
