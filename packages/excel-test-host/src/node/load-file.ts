/** Loads a file of this machine. */
import { basename } from 'node:path'
import { openWorkbook } from '@werkplekleren/workbook'
import { fromRaw } from '../files/index.ts'
import type { TestWorkbook } from '../model/index.ts'

/** The workbook of an .xlsx or .csv, by the strict reader of the command; rejects with its `UnreadableFile`. */
export async function loadTestWorkbook(path: string): Promise<TestWorkbook> {
  const raw = await openWorkbook(path)
  try {
    return await fromRaw(raw, basename(path))
  } finally {
    await raw.close()
  }
}
