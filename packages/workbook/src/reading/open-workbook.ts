/** Opens a file of unknown origin as sheets of cells. */
import { resolve } from 'node:path'
import { rowsOf } from './batch-rows.ts'
import { DEFAULT_LIMITS, type ReadOptions } from './limits.ts'
import { type Refuse, UnreadableFile } from './problems.ts'
import type { MergedRange, OnePassWorkbook, RawRow, RawWorkbook } from './raw-cells.ts'
import { ReaderProcess } from './reader-process.ts'
import { mergeRemarks } from './remarks.ts'
import { rowStream } from './row-stream.ts'

/**
 * Opens an .xlsx or .csv, judged by its content, once; close it when done. Rejects with `UnreadableFile` for
 * anything that cannot be read completely and without a guess. Nothing is written to disk, no formula evaluated,
 * no link followed. The file is parsed in a process of its own with limits on time and memory.
 */
export async function openWorkbook(path: string, options: ReadOptions = {}): Promise<RawWorkbook> {
  const { reader, format, sheets, remarks } = await openReader(path, options, false)
  return {
    format,
    sheets: sheets.map(({ name, state, merges = [] }, index) => ({
      name,
      state,
      merges,
      rows: () => rowStream(() => rowBatches(reader, index)),
    })),
    remarks: [...remarks, ...sheets.flatMap(({ name, merges = [] }) => mergeRemarks(name, merges))],
    close: () => reader.close(),
  }
}

/**
 * The same in half the time, for who uses no row before the last one has come: every sheet is unpacked only once,
 * so that a damaged one is refused while it is read, and its merged ranges are known afterwards.
 */
export async function openForOnePass(path: string, options: ReadOptions = {}): Promise<OnePassWorkbook> {
  const { reader, format, sheets, remarks } = await openReader(path, options, true)
  const foundMerges = new Map<number, readonly MergedRange[]>()
  return {
    format,
    sheets: sheets.map(({ name, state }, index) => ({
      name,
      state,
      merges: () => foundMerges.get(index) ?? [],
      batches: () => rowBatches(reader, index, (merges) => foundMerges.set(index, merges)),
    })),
    remarks: () => [
      ...remarks,
      ...sheets.flatMap(({ name }, index) => mergeRemarks(name, foundMerges.get(index) ?? [])),
    ],
    close: () => reader.close(),
  }
}

async function openReader(path: string, options: ReadOptions, inOnePass: boolean) {
  const { allowMacros: _, ...stated } = options
  const refuse: Refuse = (problem, place, detail, cause) =>
    new UnreadableFile(problem, path, place, detail, cause)
  const reader = new ReaderProcess({ ...DEFAULT_LIMITS, ...stated }, refuse)
  try {
    return { reader, ...(await reader.open(resolve(path), options, inOnePass)) }
  } catch (error) {
    await reader.close()
    throw error
  }
}

async function* rowBatches(
  reader: ReaderProcess,
  sheet: number,
  onMerges: (merges: readonly MergedRange[]) => void = () => {},
): AsyncGenerator<readonly RawRow[], void> {
  const strings: string[] = []
  const batches = reader.batches(sheet)
  try {
    let next = await batches.next()
    for (; !next.done; next = await batches.next()) yield rowsOf(next.value, strings)
    onMerges(next.value)
  } finally {
    await batches.return([])
  }
}
