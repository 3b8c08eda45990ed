/** Checks files with the rules and shows what they say. */
export { type CheckedFiles, type CheckedSheet, checkFiles, type Notice } from './check-files.ts'
export { flaggedCopy } from './flagged-copy.ts'
export { jsonOutput } from './json-output.ts'
export { withoutNationalNumbers } from './national-numbers.ts'
export { showPlace } from './places.ts'
export { textOutput } from './text-output.ts'
export { type CheckTotals, type FailOn, failOnLevels, fails, totalsOf } from './totals.ts'
