/** Reads planning sheets: recognises the table of each sheet and reads its rows as typed values. */
import { basename, extname } from 'node:path'
import type { TableId } from '@werkplekleren/rules'
import {
  type MergedRange,
  type OnePassSheet,
  openForOnePass,
  type RawSheet,
  type ReadLimits,
  type Remark,
} from '../reading/index.ts'
import { type RecognisedSheet, type SheetProblem, SheetRecogniser } from './recognise-sheet.ts'

/** A sheet of a file, recognised as a table. */
export interface PlanningSheet extends RecognisedSheet {
  readonly file: string
  readonly name: string
  /** Which of the file's sheets with cells this is, from 0. */
  readonly position: number
  readonly state: RawSheet['state']
}

/** A sheet that was not checked, and why. */
export interface UnrecognisedSheet {
  readonly file: string
  readonly name: string
  readonly state: RawSheet['state']
  readonly why: SheetProblem
}

export interface PlanningWorkbook {
  readonly file: string
  readonly sheets: readonly PlanningSheet[]
  readonly unrecognised: readonly UnrecognisedSheet[]
  readonly remarks: readonly Remark[]
}

export interface PlanningOptions {
  /** The table that every sheet holds, where the headings need not decide. */
  readonly table?: TableId
  readonly limits?: ReadLimits
  /** Read the cells of a workbook with macros too (.xlsm); its macros are never run. */
  readonly allowMacros?: boolean
}

/** Reads every sheet of a workbook or CSV file; throws `UnreadableFile` where the file itself cannot be read. */
export async function readPlanning(path: string, options: PlanningOptions = {}): Promise<PlanningWorkbook> {
  const { table, limits, allowMacros = false } = options
  const workbook = await openForOnePass(path, { ...limits, allowMacros })
  try {
    const sheets: PlanningSheet[] = []
    const unrecognised: UnrecognisedSheet[] = []
    for (const [position, raw] of workbook.sheets.entries()) {
      let sheet = await readSheet(path, raw, position, [], table)
      // Only now the merged ranges are known: where there are any, their hidden cells must not count.
      if (raw.merges().length > 0) sheet = await readSheet(path, raw, position, raw.merges(), table)
      if ('why' in sheet) unrecognised.push(sheet)
      else sheets.push(sheet)
    }
    return { file: path, sheets, unrecognised, remarks: workbook.remarks() }
  } finally {
    await workbook.close()
  }
}

async function readSheet(
  file: string,
  raw: OnePassSheet,
  position: number,
  merges: readonly MergedRange[],
  wanted: TableId | undefined,
): Promise<PlanningSheet | UnrecognisedSheet> {
  const recogniser = new SheetRecogniser(
    { sheet: raw.name, file: basename(file, extname(file)) },
    merges,
    wanted,
  )
  // Also a sheet that holds no table is read to its end: a fault may stand there.
  for await (const rows of raw.batches()) for (const row of rows) recogniser.add(row)
  const about = { file, name: raw.name, state: raw.state }
  const found = recogniser.end()
  return 'problem' in found ? { ...about, why: found } : { ...about, position, ...found }
}
