/** Reads an enrolment file of the Flemish administration as counts of half learners, and says what became of each row. */
import { open } from 'node:fs/promises'
import { openForOnePass, type ReadLimits } from '@werkplekleren/workbook'
import type { OpenDataFile } from './open-data-file.ts'
import { refused } from './refusals.ts'
import { SheetRows } from './sheet-rows.ts'

/**
 * Reads an open-data file or a provisional Discimus workbook (.csv or .xlsx), recognised by its columns. Throws
 * `UnreadableFile` where the file itself cannot be read, `BadInput` where it is no such file or not one moment.
 */
export async function readOpenData(file: string, limits: ReadLimits = {}): Promise<OpenDataFile> {
  const workbook = await openForOnePass(file, limits)
  try {
    const found: { readonly sheet: string; readonly rows: SheetRows }[] = []
    for (const sheet of workbook.sheets) {
      const rows = new SheetRows(file)
      // A sheet that is no such table is read to its end too: a fault may stand there.
      for await (const batch of sheet.batches()) for (const row of batch) rows.add(row)
      rows.end()
      if (rows.columns === undefined) continue
      const headings = rows.columns.row
      if (sheet.merges().some(({ lastRow }) => lastRow >= headings))
        throw refused(file, { because: 'mergedCells', sheet: sheet.name })
      found.push({ sheet: sheet.name, rows })
    }
    const [first, second] = found
    if (first === undefined) throw refused(file, { because: 'notAnEnrolmentFile' })
    if (second !== undefined)
      throw refused(file, { because: 'severalSheets', sheets: found.map(({ sheet }) => sheet) })
    const endsInMidLine = workbook.format === 'csv' && (await lacksLastLineEnd(file))
    return { ...first.rows.result(), file, sheet: first.sheet, endsInMidLine, remarks: workbook.remarks() }
  } finally {
    await workbook.close()
  }
}

async function lacksLastLineEnd(file: string): Promise<boolean> {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const last = new Uint8Array(1)
    await handle.read(last, 0, 1, size - 1)
    return last[0] !== 0x0a && last[0] !== 0x0d
  } finally {
    await handle.close()
  }
}
