/** What a cell of the preview shows, and what typed text means, as Excel in Belgium would have it. */
import type { CellValue } from '@werkplekleren/excel-test-host/browser'

/** Excel counts days from here. */
const FIRST_DAY = Date.UTC(1899, 11, 30)
const A_DAY = 86_400_000

export function shownValue(value: CellValue, numberFormat: string | undefined): string {
  if (typeof value === 'boolean') return value ? 'WAAR' : 'ONWAAR'
  if (typeof value === 'string' || !isDate(numberFormat) || !Number.isInteger(value)) return String(value)
  const moment = new Date(FIRST_DAY + value * A_DAY)
  return [moment.getUTCDate(), moment.getUTCMonth() + 1]
    .map((part) => String(part).padStart(2, '0'))
    .concat(String(moment.getUTCFullYear()))
    .join('/')
}

/** A real date in a column of dates, a number, or text. */
export function typedValue(text: string, numberFormat: string | undefined): CellValue {
  const trimmed = text.trim()
  const date = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(trimmed) ?? undefined
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed) ?? undefined
  if (isDate(numberFormat) && date) return serialOf(trimmed, date[3], date[2], date[1])
  if (isDate(numberFormat) && iso) return serialOf(trimmed, iso[1], iso[2], iso[3])
  if (/^-?\d+(?:[.,]\d+)?$/.test(trimmed) && !/^0\d/.test(trimmed) && trimmed.length < 11)
    return Number(trimmed.replace(',', '.'))
  return text
}

/** What is no day of the calendar stays the text it is. */
function serialOf(text: string, year = '', month = '', day = ''): CellValue {
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const real = moment.getUTCMonth() === Number(month) - 1 && moment.getUTCDate() === Number(day)
  return real ? (moment.getTime() - FIRST_DAY) / A_DAY : text
}

/** The preview writes no other formats with a day in them. */
const isDate = (numberFormat = ''): boolean => /d.*m.*y|y.*m.*d|m.*d.*y/i.test(numberFormat)
