/** Protects a form and says in its cells what they accept. */
import type ExcelJS from 'exceljs'
import { columnName } from '../reading/index.ts'
import type { LaidOutEntry, LaidOutSheet } from './laid-out.ts'

const MILLISECONDS_IN_A_DAY = 86_400_000
const LONGEST_TITLE = 32

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
      ...limitsOf(entry),
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: shortened(entry.heading),
      error: entry.refusal,
      showInputMessage: true,
      promptTitle: shortened(entry.heading),
      prompt: entry.help,
    })
  }
}

function limitsOf({ accepted, listAt }: LaidOutEntry): ExcelJS.DataValidation {
  switch (accepted.accepts) {
    case 'list':
      return {
        type: 'list',
        formulae: [listAt ?? `"${accepted.values.join(',')}"`],
        errorStyle: accepted.loose ? 'warning' : 'stop',
      }
    case 'day':
      return {
        type: 'date',
        operator: 'between',
        formulae: [accepted.from, accepted.to].map((day) => new Date(day * MILLISECONDS_IN_A_DAY)),
        errorStyle: accepted.loose ? 'warning' : 'stop',
      }
    case 'whole':
    case 'decimal':
      return {
        type: accepted.accepts,
        operator: 'between',
        formulae: [accepted.least, accepted.most],
        errorStyle: 'stop',
      }
    default:
      throw new Error('a column without limits is no entry of a form')
  }
}

const shortened = (text: string): string =>
  text.length > LONGEST_TITLE ? `${text.slice(0, LONGEST_TITLE - 1)}…` : text
