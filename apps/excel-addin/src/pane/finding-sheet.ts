/** The findings as a sheet of the workbook: one row for each, with a link to its cell. */
import type { FindingShown, NewSheet } from '../core/index.ts'
import type { Words } from '../texts/index.ts'
import { textsOf } from './copying.ts'

export function findingSheet(findings: readonly FindingShown[], words: Words): NewSheet {
  return {
    name: words.say('list.label'),
    headings: words.say('copy.header').split('\t'),
    columns: widths.map((width, index) => ({
      width,
      holds: index === CELL ? 'link' : index === ROW ? 'number' : 'text',
    })),
    rows: findings.map((finding) => {
      const [{ sheet, address, row }] = finding.places
      return textsOf(finding, words).map((text, index) =>
        index === CELL ? { sheet, address } : index === ROW ? row : text,
      )
    }),
  }
}

const CELL = 1
const ROW = 2
/** Of the columns of the copied list. */
const widths = [18, 8, 7, 18, 13, 18, 24, 60, 50, 50]
