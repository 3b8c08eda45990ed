/** A table of figures in one language, as the sheet of a workbook: numbers, symbols where there is none, texts. */
import type { Language } from '@werkplekleren/rules'
import type { CellValue, ReportColumn } from '@werkplekleren/workbook'
import {
  columnFor,
  decimalsOf,
  type FigureColumn,
  type FigureTable,
  inLanguage,
  type Shown,
  shown,
} from '../figures/index.ts'

export interface FilledTable {
  readonly columns: readonly ReportColumn[]
  readonly rows: readonly (readonly CellValue[])[]
  readonly totalRow: boolean
}

export function filledTable(
  { stub, columns, rows }: FigureTable,
  isSuppressed: (id: string) => boolean,
  language: Language,
): FilledTable {
  return {
    columns: [
      ...stub.map(({ header, kind }): ReportColumn => ({ header: header[language], kind })),
      ...columns.map((column) => reportColumn(column, language)),
    ],
    rows: rows.map(({ heads, figures }) => [
      ...heads.map((head) => inLanguage(head, language)),
      ...figures.map((figure, index): CellValue => {
        const column = columns[index]
        if (!column) throw new Error('A row has more figures than the table has columns.')
        const own = columnFor(column, figure)
        const cell = cellOf(shown(figure, isSuppressed, decimalsOf(own)), own, language)
        return own.kind === 'percent' && column.kind !== 'percent' && typeof cell === 'number'
          ? { number: cell, kind: 'percent', decimals: 1 }
          : cell
      }),
    ]),
    totalRow: rows.at(-1)?.total === true,
  }
}

function reportColumn(column: FigureColumn, language: Language): ReportColumn {
  const { header, unit, kind } = column
  const decimals = decimalsOf(column)
  return {
    header:
      kind === 'text' || kind === 'status'
        ? header[language]
        : `${header[language]} (${kind === 'percent' ? '%' : unit[language]})`,
    kind,
    ...((kind === 'percent' || kind === 'decimal') && { decimals }),
  }
}

function cellOf(figure: Shown, { kind }: FigureColumn, language: Language): CellValue {
  if ('symbol' in figure) return { symbol: figure.symbol }
  if ('text' in figure) return inLanguage(figure.text, language)
  if ('marks' in figure) return { status: figure.marks }
  // A workbook holds percentages as fractions; the shift is made in decimals, not in binary.
  return kind === 'percent' ? Number(`${figure.value}e-2`) : figure.value
}
