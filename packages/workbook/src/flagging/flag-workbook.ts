/** A copy of a file with marks, notes and a sheet of findings; nothing else of it changes. */
import { openPackage } from '../reading/index.ts'
import { csvPackage } from './csv-package.ts'
import { flagPackage, refuseUnfit } from './flag-package.ts'
import type { Flags } from './flags.ts'
import { packInNode } from './pack-in-node.ts'
import { PackageCopy } from './package-copy.ts'
import { TYPES_PART } from './relationships.ts'

/**
 * The bytes of the flagged copy of the .xlsx at `path`, or of a workbook made of the .csv at `path`. Parts that need
 * no change keep their packed bytes; marks, notes and sheet of findings of an earlier run are replaced. Rejects with
 * `UnreadableFile` for a file that cannot be copied so.
 */
export async function flagWorkbook(path: string, flags: Flags): Promise<Uint8Array> {
  const own = await openPackage(path)
  const source = own ?? (await csvPackage(path))
  try {
    return await flagPackage(source, flags, { packing: packInNode, isMadeOfCsv: own === undefined })
  } finally {
    await source.close()
  }
}

/** The extension that the copy of a file must have; refuses what cannot be copied with flags, without reading cells. */
export async function flaggableExtension(path: string): Promise<string> {
  const source = await openPackage(path)
  if (!source) return '.xlsx'
  try {
    refuseUnfit(source)
    const types = (await new PackageCopy(source, packInNode).read(TYPES_PART)) ?? ''
    const macros = /ms-excel\.(?:sheet|template)\.macroEnabled\.main\+xml/.test(types)
    const template = /(?:\.template\.main|template\.macroEnabled\.main)\+xml/.test(types)
    return `.xl${template ? 't' : 's'}${macros ? 'm' : 'x'}`
  } finally {
    await source.close()
  }
}
