/** Reads planning sheets: recognises the table of each sheet and reads its rows as typed values. */
import { basename, extname } from 'node:path'
import type { TableId } from '@werkplekleren/rules'
import { openWorkbook, type RawSheet, type ReadLimits, type Remark } from '../reading/index.ts'
import { type RecognisedSheet, type SheetProblem, SheetRecogniser } from './recognise-sheet.ts'

/** A sheet of a file, recognised as a table. */
export interface PlanningSheet extends RecognisedSheet {
  readonly file: string
  readonly name: string
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
}

/** Reads every sheet of a workbook or CSV file; throws `UnreadableFile` where the file itself cannot be read. */
export async function readPlanning(path: string, options: PlanningOptions = {}): Promise<PlanningWorkbook> {
  const workbook = await openWorkbook(path, options.limits)
  try {
    const sheets: PlanningSheet[] = []
    const unrecognised: UnrecognisedSheet[] = []
    for (const raw of workbook.sheets) {
      const sheet = await readSheet(path, raw, options.table)
      if ('why' in sheet) unrecognised.push(sheet)
      else sheets.push(sheet)
    }
    return { file: path, sheets, unrecognised, remarks: workbook.remarks }
  } finally {
    await workbook.close()
  }
}

async function readSheet(
  file: string,
  raw: RawSheet,
  wanted: TableId | undefined,
): Promise<PlanningSheet | UnrecognisedSheet> {
  const recogniser = new SheetRecogniser(
    { sheet: raw.name, file: basename(file, extname(file)) },
    raw.merges,
    wanted,
  )
  for await (const row of raw.rows()) if (!recogniser.add(row)) break
  const about = { file, name: raw.name, state: raw.state }
  const found = recogniser.end()
  return 'problem' in found ? { ...about, why: found } : { ...about, ...found }
}
