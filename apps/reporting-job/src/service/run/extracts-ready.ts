/** Whether the extracts of a period are there, and their digests. */
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { TableId } from '@werkplekleren/rules'
import { findExtracts } from '../../extracts/index.ts'
import type { ReportPeriod } from '../due/index.ts'
import { sha256Of } from '../revisions/index.ts'
import type { Settings } from '../settings/index.ts'
import { extractsFolder } from './folders.ts'

export type Inputs = readonly { readonly file: string; readonly sha256: string }[]

/** Tables of which the extract is expected and not there; a folder that does not exist holds none. */
export async function missingExtracts(settings: Settings, period: ReportPeriod): Promise<readonly TableId[]> {
  const found = await findExtracts(extractsFolder(settings, period)).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { extracts: [] }
    throw error
  })
  const tables = found.extracts.map(({ table }) => table)
  return (settings.expected[period.kind] ?? []).filter((table) => !tables.includes(table))
}

/** The extracts in their order, each with the digest of its bytes. */
export async function inputsOf(folder: string): Promise<Inputs> {
  const { extracts } = await findExtracts(folder)
  return Promise.all(
    extracts.map(async ({ file }) => ({ file: basename(file), sha256: sha256Of(await readFile(file)) })),
  )
}

export const sameInputs = (a: Inputs, b: Inputs): boolean =>
  a.length === b.length &&
  a.every(({ file, sha256 }, index) => b[index]?.file === file && b[index]?.sha256 === sha256)
