/**
 * Reading: our reader, which ends with typed rows of a table, beside others, which end with cells; and inflating alone,
 * which no reader can go below. Each in a process of its own.
 */
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { writePlanningFiles } from './planning-files.mjs'

const run = promisify(execFile)
const here = (name) => fileURLToPath(new URL(name, import.meta.url))
const python = ['/usr/bin/python3', 'python3'].find(
  (command) => spawnSync(command, ['-c', 'import openpyxl']).status === 0,
)
const hasSheetJs = await import('xlsx').then(
  () => true,
  () => false,
)
/** What takes gigabytes beyond so many rows is left out. */
const MOST_ROWS_IN_MEMORY = 200_000

/** Fastest time and its peak memory of each reader, in turn, on the same files; throws where one misses rows. */
export async function timeReaders(count, rounds) {
  const folder = await mkdtemp(join(tmpdir(), 'werkplekleren-benchmark-'))
  try {
    const { xlsx, csv } = await writePlanningFiles(folder, count)
    if (python) await run(python, [here('sheets-last.py'), xlsx])
    const node = (reader, path) => [process.execPath, [here('readers.mjs'), reader, path]]
    const turns = [
      ['Werkplekleren, .xlsx to typed rows', node('Werkplekleren, typed rows', xlsx)],
      ['Werkplekleren, .xlsx to cells', node('Werkplekleren, cells', xlsx)],
      ['inflating alone', node('inflating alone', xlsx)],
      ['exceljs streaming, .xlsx', node('exceljs streaming', xlsx)],
      ...(count > MOST_ROWS_IN_MEMORY ? [] : [['exceljs in memory, .xlsx', node('exceljs in memory', xlsx)]]),
      ...(hasSheetJs && count <= MOST_ROWS_IN_MEMORY ? [['SheetJS, .xlsx', node('SheetJS', xlsx)]] : []),
      ...(python ? [['openpyxl read-only, .xlsx', [python, [here('read-with-openpyxl.py'), xlsx]]]] : []),
      ['Werkplekleren, .csv to typed rows', node('Werkplekleren, typed rows', csv)],
    ]
    const best = new Map()
    for (let round = 0; round < rounds; round++) {
      for (const [what, [command, words]] of turns) {
        const found = await resultOf(command, words)
        if (found.ended !== undefined && !what.startsWith('Werkplekleren')) {
          best.set(what, found)
          continue
        }
        if (found.rows !== count)
          throw new Error(`${what}: ${found.rows} of ${count} rows read, ended ${found.ended}`)
        if (!(best.get(what)?.milliseconds <= found.milliseconds)) best.set(what, found)
      }
    }
    return best
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** What a reader printed, or how it ended where it printed nothing: some die of large files without a word. */
async function resultOf(command, words) {
  try {
    return JSON.parse((await run(command, words)).stdout)
  } catch (error) {
    return { ended: error.code ?? error.signal ?? error.message }
  }
}
