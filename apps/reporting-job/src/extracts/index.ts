/** The yearly extracts: found, required to be sound, split into accepted and rejected rows, loaded. */
export { type AcceptedRow, type AcceptedRows, acceptedRows, type TableQuality } from './accepted-rows.ts'
export { type Extract, type FoundExtracts, findExtracts } from './find-extracts.ts'
export { loadTables, sqlName } from './load-tables.ts'
export {
  requireExtracts,
  requireOneRowPerRecord,
  requireReadable,
  requireSchoolYear,
} from './required-extracts.ts'
