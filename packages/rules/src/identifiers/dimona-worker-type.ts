/** Worker types of the immediate declaration of employment (Dimona) that workplace learning meets. */
import { type Day, day } from '../calendar/index.ts'
import { type Reading, refuse } from './reading.ts'

/** A worker type; `from` is the first day on which it may be declared, null when no such day is known here. */
export interface DimonaWorkerType {
  readonly code: 'ALT' | 'IVT' | 'STG' | 'RTA' | 'STU' | 'OTH' | 'DWD' | 'FLX'
  readonly from: Day | null
}

/**
 * Worker types: ALT alternating learner, IVT individual vocational training, STG trainee (accident scheme), RTA
 * recognised apprentice in construction, STU student, OTH other, DWD no contributions, FLX flexi-job.
 */
export const DIMONA_WORKER_TYPES: readonly DimonaWorkerType[] = [
  { code: 'ALT', from: day(2023, 9, 1) },
  { code: 'IVT', from: null },
  { code: 'STG', from: null },
  { code: 'RTA', from: null },
  { code: 'STU', from: null },
  { code: 'OTH', from: null },
  { code: 'DWD', from: null },
  { code: 'FLX', from: null },
]

/** Reads a Dimona worker type, in capitals or not; whether it was in use on a day is `dimonaInUse`. */
export function readDimonaWorkerType(
  text: string,
): Reading<{ workerType: DimonaWorkerType }, 'characters' | 'length' | 'not-in-list'> {
  const canonical = text.trim().toUpperCase()
  if (!/^[A-Z]+$/.test(canonical)) return refuse('characters')
  if (canonical.length !== 3) return refuse('length')
  const workerType = DIMONA_WORKER_TYPES.find(({ code }) => code === canonical)
  return workerType === undefined ? refuse('not-in-list') : { ok: true, canonical, workerType }
}

/** Whether a worker type could be declared on a day; a type without a known first day always counts as in use. */
export function dimonaInUse(workerType: DimonaWorkerType, date: Day): boolean {
  return workerType.from === null || date >= workerType.from
}
