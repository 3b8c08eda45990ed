/** Follows edits after a check: rows are judged again at once where that is possible, and counted where it is not. */
import type { RowsEdited, Workbook, WorkbookChange } from '../core/index.ts'

interface Following {
  readonly workbook: Workbook
  readonly isBusy: () => boolean
  readonly isLive: () => boolean
  /** How many edits the findings shown do not know of. */
  readonly counted: (count: number) => void
  readonly recheckRows: (rows: readonly RowsEdited[]) => Promise<void>
  readonly checkAgain: (sheetIds: readonly string[]) => Promise<void>
}

export function followEdits({ workbook, isBusy, isLive, counted, recheckRows, checkAgain }: Following) {
  let ids: readonly string[] = []
  let pending: readonly WorkbookChange[] = []
  let working = false
  let stop: (() => Promise<void>) | undefined

  function changed(changes: readonly WorkbookChange[]): void {
    // While a check reads, which sheets are of interest is about to change.
    const ours = isBusy() ? changes : changes.filter(isOurs)
    if (ours.length === 0) return
    pending = [...pending, ...ours]
    counted(pending.length)
    void catchUp()
  }

  const isOurs = (change: WorkbookChange) => change.kind === 'sheets' || ids.includes(change.sheetId)

  /** What fails here stays counted: the pane says how many edits it does not know of, and offers to check again. */
  async function catchUp(): Promise<void> {
    if (working || isBusy() || !isLive()) return
    working = true
    try {
      while (pending.length > 0 && !isBusy()) {
        const taken = pending
        const rows = taken.flatMap((change) => (change.kind === 'rows' ? [change] : []))
        if (rows.length === taken.length) {
          const read = []
          for (const { sheetId, from, count } of rows)
            read.push(await workbook.readRows(sheetId, from, count))
          if (isBusy()) return
          await recheckRows(read)
        } else {
          await checkAgain(ids)
        }
        pending = pending.slice(taken.length)
        counted(pending.length)
      }
    } catch {
      counted(pending.length)
    } finally {
      working = false
    }
  }

  return {
    /** How many edits are known before a check starts to read. */
    known: () => pending.length,
    /** A check of these sheets is shown now; it has not seen the edits after the first `seen`. */
    checked: (sheetIds: readonly string[], seen: number) => {
      ids = sheetIds
      pending = pending.slice(seen).filter(isOurs)
      counted(pending.length)
    },
    catchUp,
    sheetIds: () => (ids.length === 0 ? undefined : ids),
    watch: async () => {
      stop ??= await workbook.watch(changed)
    },
    stop: async () => {
      const stopping = stop
      stop = undefined
      await stopping?.()
    },
  }
}
