/** Writes values that the person agreed to, and makes sure that the cells hold them. */
import type { Language } from '@werkplekleren/rules'
import type { CellPlace, GridValue, Traffic } from '../core/index.ts'
import { type Area, areasOf, columnLetters } from './addresses.ts'
import { canGroupUndo } from './client.ts'
import { guarded } from './guarded.ts'
import { editOf, type OwnActions } from './own-actions.ts'
import { notWritten, protectedSheet } from './own-problems.ts'
import type { Requests } from './requests.ts'

export interface CellWritten {
  readonly place: CellPlace
  readonly value: GridValue
}

/** Together 25 000 cells a batch at most, so that no request comes near what Excel on the web takes. */
const RUNS_A_BATCH = 500
const LONGEST_RUN = 50

export async function write(
  excel: Requests,
  changes: readonly CellWritten[],
  own: OwnActions,
  language: Language,
): Promise<Traffic> {
  const { traffic } = await excel.change(
    async (context) => {
      await refuseProtected(context, changes, language)
      const runs = runsOf(changes)
      const first = await writeRuns(context, runs, own, guarded)
      const second = await writeRuns(context, first.withApostrophe, own, (value) => value)
      const wrong = [...first.wrong, ...second.wrong, ...second.withApostrophe]
      const [failed] = wrong
      if (failed === undefined) return
      const { sheetId, sheet } = failed
      throw notWritten(sheet, wrong.filter((run) => run.sheetId === sheetId).map(addressOf), language)
    },
    { oneUndo: canGroupUndo() },
  )
  return traffic
}

/** Before anything is written: a batch that fails halfway keeps what it did. */
async function refuseProtected(
  context: Excel.RequestContext,
  changes: readonly CellWritten[],
  language: Language,
): Promise<void> {
  const sheets = [...new Set(changes.map(({ place }) => place.sheetId))].map((id) =>
    context.workbook.worksheets.getItem(id),
  )
  for (const sheet of sheets) sheet.load('name,protection/protected')
  await context.sync()
  const refusing = sheets.find((sheet) => sheet.protection.protected)
  if (refusing) throw protectedSheet(refusing.name, language)
}

/** Cells below each other. */
interface Run extends Pick<Area, 'firstRow' | 'firstColumn'> {
  readonly sheetId: string
  readonly sheet: string
  readonly values: readonly GridValue[]
}

function runsOf(changes: readonly CellWritten[]): readonly Run[] {
  const cells = changes
    .flatMap(({ place: { sheetId, sheet, address }, value }) =>
      (areasOf(address) ?? []).map(({ firstRow, firstColumn }) => ({
        sheetId,
        sheet,
        firstRow,
        firstColumn,
        value,
      })),
    )
    .sort(
      (a, b) => compared(a.sheetId, b.sheetId) || a.firstColumn - b.firstColumn || a.firstRow - b.firstRow,
    )
  const runs: (Run & { readonly values: GridValue[] })[] = []
  for (const { value, ...cell } of cells) {
    const before = runs.at(-1)
    const follows =
      before !== undefined &&
      before.sheetId === cell.sheetId &&
      before.firstColumn === cell.firstColumn &&
      before.firstRow + before.values.length === cell.firstRow &&
      before.values.length < LONGEST_RUN
    if (follows) before.values.push(value)
    else runs.push({ ...cell, values: [value] })
  }
  return runs
}

const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

interface NotHeld {
  /** Cells of texts, which keep the apostrophe as a part of the text. */
  readonly withApostrophe: readonly Run[]
  readonly wrong: readonly Run[]
}

/** Answers the cells that do not hold their value afterwards. */
async function writeRuns(
  context: Excel.RequestContext,
  runs: readonly Run[],
  own: OwnActions,
  spelled: (value: GridValue) => GridValue,
): Promise<NotHeld> {
  const withApostrophe: Run[] = []
  const wrong: Run[] = []
  for (let index = 0; index < runs.length; index += RUNS_A_BATCH) {
    const written = runs.slice(index, index + RUNS_A_BATCH).map((run) => {
      const address = addressOf(run)
      const range = context.workbook.worksheets.getItem(run.sheetId).getRange(address)
      own.expect(editOf(run.sheetId, address))
      range.values = run.values.map((value) => [spelled(value)])
      range.load('values')
      return { run, range }
    })
    await context.sync()
    for (const { run, range } of written) {
      run.values.forEach((value, row) => {
        const held: unknown = range.values[row]?.[0]
        if (isSame(held, value)) return
        const cell = { ...run, firstRow: run.firstRow + row, values: [value] }
        if (held === `'${value}` && !FORMULA.test(held)) withApostrophe.push(cell)
        else wrong.push(cell)
      })
      range.untrack()
    }
  }
  return { withApostrophe, wrong }
}

/** Excel keeps 15 digits of a number. */
const isSame = (held: unknown, value: GridValue): boolean =>
  held === value ||
  (typeof held === 'number' && typeof value === 'number' && Math.abs(held - value) <= 1e-14 * Math.abs(value))

/** Never to be written without its apostrophe. */
const FORMULA = /^'[=+@-]/

function addressOf({ firstRow, firstColumn, values }: Run): string {
  const letters = columnLetters(firstColumn)
  const first = `${letters}${firstRow + 1}`
  return values.length === 1 ? first : `${first}:${letters}${firstRow + values.length}`
}
