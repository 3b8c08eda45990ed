/** What a cell holds and how it looks. */

/** As Excel's `values` gives it: an error is a text such as `#N/A`, an empty cell an empty text. */
export type CellValue = string | number | boolean

export interface Cell {
  readonly value: CellValue
  readonly formula?: string
  readonly numberFormat?: string
  /** A text that looks like an error, such as `#N/A`, and is none. */
  readonly isText?: true
}

/** The formats that are kept per cell; a format that is absent is the default. */
export interface CellFormat {
  readonly fill?: string
  readonly color?: string
  readonly bold?: boolean
  readonly italic?: boolean
  readonly size?: number
  readonly font?: string
  readonly wrapText?: boolean
  readonly horizontal?: string
  readonly vertical?: string
  readonly locked?: boolean
}

/**
 * What typing this makes of a cell, as far as a checker of rows depends on it. Days count as such in ISO form only;
 * Excel also knows the forms of its locale.
 */
export function typedCell(entered: CellValue, numberFormat: string | undefined): Cell {
  const kept = numberFormat === undefined ? {} : { numberFormat }
  if (typeof entered !== 'string') return { value: entered, ...kept }
  if (numberFormat === '@') return { ...textCell(entered), ...kept }
  const text = entered.trim()
  if (entered.startsWith("'")) return { ...textCell(entered.slice(1)), ...kept }
  if (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return { value: Number(text), ...kept }
  if (/^[+-]?(\d+\.?\d*|\.\d+)%$/.test(text)) {
    return { value: Number(text.slice(0, -1)) / 100, numberFormat: '0%', ...kept }
  }
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', ...kept }
  const serial = serialOfIsoDay(text)
  return serial === undefined
    ? { value: entered, ...kept }
    : { value: serial, numberFormat: 'yyyy-mm-dd', ...kept }
}

/** The serial of a day such as `2025-02-03` from March 1900 on; before, Excel's calendar is another one. */
export function serialOfIsoDay(text: string): number | undefined {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const time = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (year === '' || time.toISOString().slice(0, 10) !== text) return undefined
  const serial = (time.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000
  return serial < 61 ? undefined : serial
}

/** A cell that holds a text, whatever that looks like. */
export const textCell = (value: string): Cell =>
  valueType({ value }) === 'Error' ? { value, isText: true } : { value }

/** Excel's name for the kind of a value. */
export function valueType({ value, isText }: Cell): 'Empty' | 'Double' | 'Boolean' | 'Error' | 'String' {
  if (value === '') return 'Empty'
  if (typeof value === 'number') return 'Double'
  if (typeof value === 'boolean') return 'Boolean'
  if (isText) return 'String'
  return /^#(?:N\/A|GETTING_DATA|[A-Z0-9/]+[!?])$/.test(value) ? 'Error' : 'String'
}

/** The value as the grid shows it: days in their format, everything else without its number format. */
export function shownText(value: CellValue, numberFormat: string | undefined, date1904 = false): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  if (typeof value === 'string' || numberFormat === undefined || !isDateFormat(numberFormat))
    return String(value)
  const day = new Date((date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)) + value * 86_400_000)
  const part = { y: day.getUTCFullYear(), m: day.getUTCMonth() + 1, d: day.getUTCDate() }
  return numberFormat.replace(/(y)y(?:yy)?|(m)m?|(d)d?/gi, (code, ...letters: (string | undefined)[]) => {
    const letter =
      letters
        .slice(0, 3)
        .find((one) => one !== undefined)
        ?.toLowerCase() ?? ''
    const number = String(part[letter as keyof typeof part])
    return (letter === 'y' ? number.slice(-code.length) : number).padStart(code.length, '0')
  })
}

const isDateFormat = (numberFormat: string): boolean =>
  /[ymd]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, '')) && numberFormat !== '@'
