/** A digest of all that the tables of a workbook show, printed on its cover: the same input gives the same values. */
import { createHash } from 'node:crypto'
import type { ReportSheet } from '@werkplekleren/workbook'

/** The first sixteen digits of SHA-256 over names, headings and cells of the tables, in the order of their sheets. */
export const valuesDigest = (sheets: readonly ReportSheet[]): string =>
  createHash('sha256')
    .update(
      JSON.stringify(
        sheets.flatMap((sheet) =>
          sheet.kind === 'table' ? [[sheet.name, sheet.columns.map(({ header }) => header), sheet.rows]] : [],
        ),
      ),
    )
    .digest('hex')
    .slice(0, 16)
