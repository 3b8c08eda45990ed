/** Opens a file of unknown origin as sheets of cells. */
import { resolve } from 'node:path'
import { rowsOf } from './cell-batches.ts'
import { DEFAULT_LIMITS, type Limits, type ReadOptions } from './limits.ts'
import { type Refuse, UnreadableFile } from './problems.ts'
import type { RawRow, RawWorkbook } from './raw-cells.ts'
import { ReaderProcess } from './reader-process.ts'
import { rowStream } from './row-stream.ts'

/**
 * Opens an .xlsx or .csv, judged by its content, once; close it when done. Rejects with `UnreadableFile` for
 * anything that cannot be read completely and without a guess. Nothing is written to disk, no formula evaluated,
 * no link followed. The file is parsed in a process of its own with limits on time and memory.
 */
export async function openWorkbook(path: string, options: ReadOptions = {}): Promise<RawWorkbook> {
  const { allowMacros: _, ...stated } = options
  const limits: Limits = { ...DEFAULT_LIMITS, ...stated }
  const refuse: Refuse = (problem, place, detail, cause) =>
    new UnreadableFile(problem, path, place, detail, cause)
  const reader = new ReaderProcess(limits, refuse)
  try {
    const { format, sheets, remarks } = await reader.open(resolve(path), options)
    return {
      format,
      sheets: sheets.map((sheet, index) => ({
        ...sheet,
        rows: () => rowStream(() => rowBatches(reader, index)),
      })),
      remarks,
      close: () => reader.close(),
    }
  } catch (error) {
    await reader.close()
    throw error
  }
}

async function* rowBatches(reader: ReaderProcess, sheet: number): AsyncGenerator<readonly RawRow[], void> {
  const strings: string[] = []
  for await (const batch of reader.batches(sheet)) yield rowsOf(batch, strings)
}
