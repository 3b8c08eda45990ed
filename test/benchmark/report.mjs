/** The report of a year of any size: what its stages take, beside DuckDB alone over the same files. */
import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { writeLargeExtracts } from './large-extracts.mjs'

const execute = promisify(execFile)

/** Stages in their order, milliseconds and MiB; ours and the floor run one after the other, each in its own process. */
export async function timeReport(enrolments) {
  const folder = await mkdtemp(join(tmpdir(), 'werkplek-bench-'))
  try {
    const input = join(folder, 'extracts')
    const written = await writeLargeExtracts(input, { enrolments, agreements: enrolments / 5 })
    const rows = [...written.values()].reduce((sum, count) => sum + count, 0)
    const bare = await measured('report-bare.mjs', input)
    const ours = await measured('report-ours.mjs', input, join(folder, 'report'))
    return { rows, bare, ...ours }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measured(script, ...files) {
  const path = fileURLToPath(new URL(script, import.meta.url))
  const { stdout } = await execute(process.execPath, ['--max-old-space-size=8192', path, ...files])
  return JSON.parse(stdout)
}
