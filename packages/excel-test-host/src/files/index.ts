/** Files as workbooks in memory. */
export { fromRaw } from './from-raw.ts'
export { openTestWorkbook } from './open-bytes.ts'
