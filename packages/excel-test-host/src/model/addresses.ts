/** Places on a sheet, and their names in Excel. Rows and columns count from 0; ends are included. */

export interface Area {
  readonly top: number
  readonly left: number
  readonly bottom: number
  readonly right: number
}

export const LAST_ROW = 1_048_575
export const LAST_COLUMN = 16_383
export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: LAST_ROW, right: LAST_COLUMN }

/** `A1`, `A1:B2`, `A:C` or `2:5`, with `$` signs and the name of a sheet where they stand; undefined for other texts. */
export function parseAddress(text: string): { readonly sheet?: string; readonly area: Area } | undefined {
  const bang = text.lastIndexOf('!')
  const area = parseLocal(text.slice(bang + 1).replaceAll('$', ''))
  if (area === undefined || area.top < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN)
    return undefined
  return bang < 0 ? { area } : { area, sheet: unquoted(text.slice(0, bang)) }
}

/** The area as Excel writes it without its sheet. */
export function addressOf(area: Area): string {
  if (area.top === 0 && area.bottom === LAST_ROW) return `${columnName(area.left)}:${columnName(area.right)}`
  if (area.left === 0 && area.right === LAST_COLUMN) return `${area.top + 1}:${area.bottom + 1}`
  const first = cellName(area.top, area.left)
  return cellsIn(area) === 1 ? first : `${first}:${cellName(area.bottom, area.right)}`
}

export const cellName = (row: number, column: number): string => `${columnName(column)}${row + 1}`

export function columnName(column: number): string {
  let name = ''
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  return name
}

/** A sheet's name as it stands before the `!`. */
export const quotedSheet = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) ? name : `'${name.replaceAll("'", "''")}'`

export const rowsIn = (area: Area): number => area.bottom - area.top + 1
export const columnsIn = (area: Area): number => area.right - area.left + 1
export const cellsIn = (area: Area): number => rowsIn(area) * columnsIn(area)

export const oneCell = (row: number, column: number): Area => ({
  top: row,
  left: column,
  bottom: row,
  right: column,
})

/** What two areas share, if anything. */
export function overlap(a: Area, b: Area): Area | undefined {
  const area = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  }
  return area.top <= area.bottom && area.left <= area.right ? area : undefined
}

/** The smallest area around both. */
export const around = (a: Area, b: Area): Area => ({
  top: Math.min(a.top, b.top),
  left: Math.min(a.left, b.left),
  bottom: Math.max(a.bottom, b.bottom),
  right: Math.max(a.right, b.right),
})

function parseLocal(text: string): Area | undefined {
  const cells = /^([A-Za-z]{1,3})(\d+)(?::([A-Za-z]{1,3})(\d+))?$/.exec(text)
  if (cells) {
    const first = oneCell(Number(cells[2]) - 1, columnIndex(cells[1] ?? ''))
    return cells[3] === undefined
      ? first
      : around(first, oneCell(Number(cells[4]) - 1, columnIndex(cells[3])))
  }
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(text)
  if (columns) {
    const [a, b] = [columnIndex(columns[1] ?? ''), columnIndex(columns[2] ?? '')]
    return { top: 0, left: Math.min(a, b), bottom: LAST_ROW, right: Math.max(a, b) }
  }
  const rows = /^(\d+):(\d+)$/.exec(text)
  if (!rows) return undefined
  const [a, b] = [Number(rows[1]) - 1, Number(rows[2]) - 1]
  return { top: Math.min(a, b), left: 0, bottom: Math.max(a, b), right: LAST_COLUMN }
}

function columnIndex(name: string): number {
  let index = 0
  for (const letter of name.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64
  return index - 1
}

const unquoted = (sheet: string): string =>
  sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet
