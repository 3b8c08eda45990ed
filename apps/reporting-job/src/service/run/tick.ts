/** One round of the service: under the lock, everything that is due is made, published, delivered and written down. */
import { mkdir, mkdtemp, readdir, rm, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Day, formatSchoolYear, type SchoolYear, type Text, text } from '@werkplekleren/rules'
import type { ExpectedInput } from '../../extracts/index.ts'
import type { Report } from '../../report/index.ts'
import { softwareVersion } from '../../software.ts'
import {
  type Due,
  dueDay,
  duePeriods,
  kindLabels,
  periodDay,
  periodName,
  periodOfName,
  type ReportPeriod,
} from '../due/index.ts'
import { failsAgain, type PeriodState } from '../ledger/index.ts'
import { takeLock } from '../lock/index.ts'
import { findRevision, publishRevision, readManifest, revisionFolder } from '../revisions/index.ts'
import type { Settings } from '../settings/index.ts'
import { type Deliveries, deliverDue } from './deliver-due.ts'
import { type Inputs, inputFolder, inputsOf, missingExtracts, sameInputs } from './extracts-ready.ts'
import { changedMeanwhile, type Failure, failureOf } from './failure.ts'
import { lockFolder, periodFolder, stagingFolder } from './folders.ts'
import type { Ports } from './ports.ts'
import { publishedBefore } from './published-before.ts'
import { type Run, requireHeld, stateOf, write } from './run.ts'

/** What became of a report that was due. */
export type Outcome =
  | {
      readonly result: 'published' | 'unchanged'
      readonly due: Due
      /** Files beside the extracts that are of no known table and were not read. */
      readonly unused: readonly string[]
    }
  | { readonly result: 'waiting'; readonly due: Due; readonly missing: readonly ExpectedInput[] }
  /** The extracts that failed before are still the same: a person must look. */
  | { readonly result: 'failed' | 'held'; readonly due: Due; readonly failure: Failure }

export type Ticked =
  | { readonly busy: { readonly host: string; readonly pid: number } }
  | { readonly outcomes: readonly Outcome[]; readonly deliveries: Deliveries }

/** Rejects where the ledger or the output folder cannot be used; then nothing more was published. */
export async function tick(today: Day, settings: Settings, ports: Ports): Promise<Ticked> {
  await mkdir(settings.output, { recursive: true })
  const lock = await takeLock(lockFolder(settings))
  if ('busy' in lock) return lock
  let staging: string | undefined
  try {
    await rm(stagingFolder(settings), { recursive: true, force: true })
    await mkdir(stagingFolder(settings))
    staging = await mkdtemp(join(stagingFolder(settings), 'run-'))
    const run = { settings, ports, lock, staging }
    await recoverPublished(run)
    const periods = await stateOf(settings)
    const outcomes: Outcome[] = []
    for (const due of duePeriods(today, settings.plan, [...periods.values()]))
      outcomes.push(await make(run, due, periods))
    return { outcomes, deliveries: await deliverDue(run) }
  } finally {
    // Its own only: another run may have taken over.
    if (staging !== undefined) await rm(staging, { recursive: true, force: true }).catch(() => {})
    await rmdir(stagingFolder(settings)).catch(() => {})
    await lock.release()
  }
}

interface Making extends Run {
  readonly ports: Ports
  /** Folder in which this run builds. */
  readonly staging: string
}

/** Makes one report; a failure of one does not keep the others from being made. */
async function make(run: Making, due: Due, periods: ReadonlyMap<string, PeriodState>): Promise<Outcome> {
  const { settings, ports } = run
  const state = periods.get(periodName(due.period))
  const before = state?.failure
  let inputs: Inputs
  let folder: string
  try {
    folder = await inputFolder(settings, due.period, state)
    const missing = await missingExtracts(settings, due.period, folder)
    if (missing.length > 0) return { result: 'waiting', due, missing }
    inputs = await inputsOf(folder)
  } catch (error) {
    const failure = failureOf(error)
    // Said once, and not every hour.
    if (before?.sentence.en === failure.sentence.en) return { result: 'held', due, failure }
    return failed(run, due, failure, [])
  }
  if (
    before &&
    failsAgain(before.code) &&
    before.software === softwareVersion &&
    sameInputs(before.inputs, inputs)
  )
    return { result: 'held', due, failure: before }
  const period = periodName(due.period)
  const { revision } = due
  ports.notice(starting(due), { period, revision })
  await write(run, { kind: 'started', period, revision, inputs: [...inputs], software: softwareVersion })
  const finished = join(run.staging, period)
  const earlier = earlierReports(settings, due.period, periods)
  const result = await compiled(run, due.period, folder, finished, inputs, earlier)
  if ('code' in result) return failed(run, due, result, inputs)
  try {
    return { ...(await publish(run, due, finished, inputs, state)), unused: result.unused }
  } catch (error) {
    const failure = failureOf(error)
    if (failure.code !== 'output') throw error
    return failed(run, due, failure, inputs)
  }
}

async function failed(run: Run, due: Due, failure: Failure, inputs: Inputs): Promise<Outcome> {
  await write(run, {
    kind: 'failed',
    period: periodName(due.period),
    revision: due.revision,
    ...failure,
    inputs: [...inputs],
    software: softwareVersion,
  })
  return { result: 'failed', due, failure }
}

/** Compiles in the staging folder; answers what was not read, or why it failed. */
async function compiled(
  { settings, ports }: Making,
  period: ReportPeriod,
  input: string,
  output: string,
  inputs: Inputs,
  earlier: readonly string[],
): Promise<Failure | Pick<Report, 'unused'>> {
  const { schoolYear, kind } = period
  const { language, engine, thresholds } = settings
  const asOf = periodDay(period)
  const term = settings.plan.terms[kind]
  const plannedOn = term && dueDay(period, term)
  const request = { schoolYear, input, output, language, engine, thresholds, asOf, earlier, plannedOn }
  try {
    const { again, all, last } = await publishedBefore(settings, period, inputs)
    for (const earlier of again === undefined ? [all] : [again, all]) {
      const { unused } = await ports.compile(
        kind === 'enrolments' ? { ...request, earlier, content: 'countDate' } : { ...request, earlier },
      )
      const made = await readManifest(output)
      if (!sameInputs(inputs, made.inputs)) return changedMeanwhile
      if (earlier === all || made.sha256 === last) return { unused }
    }
    throw new Error('The last of the choices is all of them.')
  } catch (error) {
    return failureOf(error)
  }
}

/** The last revision of this report and that of the year before: an enrolment file must not have shrunk since. */
function earlierReports(
  settings: Settings,
  period: ReportPeriod,
  periods: ReadonlyMap<string, PeriodState>,
): readonly string[] {
  const before: ReportPeriod = { ...period, schoolYear: (period.schoolYear - 1) as SchoolYear }
  return [period, before].flatMap((one) => {
    const revision = periods.get(periodName(one))?.published.at(-1)?.published.revision
    return revision === undefined ? [] : [revisionFolder(periodFolder(settings, one), revision)]
  })
}

async function publish(
  run: Making,
  { period, revision }: Due,
  finished: string,
  inputs: Inputs,
  state: PeriodState | undefined,
): Promise<{ readonly result: 'published' | 'unchanged'; readonly due: Due }> {
  const name = periodName(period)
  const manifest = (await readManifest(finished)).sha256
  if (state?.published.at(-1)?.published.manifest === manifest) {
    await write(run, { kind: 'unchanged', period: name, revision: revision - 1, manifest })
    return { result: 'unchanged', due: { period, revision: revision - 1 } }
  }
  const reason = state?.reason === undefined ? {} : { reason: state.reason }
  await requireHeld(run.lock)
  await publishRevision(periodFolder(run.settings, period), finished, { period: name, revision, ...reason })
  await write(run, { kind: 'published', period: name, revision, manifest, inputs: [...inputs], ...reason })
  return { result: 'published', due: { period, revision } }
}

/** Writes down revisions that a run put in place just before it was cut off. */
async function recoverPublished(run: Run): Promise<void> {
  const { settings } = run
  const periods = await stateOf(settings)
  for (const name of (await readdir(settings.output)).sort()) {
    const period = periodOfName(name)
    if (period === undefined) continue
    for (let revision = (periods.get(name)?.revisions ?? 0) + 1; ; revision += 1) {
      const found = await findRevision(periodFolder(settings, period), name, revision)
      if (!found) break
      const { reason } = found.note
      const inputs = found.manifest.inputs.map(({ file, sha256 }) => ({ file, sha256 }))
      const event = {
        period: name,
        revision,
        manifest: found.manifest.sha256,
        inputs,
        recovered: true,
      } as const
      await write(run, { kind: 'published', ...event, ...(reason !== undefined && { reason }) })
    }
  }
}

function starting({ period, revision }: Due): Text {
  const year = formatSchoolYear(period.schoolYear)
  const { nl, en, fr } = kindLabels[period.kind]
  return text(
    `${nl} ${year}, revisie ${revision} samenstellen`,
    `Compiling ${en} ${year}, revision ${revision}`,
    `Établissement : ${fr} ${year}, révision ${revision}`,
  )
}
