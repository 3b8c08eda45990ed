/** Addresses such as F7, and their positions counted from 0. */
export function positionOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? []
  if (digits === '') throw new RangeError(`${address} is no address of a cell`)
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(digits) - 1, column: column - 1 }
}

export function lettersOf(column: number): string {
  const rest = column % 26
  return (column >= 26 ? lettersOf(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + rest)
}
