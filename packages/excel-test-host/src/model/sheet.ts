/** One sheet of the workbook in memory: cells, formats and what lies over them. */
import { type Area, oneCell, parseAddress, WHOLE_SHEET } from './addresses.ts'
import { type Cell, type CellFormat, type CellValue, typedCell } from './cells.ts'

export interface ConditionalRule {
  readonly id: string
  readonly type: string
  formula: string
  stopIfTrue: boolean
  readonly format: {
    fill?: string
    color?: string
    bold?: boolean
    italic?: boolean
    underline?: string
    /** By edge, such as `EdgeTop`. */
    borders?: Record<string, { style: string; color: string }>
  }
  areas: readonly Area[]
}

export interface ValidationRule {
  area: Area
  readonly rule: Readonly<Record<string, unknown>>
  errorAlert?: unknown
  prompt?: unknown
}

export interface SheetTable {
  readonly id: string
  name: string
  area: Area
  readonly headers: boolean
  /** Absent is as Excel makes it. */
  style?: string
  bandedRows?: boolean
  filterButton?: boolean
}

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden'

/** What a sheet asks of its workbook. */
export interface SheetOwner {
  readonly calculate: (sheet: TestSheet, row: number, column: number, formula: string) => CellValue
}

/** State that tests may read and set; people's actions that raise events are methods of the host. */
export class TestSheet {
  readonly id: string
  name: string
  visibility: Visibility = 'Visible'
  protected = false
  tabColor = ''
  frozenRows = 0
  frozenColumns = 0
  readonly rows: (Cell | undefined)[][] = []
  /** By `row,column`. */
  formats = new Map<string, CellFormat>()
  /** Formats of whole columns or rows, latest last. */
  wideFormats: { area: Area; readonly format: CellFormat }[] = []
  columnWidths = new Map<number, number>()
  conditionalRules: ConditionalRule[] = []
  validations: ValidationRule[] = []
  tables: SheetTable[] = []
  merges: Area[] = []
  readonly customProperties = new Map<string, string>()
  hiddenRows = new Set<number>()
  hiddenColumns = new Set<number>()
  filter: { area: Area; readonly hidden: Set<number> } | undefined
  readonly #owner: SheetOwner

  constructor(owner: SheetOwner, id: string, name: string) {
    this.#owner = owner
    this.id = id
    this.name = name
  }

  cell(row: number, column: number): Cell | undefined {
    return this.rows[row]?.[column]
  }

  put(row: number, column: number, cell: Cell | undefined): void {
    let line = this.rows[row]
    if (line === undefined) {
      line = []
      this.rows[row] = line
    }
    line[column] = cell
  }

  /** Writes rows of values from a cell on; empty ones leave nothing behind. */
  fill(values: readonly (readonly (CellValue | null)[])[], from = 'A1'): this {
    const { top, left } = areaOf(from)
    for (const [i, line] of values.entries()) {
      for (const [j, value] of line.entries()) this.write(top + i, left + j, value)
    }
    return this
  }

  /** As typing into the cell: null leaves it as it is, an empty text empties it, `=` starts a formula. */
  write(row: number, column: number, entered: CellValue | null): void {
    if (entered === null) return
    const numberFormat = this.cell(row, column)?.numberFormat
    const kept = numberFormat === undefined ? {} : { numberFormat }
    if (entered === '') {
      if (this.cell(row, column)) this.put(row, column, numberFormat ? { value: '', ...kept } : undefined)
    } else if (typeof entered === 'string' && entered.startsWith('=')) {
      const value = this.#owner.calculate(this, row, column, entered)
      this.put(row, column, { value, formula: entered, ...kept })
    } else this.put(row, column, typedCell(entered, numberFormat))
  }

  /** The value of one cell, such as `B3`. */
  valueAt(address: string): CellValue {
    const { top, left } = areaOf(address)
    return this.cell(top, left)?.value ?? ''
  }

  valuesAt(address: string): CellValue[][] {
    const { top, left, bottom, right } = areaOf(address)
    return Array.from({ length: bottom - top + 1 }, (_, i) =>
      Array.from({ length: right - left + 1 }, (__, j) => this.cell(top + i, left + j)?.value ?? ''),
    )
  }

  /** The formats of one cell, those of its whole column or row included. */
  formatAt(address: string): CellFormat {
    const { top, left } = areaOf(address)
    return this.formatOf(top, left)
  }

  formatOf(row: number, column: number): CellFormat {
    const own = this.formats.get(`${row},${column}`)
    if (this.wideFormats.length === 0) return own ?? {}
    const wide = this.wideFormats.filter(
      ({ area: { top, left, bottom, right } }) =>
        row >= top && row <= bottom && column >= left && column <= right,
    )
    return Object.assign({}, ...wide.map(({ format }) => format), own)
  }

  /** The smallest area around all filled cells; with formats too unless only values count. */
  used(valuesOnly: boolean): Area | undefined {
    let area: { top: number; left: number; bottom: number; right: number } | undefined
    const see = (row: number, column: number) => {
      area ??= { ...oneCell(row, column) }
      area.top = Math.min(area.top, row)
      area.left = Math.min(area.left, column)
      area.bottom = Math.max(area.bottom, row)
      area.right = Math.max(area.right, column)
    }
    for (const [row, line] of this.rows.entries()) {
      line?.forEach((cell, column) => {
        if (cell && (cell.value !== '' || cell.formula || (!valuesOnly && cell.numberFormat)))
          see(row, column)
      })
    }
    if (!valuesOnly) {
      for (const key of this.formats.keys()) {
        const [row = 0, column = 0] = key.split(',').map(Number)
        see(row, column)
      }
    }
    return area
  }
}

/** The area of an address without a sheet; an address that is none is a mistake in the test. */
export function areaOf(address: string): Area {
  if (address === '') return WHOLE_SHEET
  const parsed = parseAddress(address)
  if (parsed === undefined) throw new Error(`"${address}" is no address`)
  return parsed.area
}
