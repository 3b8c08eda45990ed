/** The checking core: grids in, findings in words out. */
export { localChecker } from './checker.ts'
export type * from './contract.ts'
export { dateRanges } from './date-ranges.ts'
export { problem } from './problems.ts'
export { storedChoices } from './stored-choices.ts'
