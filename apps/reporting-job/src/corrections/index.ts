/** Corrections that come back from a partnership: which cells may change, what changed, and the extracts with it. */
export { type Change, changesIn, type Returned } from './changes.ts'
export { correctableColumns } from './correctable-columns.ts'
export { correctedCsv } from './corrected-csv.ts'
export { type Effect, effectOf } from './effect.ts'
