/** Where everything of the service stands under the output folder. */
import { join } from 'node:path'
import { periodName, type ReportPeriod } from '../due/index.ts'
import type { Settings } from '../settings/index.ts'

export const ledgerFile = ({ output }: Settings): string => join(output, 'ledger.jsonl')
export const heartbeatFile = ({ output }: Settings): string => join(output, 'heartbeat.json')
export const lockFolder = ({ output }: Settings): string => join(output, '.lock')
/** On the same file system as the results, so that a rename is one step. */
export const stagingFolder = ({ output }: Settings): string => join(output, '.staging')
export const periodFolder = ({ output }: Settings, period: ReportPeriod): string =>
  join(output, periodName(period))
/** The folder in which the extracts of a period are expected. */
export const extractsFolder = ({ extracts }: Settings, period: ReportPeriod): string =>
  join(extracts, periodName(period))
/** Extracts with corrections, numbered in the order in which they came back. */
export const collectedFolder = ({ output }: Settings, period: ReportPeriod, number: number): string =>
  join(output, 'collected', periodName(period), String(number))
