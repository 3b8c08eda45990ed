/** What is put in place for good: on the disk before anybody sees it, in one step, and never over something else. */
import { lstat, mkdir, open, readdir, rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/**
 * Gives a finished folder of files its final place on the same file system; throws where anything stands there. The
 * folders above are made where missing.
 */
export async function putInPlace(finished: string, target: string): Promise<void> {
  for (const name of await readdir(finished)) await syncToDisk(join(finished, name))
  await syncToDisk(finished)
  await mkdir(dirname(target), { recursive: true })
  // A rename replaces an empty folder without a word.
  if (await exists(target)) throw new Error(`${target} exists; what is published is never written over`)
  await rename(finished, target)
  await syncToDisk(dirname(target))
  await syncToDisk(dirname(dirname(target)))
}

/** Waits until the content of a file, or the names in a folder, are on the disk. */
export async function syncToDisk(path: string): Promise<void> {
  const handle = await open(path, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

export async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false
    throw error
  }
}
