/** What is due, what was published, what needs a person: from the configuration, the ledger and the folders. */
import { type Day, daysBetween, type Text } from '@werkplekleren/rules'
import { BadInput } from '../../bad-input.ts'
import type { ExpectedInput } from '../../extracts/index.ts'
import {
  comingPeriods,
  deadlineOf,
  dueDay,
  elapsedPeriods,
  periodDay,
  periodName,
  type ReportPeriod,
} from '../due/index.ts'
import { failsAgain, type PeriodState, readLedger } from '../ledger/index.ts'
import type { Recipients } from '../recipients/index.ts'
import { type RevisionState, revisionState } from '../revisions/index.ts'
import type { Settings } from '../settings/index.ts'
import { type DeliveryStatus, deliveryStatus, needsPerson, recipientsOf } from './delivery-status.ts'
import { inputFolder, inputsOf, missingExtracts, sameInputs } from './extracts-ready.ts'
import { extractsFolder, ledgerFile, periodFolder } from './folders.ts'
import { type Heartbeat, readHeartbeat } from './heartbeat.ts'
import { stateOf } from './run.ts'

/**
 * How far a report is: `due` is made at the next round; `started` is being made, or was cut off and is made at the next
 * round; `held` failed on the extracts that still stand there.
 */
export type Stage = 'coming' | 'waiting' | 'due' | 'started' | 'held' | 'published'

export interface ReportStatus {
  readonly period: ReportPeriod
  readonly stage: Stage
  readonly dueOn: Day | undefined
  readonly deadline: Day | undefined
  /** Days left to the deadline where nothing is published; negative when it is past. */
  readonly daysLeft: number | undefined
  /** The folder in which its extracts are expected, and the tables that are missing there. */
  readonly extracts: string
  readonly missing: readonly ExpectedInput[]
  readonly failure: Text | undefined
  readonly revisions: readonly {
    readonly revision: number
    readonly at: string
    readonly manifest: string
    readonly state: RevisionState
    readonly reason: string | undefined
  }[]
  readonly deliveries: readonly DeliveryStatus[]
  /** Partnerships of the last revision of which nobody is on the list of recipients. */
  readonly unlisted: readonly string[]
  /** Why a further revision was asked for, which is not made yet. */
  readonly requested: string | undefined
  /** Whether a person must do something. */
  readonly attention: boolean
}

export interface ServiceStatus {
  readonly heartbeat: Heartbeat | undefined
  /** The service has not run for more than a day, or never. */
  readonly silent: boolean
  readonly tornBytes: number
  readonly reports: readonly ReportStatus[]
  /** Why nothing can be delivered: the list of recipients cannot be used. */
  readonly deliveryProblem: Text | undefined
  readonly attention: boolean
}

/** Reads only; may be asked while the service runs. `now` is compared with the heartbeat and nothing else. */
export async function serviceStatus(today: Day, now: string, settings: Settings): Promise<ServiceStatus> {
  const states = await stateOf(settings)
  const { tornBytes } = await readLedger(ledgerFile(settings))
  const periods = new Map<string, ReportPeriod>()
  for (const period of [
    ...[...states.values()].map((state) => state.period),
    ...elapsedPeriods(today, settings.plan),
    ...comingPeriods(today, settings.plan),
  ])
    periods.set(periodName(period), period)
  const { recipients, problem } = await recipientsOf(settings)
  const reports: ReportStatus[] = []
  for (const [name, period] of [...periods].sort(([, a], [, b]) => periodDay(a) - periodDay(b)))
    reports.push(await reportStatus(today, settings, period, states.get(name), recipients))
  const heartbeat = await readHeartbeat(settings)
  const silent = heartbeat === undefined || Date.parse(now) - Date.parse(heartbeat.at) > LONGEST_SILENCE_MS
  return {
    heartbeat,
    silent,
    tornBytes,
    reports,
    deliveryProblem: problem,
    attention: silent || problem !== undefined || reports.some((one) => one.attention),
  }
}

async function reportStatus(
  today: Day,
  settings: Settings,
  period: ReportPeriod,
  state: PeriodState | undefined,
  recipients: Recipients | undefined,
): Promise<ReportStatus> {
  const term = settings.plan.terms[period.kind]
  const dueOn = term && dueDay(period, term)
  const revisions = await revisionsOf(settings, period, state)
  const published = revisions.length > 0
  const open = state?.requested === true || (!published && dueOn !== undefined && dueOn <= today)
  const missing = open ? await missingExtracts(settings, period) : []
  const held = open && missing.length === 0 && (await failsOnTheseExtracts(settings, period, state))
  const deadline = term && deadlineOf(period, term)
  const daysLeft = published || deadline === undefined ? undefined : daysBetween(today, deadline)
  const stage = stageOf(open, published, missing.length > 0, held, state?.unfinished === true)
  const late = daysLeft === undefined ? open && stage === 'waiting' : daysLeft <= WARNING_DAYS
  const delivery = await deliveryStatus(settings, state, recipients)
  const failure = open ? state?.failure?.sentence : undefined
  return {
    period,
    stage,
    dueOn,
    deadline,
    daysLeft,
    extracts: extractsFolder(settings, period),
    missing,
    failure,
    revisions,
    requested: state?.requested === true ? state.reason : undefined,
    ...delivery,
    attention:
      failure !== undefined ||
      late ||
      revisions.some((one) => one.state !== 'whole') ||
      delivery.unlisted.length > 0 ||
      delivery.deliveries.some((one) => one.revision === revisions.length && needsPerson(one)),
  }
}

function stageOf(open: boolean, published: boolean, waits: boolean, held: boolean, started: boolean): Stage {
  if (!open) return published ? 'published' : 'coming'
  if (waits) return 'waiting'
  if (held) return 'held'
  return started ? 'started' : 'due'
}

async function failsOnTheseExtracts(
  settings: Settings,
  period: ReportPeriod,
  state: PeriodState | undefined,
): Promise<boolean> {
  const failure = state?.failure
  if (!failure || !failsAgain(failure.code)) return false
  try {
    return sameInputs(failure.inputs, await inputsOf(await inputFolder(settings, period, state)))
  } catch (error) {
    if (error instanceof BadInput) return true
    throw error
  }
}

const revisionsOf = (
  settings: Settings,
  period: ReportPeriod,
  state: PeriodState | undefined,
): Promise<ReportStatus['revisions']> =>
  Promise.all(
    (state?.published ?? []).map(async ({ published }) => ({
      revision: published.revision,
      at: published.at,
      manifest: published.manifest,
      state: await revisionState(periodFolder(settings, period), published.revision, published.manifest),
      reason: published.reason,
    })),
  )

const WARNING_DAYS = 30
/** A round a day, by a timer, and some grace. */
const LONGEST_SILENCE_MS = 26 * 60 * 60 * 1000
