/** A workbook in memory behind the contract: for the demo in a plain browser, the preview, and tests of the pane. */
import type {
  GridValue,
  Mark,
  RowsEdited,
  SheetGrid,
  Traffic,
  Workbook,
  WorkbookChange,
} from '../../../src/core/index.ts'

export interface MemorySheet {
  readonly id: string
  readonly name: string
  readonly rows: readonly (readonly GridValue[])[]
  readonly date1904?: boolean
  readonly merges?: readonly string[]
  /** Columns, counted from 0, whose numbers a grid shows as days. */
  readonly dateColumns?: readonly number[]
  readonly choices?: string
}

/** What a grid beside the pane shows and does. */
export interface MemoryWorkbook extends Workbook {
  readonly now: () => {
    readonly sheets: readonly MemorySheet[]
    readonly active: string
    readonly selected: string
    readonly marks: readonly Mark[]
    readonly kept: ReadonlyMap<string, string>
    /** Rows hidden for their lack of findings. */
    readonly hidden: readonly number[]
  }
  readonly subscribe: (listener: () => void) => () => void
  readonly load: (sheets: readonly MemorySheet[]) => void
  readonly activate: (sheetId: string) => void
  readonly select: (address: string) => void
  readonly edit: (sheetId: string, row: number, column: number, value: GridValue) => void
}

const nothing: Traffic = { roundTrips: 0, bytesIn: 0, bytesOut: 0, writes: 0 }

export function memoryWorkbook(
  first: readonly MemorySheet[],
  /** Says that a sheet of this name is gone. */
  gone: (sheet: string) => string,
  emptySheet: (table: string) => readonly (readonly GridValue[])[] = () => [],
): MemoryWorkbook {
  let sheets = first
  let active = first[0]?.id ?? ''
  let selected = 'A1'
  let marks: readonly Mark[] = []
  let hidden: readonly number[] = []
  const kept = new Map<string, string>()
  const listeners = new Set<() => void>()
  const watchers = new Set<(changes: readonly WorkbookChange[], source: 'local' | 'remote') => void>()
  const drawn = () => {
    for (const listener of listeners) listener()
  }
  const tell = (change: WorkbookChange) => {
    for (const watcher of watchers) watcher([change], 'local')
  }
  const sheetOf = (id: string): MemorySheet => {
    const sheet = sheets.find((one) => one.id === id)
    // What a workbook rejects with is a HostProblem, not an Error.
    if (!sheet) throw { code: 'ItemNotFound', sentence: gone(id) }
    return sheet
  }

  /** Rows of equal length, at least up to a cell. */
  const withCell = (rows: MemorySheet['rows'], row: number, column: number, value: GridValue) => {
    const height = Math.max(rows.length, row + 1)
    const width = Math.max(rows[0]?.length ?? 0, column + 1)
    return Array.from({ length: height }, (_row, r) =>
      Array.from({ length: width }, (_cell, c) => (r === row && c === column ? value : (rows[r]?.[c] ?? ''))),
    )
  }
  const put = (id: string, row: number, column: number, value: GridValue) => {
    sheetOf(id)
    sheets = sheets.map((sheet) =>
      sheet.id === id ? { ...sheet, rows: withCell(sheet.rows, row, column, value) } : sheet,
    )
  }
  const gridOf = ({
    id,
    name,
    rows,
    date1904 = false,
    dateColumns = [],
    merges = [],
    choices,
  }: MemorySheet): SheetGrid => ({
    id,
    name,
    firstRow: 0,
    firstColumn: 0,
    values: rows,
    date1904,
    dates: dateColumns.map((column) => `${nameOf(column)}2:${nameOf(column)}${rows.length}`),
    merges,
    ...(choices !== undefined && { choices }),
  })

  return {
    now: () => ({ sheets, active, selected, marks, kept, hidden }),
    subscribe: (listener) => {
      listeners.add(listener)
      return () => void listeners.delete(listener)
    },
    load: (loaded) => {
      sheets = loaded
      active = loaded[0]?.id ?? ''
      selected = 'A1'
      marks = []
      kept.clear()
      drawn()
      tell({ kind: 'sheets' })
    },
    activate: (id) => {
      active = id
      selected = 'A1'
      drawn()
    },
    select: (address) => {
      selected = address
      drawn()
    },
    edit: (id, row, column, value) => {
      put(id, row, column, value)
      drawn()
      tell({ kind: 'rows', sheetId: id, from: row, count: 1 })
    },
    sheets: async () => sheets.map(({ id, name }) => ({ id, name, visible: true })),
    activeSheet: async () => active,
    read: async (ids, { signal, progress }) => {
      const grids: SheetGrid[] = []
      for (const [index, id] of ids.entries()) {
        signal?.throwIfAborted()
        grids.push(gridOf(sheetOf(id)))
        progress?.((index + 1) / ids.length)
      }
      const bytesIn = JSON.stringify(grids.map(({ values }) => values)).length
      return { grids, traffic: { roundTrips: ids.length, bytesIn, bytesOut: 0, writes: 0 } }
    },
    readRows: async (sheetId, from, count): Promise<RowsEdited> => ({
      sheetId,
      from,
      values: sheetOf(sheetId).rows.slice(from, from + count),
    }),
    watch: async (changed) => {
      watchers.add(changed)
      return async () => void watchers.delete(changed)
    },
    goTo: async ({ sheetId, address }) => {
      sheetOf(sheetId)
      active = sheetId
      selected = address
      drawn()
    },
    mark: async (wanted) => {
      marks = wanted
      drawn()
      return { ...nothing, roundTrips: 1, writes: 1 }
    },
    clearMarks: async () => {
      marks = []
      drawn()
      return { ...nothing, roundTrips: 1, writes: 1 }
    },
    hasMarks: async () => marks.length > 0,
    write: async (changes) => {
      for (const { place, value } of changes) {
        const { row, column } = positionOf(place.address)
        put(place.sheetId, row, column, value)
      }
      drawn()
      return { ...nothing, roundTrips: 1, writes: changes.length }
    },
    kept: async (name) => kept.get(name),
    keep: async (name, text) => void kept.set(name, text),
    newPlanningSheet: async (table) => {
      const id = `sheet-${sheets.length + 1}`
      const taken = new Set(sheets.map(({ name }) => name))
      let name: string = table
      for (let count = 2; taken.has(name); count++) name = `${table} ${count}`
      sheets = [...sheets, { id, name, rows: emptySheet(table) }]
      active = id
      drawn()
      tell({ kind: 'sheets' })
      return id
    },
    addSheet: async ({ name, headings, rows }) => {
      const id = `sheet-${sheets.length + 1}`
      const values = rows.map((row) => row.map((cell) => (typeof cell === 'object' ? cell.address : cell)))
      sheets = [...sheets, { id, name, rows: [headings, ...values] }]
      active = id
      drawn()
      tell({ kind: 'sheets' })
      return id
    },
    hideOtherRows: async (wanted) => {
      hidden = wanted.flatMap(({ first, last, rows }) =>
        Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
          (row) => !rows.includes(row),
        ),
      )
      return { ...nothing, roundTrips: 1, writes: 1 }
    },
    showHiddenRows: async () => {
      hidden = []
      return { traffic: { ...nothing, roundTrips: 1, writes: 1 }, moved: false }
    },
    hasHiddenRows: async () => hidden.length > 0,
    keepChoices: async (sheetId, text) => {
      sheets = sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, choices: text } : sheet))
    },
    selfTest: async () => [],
    diagnostics: async () => [
      ['host', 'none: workbook in memory'],
      ['browser', globalThis.navigator?.userAgent ?? ''],
    ],
  }
}

const nameOf = (column: number): string => String.fromCharCode(65 + column)

/** Of an address such as F7, counted from 0. */
function positionOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  if (digits === '') throw new RangeError(`${address} is no address of a cell`)
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits) - 1, column: column - 1 }
}
