/** Changes that came one by one, as few as say the same. */
import type { WorkbookChange } from '../core/index.ts'
import type { Area } from './addresses.ts'

export type Change =
  | { readonly kind: 'rows'; readonly sheetId: string; readonly areas: readonly Area[] }
  | { readonly kind: 'sheet'; readonly sheetId: string }
  | { readonly kind: 'sheets' }

export type Changes = readonly Change[]

export const noChanges: Changes = []

/** Rows so scattered take as many questions: then one reading of the sheet is less work. */
const MOST_SPANS = 8

/** Rows of a sheet run together; a sheet that is read anew needs no rows, its place in the workbook comes first. */
export function merged(changes: Changes): readonly WorkbookChange[] {
  const sheets = changes.some(({ kind }) => kind === 'sheets') ? [{ kind: 'sheets' } as const] : []
  const ids = new Set(changes.flatMap((change) => (change.kind === 'sheets' ? [] : [change.sheetId])))
  return [...sheets, ...[...ids].flatMap((sheetId) => ofSheet(sheetId, changes))]
}

function ofSheet(sheetId: string, changes: Changes): readonly WorkbookChange[] {
  const areas: Area[] = []
  for (const change of changes) {
    if (change.kind === 'sheets' || change.sheetId !== sheetId) continue
    if (change.kind === 'sheet') return [{ kind: 'sheet', sheetId }]
    areas.push(...change.areas)
  }
  const spans: { from: number; last: number }[] = []
  for (const { firstRow, lastRow } of areas.sort((a, b) => a.firstRow - b.firstRow)) {
    const before = spans.at(-1)
    if (before !== undefined && firstRow <= before.last + 1) before.last = Math.max(before.last, lastRow)
    else spans.push({ from: firstRow, last: lastRow })
  }
  if (spans.length > MOST_SPANS) return [{ kind: 'sheet', sheetId }]
  return spans.map(({ from, last }) => ({ kind: 'rows', sheetId, from, count: last - from + 1 }))
}
