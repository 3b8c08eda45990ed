/** Sees what changes in the workbook, by read registrations only, and tells it in one go after a pause. */
import type { WorkbookChange } from '../core/index.ts'
import { areasOf } from './addresses.ts'
import { type Change, type Changes, merged, noChanges } from './changes.ts'
import { canHearNames } from './client.ts'
import { activationOf, editOf, type OwnActions } from './own-actions.ts'
import type { Extent } from './reader.ts'
import type { Requests } from './requests.ts'
import type { Timer } from './timer.ts'

export type Source = 'local' | 'remote'

export interface WatchSettings {
  readonly excel: Requests
  readonly own: OwnActions
  readonly timer: Timer
  /** The rectangle in which a sheet was last read. */
  readonly extentOf: (sheetId: string) => Extent | undefined
}

/** Long enough for a paste or a fill to arrive whole, short enough to feel live. */
const PAUSE = 300

/** The answer stops the watching; nothing stays registered. */
export async function watch(
  { excel, own, timer, extentOf }: WatchSettings,
  changed: (changes: readonly WorkbookChange[], source: Source) => void,
): Promise<() => Promise<void>> {
  const pending: Record<Source, Changes> = { local: noChanges, remote: noChanges }
  let callOff: (() => void) | undefined
  let stopped = false
  const tell = () => {
    callOff = undefined
    for (const source of ['local', 'remote'] as const) {
      const changes = merged(pending[source])
      pending[source] = noChanges
      if (changes.length > 0) changed(changes, source)
    }
  }
  const see = async (source: string | undefined, change: Change) => {
    // Events on their way while the watching stops are nobody's any more.
    if (stopped) return
    const whose = source === 'Remote' ? 'remote' : 'local'
    pending[whose] = [...pending[whose], change]
    callOff?.()
    callOff = timer(PAUSE, tell)
  }
  const onEdit = async (event: Excel.WorksheetChangedEventArgs) => {
    if (isOurs(event, own)) return
    await see(event.source, changeOf(event, extentOf(event.worksheetId)))
  }
  const onWholeSheet = (event: { readonly worksheetId: string; readonly source?: string }) =>
    see(event.source, { kind: 'sheet', sheetId: event.worksheetId })
  // Edits are missed now and then: a sheet that comes to the front is looked at again.
  const onActivated = async (event: Excel.WorksheetActivatedEventArgs) => {
    if (!own.take(activationOf(event.worksheetId))) await onWholeSheet(event)
  }
  const onSheets = (event: { readonly source?: string }) => see(event.source, { kind: 'sheets' })
  const { value: registered } = await excel.ask(async ({ workbook: { worksheets }, sync }) => {
    const handlers = [
      worksheets.onChanged.add(onEdit),
      worksheets.onRowSorted.add(onWholeSheet),
      worksheets.onColumnSorted.add(onWholeSheet),
      worksheets.onActivated.add(onActivated),
      worksheets.onAdded.add(onSheets),
      worksheets.onDeleted.add(onSheets),
      ...(canHearNames(worksheets) ? [worksheets.onNameChanged.add(onSheets)] : []),
    ]
    await sync()
    return handlers
  })
  return async () => {
    stopped = true
    callOff?.()
    await excel.ask(async () => {
      for (const handler of registered) handler.remove()
      // Only the conversation that registered can take back.
      await registered[0]?.context.sync()
    })
  }
}

/** Excel before 1.14 does not say who edited: then our own writes are told by where they were. */
function isOurs(
  { triggerSource, source, worksheetId, address }: Excel.WorksheetChangedEventArgs,
  own: OwnActions,
): boolean {
  const expected = source !== 'Remote' && own.take(editOf(worksheetId, address))
  return triggerSource === 'ThisLocalAddin' || (triggerSource === undefined && expected)
}

/** Cells that were edited where a sheet was read; anything else asks for the whole sheet. */
function changeOf(event: Excel.WorksheetChangedEventArgs, extent: Extent | undefined): Change {
  const { changeType, worksheetId: sheetId, address } = event
  const areas = changeType === 'RangeEdited' ? areasOf(address) : undefined
  const inside = areas?.every(
    ({ firstRow, firstColumn, lastColumn }) =>
      extent !== undefined &&
      firstRow >= extent.firstRow &&
      firstColumn >= extent.firstColumn &&
      lastColumn < extent.firstColumn + extent.columns,
  )
  return areas !== undefined && inside ? { kind: 'rows', sheetId, areas } : { kind: 'sheet', sheetId }
}
