/** Checks files with the rules and shows what they say. */
export { type CheckedFiles, type CheckedSheet, checkFiles, type Notice } from './check-files.ts'
export { jsonOutput } from './json-output.ts'
export { anonymous, withoutNationalNumbers } from './national-numbers.ts'
export { paint, type Style } from './paint.ts'
export { showPlace } from './places.ts'
export { textOutput } from './text-output.ts'
export { type CheckTotals, type FailOn, failOnLevels, fails, totalsOf } from './totals.ts'
