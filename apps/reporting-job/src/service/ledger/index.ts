/** The memory of the service. */
export type { FailureCode, LedgerEvent, NewEvent } from './events.ts'
export { appendEvent, type ReadLedger, readLedger } from './ledger-file.ts'
export { failsAgain, foldLedger, type PeriodState, type Revision } from './ledger-state.ts'
