/** Writes a report as the bytes of an .xlsx file. */
import { drawWorkbook } from './draw-workbook.ts'
import { finishPackage } from './finish-package.ts'
import type { LaidOutWorkbook } from './laid-out.ts'
import { layOut } from './lay-out.ts'
import type { ReportWorkbook } from './report-workbook.ts'

/**
 * The report as an .xlsx file in memory: the same report gives the same bytes. Rejects with `UnwritableReport` for
 * anything that could not be published as it stands. Meant for tables of up to some ten thousand rows.
 */
export async function writeReportWorkbook(workbook: ReportWorkbook): Promise<Uint8Array> {
  return writeLaidOut(layOut(workbook))
}

export async function writeLaidOut(laidOut: LaidOutWorkbook): Promise<Uint8Array> {
  return finishPackage(await drawWorkbook(laidOut), laidOut)
}
