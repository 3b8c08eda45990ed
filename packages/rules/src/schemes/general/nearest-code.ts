/** The code that a person who made one slip of the pen most likely meant. */
import type { Arguments, CellSelector } from '../../engine/index.ts'
import { codesOf, columnOf, normaliseWords } from '../../tables/index.ts'

const SHORTEST = 3

/** The code with a spelling one slip away from the text, where exactly one code has one. */
export function nearestCode({ table, column }: CellSelector, text: string): string | undefined {
  const codeColumn = columnOf(table, column)
  const written = normaliseWords(text)
  if (codeColumn?.kind !== 'code' || written.length < SHORTEST) return undefined
  const meant = new Set<string>()
  for (const [spelling, code] of codesOf(codeColumn)) {
    if (spelling.length >= SHORTEST && oneSlipApart(written, spelling)) meant.add(code)
  }
  const [only] = meant
  return meant.size === 1 ? only : undefined
}

/** The codes of a column as a list, for a message in any language. */
export function codeList({ table, column }: CellSelector): string {
  const codeColumn = columnOf(table, column)
  return codeColumn?.kind === 'code' ? Object.keys(codeColumn.codes).join(', ') : ''
}

/** What the cell should have held, as arguments of a message; never what a person typed there. */
export function unknownCodeOutcome(
  cell: CellSelector,
  text: string,
): { readonly args: Arguments; readonly variant?: string } {
  const column = { table: cell.table, column: cell.column }
  const code = nearestCode(cell, text)
  return code === undefined
    ? { args: { column, codes: codeList(cell) } }
    : { args: { column, meant: { ...column, code } }, variant: 'slip' }
}

/** Whether one letter more, one less, one other or two swapped makes the one word the other. */
function oneSlipApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && from < b.length && a[from] === b[from]) from++
  let same = 0
  while (same < a.length - from && same < b.length - from && a.at(-1 - same) === b.at(-1 - same)) same++
  const restOfA = a.slice(from, a.length - same)
  const restOfB = b.slice(from, b.length - same)
  const swapped = restOfA.length === 2 && restOfA === [...restOfB].reverse().join('')
  return swapped || (restOfA.length <= 1 && restOfB.length <= 1)
}
