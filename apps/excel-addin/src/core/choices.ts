/** Which table and columns a person confirmed for a sheet: kept as text, by the headings themselves. */
import {
  columnNamed,
  columnOf,
  labelOf,
  languages,
  normaliseWords,
  type TableId,
  tableIds,
} from '@werkplekleren/rules'
import {
  findHeadings,
  type Headings,
  type RawCell,
  type RawRow,
  type RowCells,
  rowCellsOf,
} from '@werkplekleren/workbook/recognising'
import { CHOICES_FORMAT } from './stored-choices.ts'

/** By heading, in small letters without accents: the key of its column, or nothing where it is none. */
export interface Choices {
  readonly table: TableId
  readonly columns: ReadonlyMap<string, string | undefined>
}

/** Nothing where the text is no such text; a column that the rules no longer know is none. */
export function keptChoices(text: string | undefined): Choices | undefined {
  const stored = parsed(text ?? '')
  if (typeof stored !== 'object' || stored === null) return undefined
  const { format, table, columns } = stored as Readonly<Record<string, unknown>>
  const known = tableIds.find((id) => id === table)
  if (format !== CHOICES_FORMAT || known === undefined || !Array.isArray(columns)) return undefined
  const entries = columns.flatMap((entry: unknown): [string, string | undefined][] => {
    if (!Array.isArray(entry) || typeof entry[0] !== 'string') return []
    const key = typeof entry[1] === 'string' && columnOf(known, entry[1]) ? entry[1] : undefined
    return [[normaliseWords(entry[0]), key]]
  })
  return { table: known, columns: new Map(entries) }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Rows with the chosen column's own heading in the place of each heading that the person corrected. */
export interface ChosenHeadings {
  readonly apply: (row: RawRow) => RawRow
  /** The headings as they stand in the sheet. */
  readonly restored: <H extends object>(headings: H) => H
  /** Whether any heading was corrected. */
  readonly corrected: boolean
}

export function chosenHeadings(
  top: readonly RawRow[],
  names: { readonly sheet: string; readonly file: string },
  { table, columns }: Choices,
): ChosenHeadings {
  const found = findHeadings(top, names, table)
  const row = 'row' in found ? top.find((one) => one.row === found.row) : undefined
  if (!row) return { apply: (one) => one, restored: (headings) => headings, corrected: false }
  const now = renamed(row, table, columns)
  const written = (position: number, heading: string): string => {
    const cell = row.cells.get(position)
    return cell?.kind === 'text' ? cell.text.replace(/[\s\u00a0]+/g, ' ').trim() : heading
  }
  return {
    apply: (one) => (one.row === row.row ? now : one),
    corrected: [...row.cells].some(([position, cell]) => textOf(cell) !== textOf(now.cells.get(position))),
    restored: (headings) => {
      if (!('recognised' in headings) || !('ignored' in headings)) return headings
      const { recognised, ignored } = headings as unknown as Headings
      const back = <C extends { readonly heading: string; readonly position: number }>(all: readonly C[]) =>
        all.map((one) => ({ ...one, heading: written(one.position, one.heading) }))
      return { ...headings, recognised: back(recognised), ignored: back(ignored) }
    },
  }
}

const textOf = (cell: RawCell | undefined): string | undefined =>
  cell?.kind === 'text' ? cell.text : undefined

function renamed({ row, cells }: RawRow, table: TableId, columns: Choices['columns']): RawRow {
  return { row, cells: withTexts(cells, (text) => headingFor(text, table, columns)) }
}

function withTexts(cells: RowCells, change: (text: string) => string): RowCells {
  return rowCellsOf(
    [...cells].map(([position, cell]): readonly [number, RawCell] => [
      position,
      cell.kind === 'text' ? { kind: 'text', text: change(cell.text) } : cell,
    ]),
  )
}

function headingFor(text: string, table: TableId, columns: Choices['columns']): string {
  const words = normaliseWords(text)
  if (!columns.has(words)) return text
  const key = columns.get(words)
  if (columnNamed(table, text) === key) return text
  return key === undefined ? NO_COLUMN : nameOf(table, key)
}

/** No column of any table is called so. */
const NO_COLUMN = 'geen kolom'

/** A name by which the recogniser knows the column. */
const nameOf = (table: TableId, key: string): string =>
  languages
    .map((language) => labelOf(table, key, language))
    .find((label) => columnNamed(table, label) === key) ?? key
