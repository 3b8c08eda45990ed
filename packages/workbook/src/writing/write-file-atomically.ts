/** Puts a file in its place all at once or not at all. */
import { randomBytes } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { UnwritableReport } from './problems.ts'

/**
 * Writes to a temporary file beside `path`, flushes it to the disk and renames it, so that nobody ever sees half a
 * file; an existing file is replaced. `inspect` may look at the temporary file first: when it throws, nothing is
 * published. Rejects with `UnwritableReport` when the system refuses; the temporary file is then gone.
 */
export async function writeFileAtomically(
  path: string,
  bytes: Uint8Array,
  inspect?: (temporaryPath: string) => Promise<void>,
): Promise<void> {
  const folder = dirname(path)
  const temporary = join(folder, `.${randomBytes(6).toString('hex')}-${basename(path)}`)
  try {
    await writeFlushed(temporary, bytes)
    await inspect?.(temporary)
    await rename(temporary, path)
    await flushFolder(folder)
  } catch (error) {
    await rm(temporary, { force: true })
    if (error instanceof Error && 'syscall' in error) {
      throw new UnwritableReport('cannotSave', { field: basename(path) }, error)
    }
    throw error
  }
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx', 0o640)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Makes the rename itself durable; Windows cannot open a folder and does without. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
