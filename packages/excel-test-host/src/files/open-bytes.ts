/** A workbook in memory from the bytes of a file, such as one that was dropped on a page. */
import { openWorkbookInMemory } from '@werkplekleren/workbook/reading'
import type { TestWorkbook } from '../model/index.ts'
import { fromRaw } from './from-raw.ts'

/** By the strict reader of the command; rejects with its `UnreadableFile`, whose sentences name the file so. */
export async function openTestWorkbook(name: string, bytes: Uint8Array): Promise<TestWorkbook> {
  return fromRaw(await openWorkbookInMemory(name, bytes), name)
}
