/** Tells an enrolment file among the files of an input folder, before the whole of it is read. */
import { basename } from 'node:path'
import { openForOnePass, type RawRow, UnreadableFile } from '@werkplekleren/workbook'
import type { FileKind } from './columns.ts'
import { findColumns, ROWS_SEARCHED } from './find-columns.ts'
import { refused } from './refusals.ts'

/**
 * The kind of an enrolment file by its headings, undefined for any other file. A file that goes by the name of one and
 * is none, or cannot be read, is not passed over: it throws a `BadInput` or an `UnreadableFile`.
 */
export async function recogniseOpenData(file: string): Promise<FileKind | undefined> {
  const isNamedLikeOne = kindNamed(file) !== undefined
  try {
    const kind = await kindOf(file)
    if (kind === undefined && isNamedLikeOne) throw refused(file, { because: 'notAnEnrolmentFile' })
    return kind
  } catch (error) {
    if (error instanceof UnreadableFile && !isNamedLikeOne) return undefined
    throw error
  }
}

/** The kind that a file goes by, whatever it holds: how the two downloads are called. */
export function kindNamed(file: string): FileKind | undefined {
  const name = basename(file)
  if (/inschrijvingen-leerplicht/i.test(name)) return 'openData'
  return /leerlingenaantallen[-_ ]discimus/i.test(name) ? 'discimus' : undefined
}

async function kindOf(file: string): Promise<FileKind | undefined> {
  const workbook = await openForOnePass(file)
  try {
    for (const sheet of workbook.sheets) {
      const top: RawRow[] = []
      for await (const batch of sheet.batches()) {
        top.push(...batch.slice(0, ROWS_SEARCHED - top.length))
        if (top.length === ROWS_SEARCHED) break
      }
      const kind = findColumns(top)?.kind
      if (kind !== undefined) return kind
    }
    return undefined
  } finally {
    await workbook.close()
  }
}
