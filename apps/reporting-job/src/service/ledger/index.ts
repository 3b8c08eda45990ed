/** The memory of the service. */
export {
  type Channel,
  type FailureCode,
  type HeldReason,
  type LedgerEvent,
  type NewEvent,
  type Resolution,
  resolutions,
} from './events.ts'
export { appendEvent, type ReadLedger, readLedger } from './ledger-file.ts'
export {
  type DeliveryState,
  failsAgain,
  foldLedger,
  isClosed,
  type PeriodState,
  type Revision,
} from './ledger-state.ts'
