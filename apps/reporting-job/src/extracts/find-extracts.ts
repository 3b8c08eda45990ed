/** Finds what a folder holds: extracts, named after their tables, and enrolment files, known by their columns. */
import { readdir } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { type TableId, tableNamed } from '@werkplekleren/rules'
import { UnreadableFile } from '@werkplekleren/workbook'
import { BadInput } from '../bad-input.ts'
import { type FileKind, kindNamed, recogniseOpenData } from '../open-data/index.ts'

export interface Extract {
  readonly table: TableId
  readonly file: string
}

/** An enrolment file of the Flemish administration, as it was downloaded. */
export interface EnrolmentFile {
  readonly kind: FileKind
  readonly file: string
}

export interface FoundExtracts {
  /** In order of table name, then of file name. */
  readonly extracts: readonly Extract[]
  /** In order of file name. */
  readonly enrolmentFiles: readonly EnrolmentFile[]
  /** Names of files that are neither; they are not read. */
  readonly unused: readonly string[]
}

/** Looks at the files of a folder itself, not of folders in it; throws where the folder cannot be read. */
export async function findExtracts(folder: string): Promise<FoundExtracts> {
  const extracts: Extract[] = []
  const enrolmentFiles: EnrolmentFile[] = []
  const unused: string[] = []
  const entries = await readdir(folder, { withFileTypes: true })
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const { name } = entry
    if (entry.isDirectory() || name.startsWith('.')) continue
    const file = join(folder, name)
    const table = isTabular(name) ? tableNamed(basename(name, extname(name))) : undefined
    if (table !== undefined) {
      extracts.push({ table, file })
      continue
    }
    const kind = isTabular(name) && !isLock(name) ? await kindOf(file) : undefined
    if (kind === undefined) unused.push(name)
    else enrolmentFiles.push({ kind, file })
  }
  return { extracts, enrolmentFiles, unused }
}

/** A file that goes by the name of one and is none is found too: whoever reads it says what is wrong with it. */
async function kindOf(file: string): Promise<FileKind | undefined> {
  try {
    return await recogniseOpenData(file)
  } catch (error) {
    const named = kindNamed(file)
    if (named !== undefined && (error instanceof BadInput || error instanceof UnreadableFile)) return named
    throw error
  }
}

const isTabular = (name: string): boolean => ['.csv', '.xlsx'].includes(extname(name).toLowerCase())

/** What Excel puts beside a workbook that is open. */
const isLock = (name: string): boolean => name.startsWith('~$')
