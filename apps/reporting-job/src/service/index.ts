/** The service that makes the reports of every year. */

export { openMail } from './delivery/index.ts'
export { kindLabels, periodName, periodOfName, type ReportPeriod } from './due/index.ts'
export { type LedgerEvent, type Resolution, readLedger, resolutions } from './ledger/index.ts'
export { readRecipients } from './recipients/index.ts'
export {
  type Collected,
  collect,
  type Deliveries,
  type DeliveryStatus,
  deliverNow,
  ledgerFile,
  type Outcome,
  type Ports,
  type ReportStatus,
  rehearseMail,
  requestRevision,
  resolveDelivery,
  type ServiceStatus,
  type Stage,
  serviceStatus,
  type Ticked,
  tick,
  writeHeartbeat,
} from './run/index.ts'
export { readSettings, type Settings } from './settings/index.ts'
