/** Finds the extracts in a folder: files whose names are the names of tables. */
import { readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type TableId, tableNamed } from '@werkplekleren/rules'

export interface Extract {
  readonly table: TableId
  readonly file: string
}

export interface FoundExtracts {
  /** In order of table name, then of file name. */
  readonly extracts: readonly Extract[]
  /** Names of files that are no extract of a known table; they are not read. */
  readonly unused: readonly string[]
}

/** Looks at the files of a folder itself, not of folders in it; throws where the folder cannot be read. */
export async function findExtracts(folder: string): Promise<FoundExtracts> {
  const extracts: Extract[] = []
  const unused: string[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const extension = extname(entry.name).toLowerCase()
    if (entry.isDirectory() || entry.name.startsWith('.')) continue
    const table =
      extension === '.csv' || extension === '.xlsx'
        ? tableNamed(basename(entry.name, extname(entry.name)))
        : undefined
    if (table === undefined) unused.push(entry.name)
    else extracts.push({ table, file: join(folder, entry.name) })
  }
  return { extracts, unused }
}
