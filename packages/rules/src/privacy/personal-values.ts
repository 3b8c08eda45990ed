/** Sheets without what names a person, for digests that are kept: of so few possible numbers they could be read back. */
import type { InputRow, InputSheet } from '../engine/index.ts'
import { columnOf, tableOf } from '../tables/index.ts'
import { HIDDEN, holdsNationalNumber } from './national-numbers.ts'

/** A record is then known by its row where its key names a person, as in the findings that are shown. */
export function withoutPersonalValues(sheet: InputSheet): InputSheet {
  const { key } = tableOf(sheet.table)
  const personal = new Set(sheet.columns.filter((column) => columnOf(sheet.table, column)?.personal))
  const hide = (column: string, value: unknown): boolean =>
    value !== null && value !== undefined && (personal.has(column) || holdsNationalNumber(value))
  return {
    ...sheet,
    rows: sheet.rows.map((row): InputRow => {
      const values = Object.entries(row.values).filter(([column, value]) => hide(column, value))
      const unreadable = Object.entries(row.unreadable ?? {}).filter(([column, { text }]) =>
        hide(column, text),
      )
      if (values.length + unreadable.length === 0) return row
      return {
        ...row,
        values: {
          ...row.values,
          ...Object.fromEntries(values.map(([column]) => [column, column === key ? null : HIDDEN])),
        },
        unreadable: {
          ...row.unreadable,
          ...Object.fromEntries(unreadable.map(([column, cell]) => [column, { ...cell, text: HIDDEN }])),
        },
      }
    }),
  }
}
