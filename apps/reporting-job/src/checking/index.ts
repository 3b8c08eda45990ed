/** Checks files with the rules and shows what they say. */

export { type CheckedFiles, type CheckedSheet, checkFiles, type Notice } from './check-files.ts'
export {
  type CheckOutcome,
  type CheckRequest,
  checkInputs,
  keepBaseline,
  type Notices,
} from './check-inputs.ts'
export { csvLine } from './csv-line.ts'
export { csvOutput } from './csv-output.ts'
export { flaggedCopy } from './flagged-copy.ts'
export { html, htmlOutput, type Markup } from './html/index.ts'
export { issueSentence } from './json-file.ts'
export { jsonOutput } from './json-output.ts'
export { paint, type Style } from './paint.ts'
export { showPlace } from './places.ts'
export { plainValue } from './plain-value.ts'
export { sarifOutput } from './sarif-output.ts'
export { type SuggestionNotice, suggestionsFor } from './suggestions.ts'
export { type Grouping, groupings } from './text-findings.ts'
export { textOutput } from './text-output.ts'
export { type CheckTotals, type FailOn, failOnLevels, fails, totalsOf } from './totals.ts'
