/** The opened workbook as a file again: with the cells that were edited here, and flags for what the check finds. */
import { openTestWorkbook, type TestSheet, type TestWorkbook } from '@werkplekleren/excel-test-host/browser'
import { type EditedCell, editPackage, flagPackage, packInBrowser } from '@werkplekleren/workbook/flagging'
import { openPackageInMemory } from '@werkplekleren/workbook/reading'
import { checkerIn } from '../src/checker.ts'
import { today } from '../src/pane/index.ts'
import type { Words } from '../src/texts/index.ts'
import { fileOf } from './file-of-book.ts'
import { flagsOf } from './flags-of.ts'
import { gridsOf } from './grids-of-book.ts'

export interface SavedCopy {
  readonly bytes: Uint8Array
  readonly findings: number
  /** Sheets and cells of the preview that the copy lacks. */
  readonly left: readonly string[]
}

/** `file` are the bytes that were opened, if any: what was not edited of them stays as it is. */
export async function savedCopy(
  book: TestWorkbook,
  file: Uint8Array | undefined,
  words: Words,
): Promise<SavedCopy> {
  const { bytes, left } = file ? await editedFile(book, file) : { bytes: fileOf(book), left: [] }
  const source = await openPackageInMemory(book.name, bytes)
  const checker = checkerIn(words.language)
  try {
    const exceptions = book.settings.get('werkplekleren.exceptions')
    const shown = await checker.check(gridsOf(book), {
      language: words.language,
      asOf: today(),
      file: book.name,
      ...(typeof exceptions === 'string' && { exceptions }),
    })
    const flags = flagsOf(
      shown,
      book.name,
      source.worksheets.map(({ name }) => name),
      words,
    )
    return {
      bytes: await flagPackage(source, flags, { packing: packInBrowser }),
      findings: flags.findings.length,
      left,
    }
  } finally {
    checker.dispose()
  }
}

async function editedFile(book: TestWorkbook, file: Uint8Array) {
  const opened = await openTestWorkbook(book.name, file)
  const known = new Map(opened.sheets.map((sheet) => [sheet.name, sheet]))
  const edits = book.sheets.flatMap((sheet) => {
    const before = known.get(sheet.name)
    return before ? [{ sheet: sheet.name, cells: differences(before, sheet) }] : []
  })
  const added = book.sheets.map(({ name }) => name).filter((name) => !known.has(name))
  if (edits.every(({ cells }) => cells.length === 0)) return { bytes: file, left: added }
  const { bytes, left } = await editPackage(await openPackageInMemory(book.name, file), edits, packInBrowser)
  return { bytes, left: [...added, ...left] }
}

function differences(before: TestSheet, after: TestSheet): readonly EditedCell[] {
  const [old, now] = [before.used(true), after.used(true)]
  const bottom = Math.max(old?.bottom ?? -1, now?.bottom ?? -1)
  const right = Math.max(old?.right ?? -1, now?.right ?? -1)
  const cells: EditedCell[] = []
  for (let row = 0; row <= bottom; row++) {
    for (let column = 0; column <= right; column++) {
      const value = after.cell(row, column)?.value ?? ''
      if (value !== (before.cell(row, column)?.value ?? '')) cells.push({ row: row + 1, column, value })
    }
  }
  return cells
}
