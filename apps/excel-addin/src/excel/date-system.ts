/** Whether a workbook counts its days from 1904: Excel has no question for it, but a day shown beside its number tells. */
import type { GridValue } from '../core/index.ts'

export interface Sample {
  readonly values: readonly (readonly GridValue[])[]
  readonly texts: readonly (readonly string[])[]
}

/** True where a cell shows a day that its number is only when counted from 1904. */
export function countsFrom1904(samples: readonly Sample[]): boolean {
  for (const { values, texts } of samples) {
    for (const [row, cells] of values.entries()) {
      for (const [column, value] of cells.entries()) {
        if (typeof value !== 'number') continue
        const shown = serialsOf(texts[row]?.[column] ?? '')
        if (shown.includes(Math.floor(value))) return false
        if (shown.includes(Math.floor(value) + DAYS_APART)) return true
      }
    }
  }
  return false
}

/** From 1900-01-00 to 1904-01-01. */
const DAYS_APART = 1462

/** The numbers, counted from 1900, of the days that a text may stand for. */
function serialsOf(text: string): readonly number[] {
  const [, a = '', b = '', c = ''] = /^(\d{1,4})[-/. ](\d{1,2})[-/. ](\d{1,4})$/.exec(text.trim()) ?? []
  if (a.length === 4) return serial(a, b, c)
  if (c.length === 4) return [...serial(c, b, a), ...serial(c, a, b)]
  return []
}

const SERIAL_OF_1970 = 25_569
const MILLISECONDS_IN_A_DAY = 86_400_000

function serial(year: string, month: string, day: string): readonly number[] {
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return new Date(time).getUTCMonth() === Number(month) - 1
    ? [time / MILLISECONDS_IN_A_DAY + SERIAL_OF_1970]
    : []
}
