/** Reading: our reader, which ends with typed rows, beside exceljs, which ends with cells; each in a process of its own. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { writePlanningFiles } from './planning-files.mjs'

const run = promisify(execFile)
const script = fileURLToPath(new URL('readers.mjs', import.meta.url))

/** Fastest time and its peak memory of each reader, in turn, on the same files; throws where one misses rows. */
export async function timeReaders(count, rounds) {
  const folder = await mkdtemp(join(tmpdir(), 'werkplekleren-benchmark-'))
  try {
    const { xlsx, csv } = await writePlanningFiles(folder, count)
    const turns = [
      { what: 'Werkplekleren, .xlsx', reader: 'Werkplekleren', path: xlsx },
      { what: 'exceljs streaming, .xlsx', reader: 'exceljs streaming', path: xlsx },
      { what: 'exceljs in memory, .xlsx', reader: 'exceljs in memory', path: xlsx },
      { what: 'Werkplekleren, .csv', reader: 'Werkplekleren', path: csv },
    ]
    const best = new Map()
    for (let round = 0; round < rounds; round++) {
      for (const { what, reader, path } of turns) {
        const { stdout } = await run(process.execPath, [script, reader, path])
        const found = JSON.parse(stdout)
        if (found.rows !== count) throw new Error(`${what}: ${found.rows} of ${count} rows read`)
        if (!(best.get(what)?.milliseconds <= found.milliseconds)) best.set(what, found)
      }
    }
    return best
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
