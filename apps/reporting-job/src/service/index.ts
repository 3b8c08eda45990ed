/** The service that makes the reports of every year. */
export { kindLabels, periodName, periodOfName } from './due/index.ts'
export { type LedgerEvent, readLedger } from './ledger/index.ts'
export {
  ledgerFile,
  type Outcome,
  type Ports,
  type ReportStatus,
  requestRevision,
  type ServiceStatus,
  type Stage,
  serviceStatus,
  type Ticked,
  tick,
  writeHeartbeat,
} from './run/index.ts'
export { readSettings, type Settings } from './settings/index.ts'
