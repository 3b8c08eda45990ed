/** The yearly extracts: found, checked, split into accepted and rejected rows, loaded. */
export { type AcceptedRow, type AcceptedRows, acceptedRows, type TableQuality } from './accepted-rows.ts'
export { type Extract, type FoundExtracts, findExtracts } from './find-extracts.ts'
export { loadTables, sqlName } from './load-tables.ts'
