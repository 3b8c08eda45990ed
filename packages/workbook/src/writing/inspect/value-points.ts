/** Points 24 to 31, 33, 37 and 38: what stands in the cells. */
import { PHRASES } from '../phrases.ts'
import type { ReportColumn, TableSheet } from '../report-workbook.ts'
import type { Inspection, Judges, Place } from './kept.ts'
import {
  type BodyCell,
  bodyOf,
  hasTotals,
  headersOf,
  linesAbove,
  sheetsOfRows,
  statisticalTables,
} from './sheet-areas.ts'
import { shownIn, type WrittenSheet } from './written-file.ts'

const SYMBOLS = /^\[[a-z]\]( \[[a-z]\])*$/
const NUMBER = /^[-+]?\d[\d.,\u00a0 ]*%?$/
const REFUSED_MARKS = /^(-|–|—|na|n\/a|n\.v\.t\.|nvt|s\.o\.|\*+|\.+|:)$/i
const UNIT_LINE = /\b(eenheid|unit|unité)\s*:/i
const TOTAL = /^(totaal|total)$/i
const LEADING_ZERO = /(^|[^0#])\.0/

export const valuePoints: Judges = {
  24: (inspection) =>
    statisticalTables(inspection).flatMap(({ written, meant }) => {
      const above = linesAbove(written).some((line) => UNIT_LINE.test(line))
      return numberColumns(meant).flatMap(({ index, column }) => {
        const header = headersOf(written)[index] ?? ''
        const unit = above || column.kind === 'day' || /\([^)]+\)/.test(header)
        const share = /\(%\)/.test(header)
        const fraction = cellsOf(written, index).every(
          ({ row, cell }) => cell?.kind !== 'number' || written.look(row, index)?.format.endsWith('%'),
        )
        return unit && (!share || fraction) ? [] : [{ sheet: written.name, at: column.header }]
      })
    }),
  25: (inspection) =>
    statisticalTables(inspection).flatMap(({ written, meant }) =>
      [
        ...numberColumns(meant).flatMap(({ index }) =>
          cellsOf(written, index).filter(
            ({ cell }) => cell?.kind === 'text' && !SYMBOLS.test(cell.text) && !isMarkedText(cell.text),
          ),
        ),
        ...bodyOf(written)
          .flat()
          .filter(
            ({ row, column, cell }) =>
              cell?.kind === 'text' && NUMBER.test(cell.text) && written.look(row, column)?.format !== '@',
          ),
      ].map(placeIn(written)),
    ),
  26: (inspection) =>
    statisticalTables(inspection).flatMap(({ written, meant }) =>
      numberColumns(meant).flatMap(({ index, column }) => {
        const formats = new Set(
          cellsOf(written, index)
            .filter(({ cell }, row) => isNumber(cell) && !isNumberAs(meant, row, index))
            .map(({ row }) => written.look(row, index)?.format ?? ''),
        )
        const bad = formats.size > 1 || [...formats].some((format) => LEADING_ZERO.test(format))
        return bad ? [{ sheet: written.name, at: column.header }] : []
      }),
    ),
  27: (inspection) =>
    statisticalTables(inspection).flatMap(({ written }) =>
      bodyOf(written)
        .flat()
        .filter(({ cell }) => {
          const text = shownIn(cell)
          return REFUSED_MARKS.test(text) || /^[\d.,\s]+\[[a-z]\]$|^\[[a-z]\][\d.,\s]+$/.test(text)
        })
        .map(placeIn(written)),
    ),
  28: (inspection) =>
    sheetsOfRows(inspection).flatMap(({ written, meant }) => {
      if (meant === undefined || !('rows' in meant) || meant.rows.length === 0) return []
      const blank = bodyOf(written)
        .flat()
        .filter(({ cell }) => shownIn(cell) === '')
      const reason = meant.emptyCells ?? PHRASES[inspection.expected.report.language].emptyInList
      const stated = linesAbove(written).join(' ').includes(reason)
      return stated ? [] : blank.map(placeIn(written))
    }),
  29: (inspection) =>
    statisticalTables(inspection).flatMap(({ written, meant }) =>
      bodyOf(written).flatMap((row, index) =>
        row
          .filter(({ column, cell }) => {
            const value = meant.rows[index]?.[column]
            if (value === undefined) return false
            const symbol = typeof value === 'object' && 'symbol' in value ? `[${value.symbol}]` : undefined
            const found = shownIn(cell)
            if (symbol !== undefined) return !found.startsWith(symbol)
            const number = typeof value === 'object' && 'number' in value ? value.number : value
            return (
              (number === 0) !== (cell?.kind === 'number' && cell.number === 0) ||
              SYMBOLS.test(found) !== isStatus(value)
            )
          })
          .map(placeIn(written)),
      ),
    ),
  30: (inspection) =>
    statisticalTables(inspection).flatMap(({ written, meant }) => {
      if (!hasTotals(meant)) return []
      const body = bodyOf(written)
      const last = body.at(-1) ?? []
      const labelled = last.some(({ cell }) => TOTAL.test(shownIn(cell).replace(/ \[(noot|note) \d+\]$/, '')))
      const wrong = numberColumns(meant)
        .filter(({ column: { kind } }) => kind === 'count' || kind === 'money')
        .filter(({ column: { header } }) => !isExempt(inspection, written.name, header))
        .filter(({ index }) => !adds(body.map((row) => row[index])))
        .map(({ column: { header } }) => header)
      return [...(labelled ? [] : ['Totaal']), ...wrong].map((at) => ({ sheet: written.name, at }))
    }),
  31: (inspection) =>
    sheetsOfRows(inspection).flatMap(({ written, meant }) => {
      if (meant === undefined || !('rows' in meant)) return []
      return meant.columns.flatMap(({ kind }, index) =>
        kind === 'code'
          ? cellsOf(written, index)
              .filter(
                ({ row, cell }) =>
                  cell !== undefined &&
                  (cell.kind !== 'text' ||
                    (cell.text.length <= 255 &&
                      !SYMBOLS.test(cell.text) &&
                      written.look(row, index)?.format !== '@')),
              )
              .map(placeIn(written))
          : [],
      )
    }),
  33: ({ sheets }) =>
    sheets.flatMap(({ written, meant }) => {
      const outOfExtracts = meant?.kind === 'list' || meant?.kind === 'corrections'
      const header = written.tables[0]?.from.row ?? Number.POSITIVE_INFINITY
      return [...written.rows].flatMap(([row, cells]) => {
        if (outOfExtracts && row > header) return []
        return [...cells]
          .filter(([, cell]) => cell.kind === 'text' && !isTidy(cell.text, meant?.kind === 'cover'))
          .map(([column]) => ({ sheet: written.name, at: `${row}:${column + 1}` }))
      })
    }),
  37: ({ sheets }) =>
    sheets.flatMap(({ written }) =>
      [...written.rows].flatMap(([row, cells]) =>
        [...cells]
          .filter(([column, cell]) => {
            if (cell.kind === 'serial') return written.look(row, column)?.format !== 'yyyy-mm-dd'
            return false
          })
          .map(([column]) => ({ sheet: written.name, at: `${row}:${column + 1}` })),
      ),
    ),
  38: (inspection) =>
    sheetsOfRows(inspection).flatMap(({ written }) => {
      const headers = headersOf(written)
      return bodyOf(written)
        .flat()
        .filter(({ column, cell }) => {
          const asYear = /^(schooljaar|school year|année scolaire)$/i.test(headers[column] ?? '')
          if (cell?.kind !== 'text') return asYear && cell !== undefined
          const [, from, to] = /^((?:19|20)\d\d)[-/](\d\d|\d{4})$/.exec(cell.text) ?? []
          if (from === undefined || to === undefined) return false
          return to.length !== 4 || !cell.text.includes('-') || Number(to) !== Number(from) + 1
        })
        .map(placeIn(written))
    }),
}

const placeIn =
  ({ name }: WrittenSheet) =>
  (cell: BodyCell): Place => ({ sheet: name, at: cell.name })

const numberColumns = ({ columns }: TableSheet): readonly { index: number; column: ReportColumn }[] =>
  columns
    .map((column, index) => ({ index, column }))
    .filter(({ column: { kind } }) => kind !== 'text' && kind !== 'code' && kind !== 'status')

const cellsOf = (sheet: WrittenSheet, column: number): readonly BodyCell[] =>
  bodyOf(sheet).flatMap((row) => row[column] ?? [])

const isNumber = (cell: BodyCell['cell']): boolean => cell?.kind === 'number' || cell?.kind === 'serial'

/** A symbol may carry a note where it is the first cell of its row. */
const isMarkedText = (text: string): boolean => /^\[[a-z]\] \[(noot|note) \d+\]$/.test(text)

function isNumberAs({ rows }: TableSheet, row: number, column: number): boolean {
  const value = rows[row]?.[column]
  return typeof value === 'object' && 'number' in value
}

const isStatus = (value: TableSheet['rows'][number][number]): boolean =>
  typeof value === 'object' && 'status' in value && value.status.length > 0

const isExempt = ({ expected: { notAdding = [] } }: Inspection, sheet: string, header: string): boolean =>
  notAdding.some((one) => one.sheet === sheet && one.header === header)

/** Whether the last cell is the sum of the others; a column with anything but numbers is not judged. */
function adds(column: readonly (BodyCell | undefined)[]): boolean {
  const numbers = column.map((one) => (one?.cell?.kind === 'number' ? one.cell.number : Number.NaN))
  if (numbers.some(Number.isNaN)) return true
  const total = numbers.at(-1) ?? 0
  // Money is written in euros; its sum is exact in cents.
  const sum = numbers.slice(0, -1).reduce((all, number) => all + Math.round(number * 100), 0)
  return sum === Math.round(total * 100)
}

const isTidy = (text: string, onCover: boolean): boolean =>
  text === text.trim() &&
  text === text.normalize('NFC') &&
  !/ {2}/.test(text) &&
  (onCover || !/\u00a0/.test(text))
