/** The folder tree of the partnerships: `AUTO/2024-2025-enrolments/revision-1`, whole or not there. */
import { constants, copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { exists, putInPlace } from '../../publishing/index.ts'
import { periodName, type ReportPeriod } from '../due/index.ts'
import { sha256Of } from '../revisions/index.ts'
import type { Delivery } from './open-deliveries.ts'

/** Where the files of a delivery stand, under the folder of all partnerships. */
export const deliveredFolder = (
  { partnership }: Pick<Delivery, 'partnership'>,
  period: ReportPeriod,
  revision: number,
): readonly string[] => [partnership, periodName(period), `revision-${revision}`]

/**
 * Copies the files of a published revision to the folder of their partnership, in one step. Answers `occupied` where
 * something else stands there, which stays as it is; what stands there already as it should is left too.
 */
export async function deliverToFolder(
  root: string,
  published: string,
  delivery: Delivery,
  period: ReportPeriod,
  revision: number,
): Promise<'delivered' | 'occupied'> {
  const target = join(root, ...deliveredFolder(delivery, period, revision))
  if (await exists(target)) return (await holds(target, delivery.files)) ? 'delivered' : 'occupied'
  const staging = join(root, STAGING)
  // Of a run that was cut off: whoever delivers holds the lock.
  await rm(staging, { recursive: true, force: true })
  const draft = join(staging, delivery.partnership)
  await mkdir(draft, { recursive: true, mode: FOLDER_MODE })
  try {
    for (const { name } of delivery.files)
      await copyFile(join(published, name), join(draft, name), constants.COPYFILE_EXCL)
    await writeFile(join(draft, LIST), listOf(delivery.files))
    if (!(await holds(draft, delivery.files))) throw new Error('The files changed while they were copied')
    await putInPlace(draft, target)
    return 'delivered'
  } finally {
    await rm(staging, { recursive: true, force: true })
  }
}

/** Whether a folder holds these files, byte for byte, and nothing else. */
async function holds(folder: string, files: Delivery['files']): Promise<boolean> {
  try {
    const names = new Set(await readdir(folder))
    if (names.size !== files.length + 1) return false
    if ((await readFile(join(folder, LIST), 'utf8')) !== listOf(files)) return false
    for (const { name, sha256 } of files)
      if (sha256Of(await readFile(join(folder, name))) !== sha256) return false
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return false
    throw error
  }
}

/** Digests, for who receives the folder. */
const listOf = (files: Delivery['files']): string =>
  `${JSON.stringify(
    files.map(({ name, bytes, sha256, personal }) => ({ name, bytes, sha256, personal })),
    null,
    2,
  )}\n`

const LIST = 'files.json'
const STAGING = '.staging'
const FOLDER_MODE = 0o750
