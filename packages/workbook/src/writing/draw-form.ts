/** Protects a form and says in its cells what they accept. */
import type ExcelJS from 'exceljs'
import { columnName } from '../reading/index.ts'
import { entryLimits, entryTitle } from './entry-limits.ts'
import type { LaidOutEntry, LaidOutSheet } from './laid-out.ts'

/** Protection without a password keeps from mistakes, not from intent; filters and column widths stay free. */
export async function drawForm(
  drawn: ExcelJS.Worksheet,
  { table }: LaidOutSheet,
  entries: readonly LaidOutEntry[],
): Promise<void> {
  // No password, although the declared type asks for one.
  await drawn.protect('', { autoFilter: true, formatColumns: true, formatRows: true })
  if (table === undefined) return
  const first = table.headerRow + 1
  const last = table.headerRow + table.rows
  // The declared types leave out that ranges are accepted, which keeps the file and its reading small.
  const { dataValidations } = drawn as ExcelJS.Worksheet & {
    readonly dataValidations: {
      readonly add: (range: string, validation: ExcelJS.DataValidation) => void
    }
  }
  for (const entry of entries) {
    const letter = columnName(entry.column)
    dataValidations.add(`${letter}${first}:${letter}${last}`, {
      ...entryLimits(entry.accepted, entry.listAt, entry),
      showInputMessage: true,
      promptTitle: entryTitle(entry.heading),
      prompt: entry.help,
    })
  }
}
