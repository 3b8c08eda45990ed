/** The yearly extracts: found, required to be sound, split into accepted and rejected rows, loaded. */
export { type AcceptedRow, type AcceptedRows, acceptedRows, type TableQuality } from './accepted-rows.ts'
export { type ControlTotal, controlTotalsOf } from './control-totals.ts'
export { type ExpectedInput, expectedInputs, inputLabel, missingOf } from './expected-inputs.ts'
export { type EnrolmentFile, type Extract, type FoundExtracts, findExtracts } from './find-extracts.ts'
export { loadTables, sqlName } from './load-tables.ts'
export {
  requireExtracts,
  requireOneRowPerRecord,
  requireReadable,
  requireSchoolYear,
  tellOfEnrolments,
} from './required-extracts.ts'
