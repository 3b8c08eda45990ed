/** What the service does in one round, and how it stands. */
export { ledgerFile } from './folders.ts'
export { type Heartbeat, writeHeartbeat } from './heartbeat.ts'
export { requestRevision } from './request-revision.ts'
export { type ReportStatus, type ServiceStatus, type Stage, serviceStatus } from './status.ts'
export { type Outcome, type Ports, type Ticked, tick } from './tick.ts'
