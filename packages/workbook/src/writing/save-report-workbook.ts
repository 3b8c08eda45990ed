/** Saves a report and proves, by reading the file again, that it holds what was meant. */
import { readFile } from 'node:fs/promises'
import { unzipSync } from 'fflate'
import { type OnePassSheet, openWrittenFile, type RawCell } from '../reading/index.ts'
import { compareCharts } from './compare-charts.ts'
import { compareForms } from './compare-forms.ts'
import type { LaidOutCell, LaidOutSheet, LaidOutWorkbook } from './laid-out.ts'
import { layOut } from './lay-out.ts'
import { UnwritableReport } from './problems.ts'
import type { ReportWorkbook } from './report-workbook.ts'
import { writeFileAtomically } from './write-file-atomically.ts'
import { writeLaidOut } from './write-report-workbook.ts'

/** What was written and read back. */
export interface SavedWorkbook {
  readonly bytes: Uint8Array
  readonly sheets: readonly SavedSheet[]
}

export interface SavedSheet {
  readonly name: string
  readonly cells: number
  /** Cells in which characters that no workbook can hold were replaced; the sheet says so itself. */
  readonly mendedCells: number
}

/**
 * Writes the report, reads the file again with the strict reader, compares every cell of every sheet, the
 * charts and the protection of forms, and only then puts it at `path`. Rejects with `UnwritableReport` when anything differs or cannot be saved.
 */
export async function saveReportWorkbook(path: string, workbook: ReportWorkbook): Promise<SavedWorkbook> {
  const laidOut = layOut(workbook)
  const bytes = await writeLaidOut(laidOut)
  let sheets: SavedSheet[] = []
  await writeFileAtomically(path, bytes, async (temporary) => {
    sheets = await compareWithFile(temporary, laidOut)
    const parts = unzipSync(await readFile(temporary))
    compareCharts(parts, laidOut)
    compareForms(parts, laidOut)
  })
  return { bytes, sheets }
}

/** Throws `UnwritableReport` at the first sheet, row or cell that is not as it was laid out. */
export async function compareWithFile(path: string, laidOut: LaidOutWorkbook): Promise<SavedSheet[]> {
  const read = await openWrittenFile(path)
  try {
    if (read.sheets.length !== laidOut.sheets.length) throw new UnwritableReport('writtenDiffers')
    const saved: SavedSheet[] = []
    for (const [index, sheet] of laidOut.sheets.entries()) {
      saved.push(await compareSheet(read.sheets[index], sheet))
    }
    return saved
  } finally {
    await read.close()
  }
}

async function compareSheet(read: OnePassSheet | undefined, written: LaidOutSheet): Promise<SavedSheet> {
  const { name, mendedCells } = written
  if (read?.name !== name || read.state !== 'visible') {
    throw new UnwritableReport('writtenDiffers', { sheet: name })
  }
  let cells = 0
  for await (const batch of read.batches()) {
    for (const row of batch) {
      const meant = written.rows[row.row - 1]?.cells ?? []
      for (const [column, cell] of row.cells) {
        if (!sameValue(cell, meant[column])) {
          throw new UnwritableReport('writtenDiffers', { sheet: name, row: row.row })
        }
        cells += 1
      }
    }
  }
  // Every cell read was meant; the same number means that none is missing.
  if (cells !== filledCells(written) || read.merges().length > 0) {
    throw new UnwritableReport('writtenDiffers', { sheet: name })
  }
  return { name, cells, mendedCells }
}

function filledCells(sheet: LaidOutSheet): number {
  return sheet.rows.reduce(
    (total, { cells }) => total + cells.filter((cell) => cell !== undefined && cell.value !== '').length,
    0,
  )
}

function sameValue(read: RawCell, meant: LaidOutCell | undefined): boolean {
  if (meant === undefined) return false
  switch (read.kind) {
    case 'text':
      return read.text === meant.value
    case 'number':
      return read.number === meant.value && meant.format !== 'yyyy-mm-dd'
    case 'serial':
      return read.serial === meant.value && meant.format === 'yyyy-mm-dd' && !read.date1904
    default:
      return false
  }
}
