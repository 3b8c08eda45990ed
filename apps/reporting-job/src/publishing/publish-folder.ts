/** Puts a finished folder in place in one step, so that a reader sees all of it or none. */
import { lstat, mkdir, mkdtemp, readdir, realpath, rename, rm } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { type FolderProblem, FolderRefused } from './folder-refused.ts'

/** How an earlier result of the same kind is known; only such a folder is ever replaced. */
export interface FolderKind {
  /** The file that every result holds. */
  readonly marker: string
  /** Whether a file of this name belongs to a result. */
  readonly holds: (name: string) => boolean
}

/** Refuses a folder that holds anything but an earlier result; called before any work is done. */
export async function requireReplaceable(folder: string, kind: FolderKind): Promise<void> {
  await existingFolder(folder, kind)
}

/**
 * Lets `build` fill a folder beside the final one and renames it. An earlier result is replaced as a whole; whatever
 * goes wrong, it stays as it was and nothing half-made remains. Throws `FolderRefused`, or what `build` throws.
 */
export async function publishFolder(
  folder: string,
  kind: FolderKind,
  build: (staging: string) => Promise<void>,
): Promise<void> {
  const existing = await existingFolder(folder, kind)
  const target = existing ?? resolve(folder)
  const beside = await stagingBeside(target).catch((error: unknown) => {
    throw refused(codeOf(error) === 'ENOTDIR' ? 'notAFolder' : 'notWritable', folder, error)
  })
  try {
    const built = join(beside, 'new')
    await mkdir(built)
    await build(built)
    await swap(built, target, existing === undefined ? undefined : join(beside, 'old')).catch(
      (error: unknown) => {
        throw refused('notWritable', folder, error)
      },
    )
  } finally {
    await rm(beside, { recursive: true, force: true })
  }
}

/** A new folder on the same file system, so that a rename is one step; the folders above are made where missing. */
async function stagingBeside(target: string): Promise<string> {
  await mkdir(dirname(target), { recursive: true })
  return mkdtemp(join(dirname(target), `.${basename(target)}-`))
}

/** The real path of an existing folder that may be replaced, or nothing where there is none. */
async function existingFolder(folder: string, { marker, holds }: FolderKind): Promise<string | undefined> {
  const real = await realpath(resolve(folder)).catch((error: unknown) => {
    const code = codeOf(error)
    if (code === 'ENOENT') return undefined
    throw refused(code === 'ENOTDIR' ? 'notAFolder' : 'notWritable', folder, error)
  })
  if (real === undefined) return undefined
  if (!(await lstat(real)).isDirectory()) throw new FolderRefused('notAFolder', folder)
  const entries = await readdir(real, { withFileTypes: true }).catch((error: unknown) => {
    throw refused('notWritable', folder, error)
  })
  const ours = entries.every((entry) => entry.isFile() && holds(entry.name))
  if (entries.length > 0 && !(ours && entries.some(({ name }) => name === marker))) {
    throw new FolderRefused('folderInUse', folder)
  }
  return real
}

/** Puts the new folder in its place; where that fails, the old one comes back. */
async function swap(built: string, target: string, aside: string | undefined): Promise<void> {
  if (aside === undefined) {
    await rename(built, target)
    return
  }
  await rename(target, aside)
  try {
    await rename(built, target)
  } catch (error) {
    await rename(aside, target)
    throw error
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

const refused = (problem: FolderProblem, folder: string, cause: unknown): FolderRefused =>
  new FolderRefused(problem, folder, { cause })
