/** `werkplek schedule`: the service. A round at the start and every hour makes what is due. */
import { type Day, formatDay, listOf, type Text } from '@werkplekleren/rules'
import type { Command } from 'commander'
import { BadInput } from '../bad-input.ts'
import { inputLabel } from '../extracts/index.ts'
import {
  type Outcome,
  openMail,
  periodName,
  readSettings,
  type Settings,
  type Ticked,
  tick,
  writeHeartbeat,
} from '../service/index.ts'
import { deliveryLines, wantsAttention } from './delivery-lines.ts'
import { problemSentence } from './problem-sentence.ts'
import { addAsOfOption, addConfigOption, clockTime, dayOf, type ServiceOptions } from './service-options.ts'
import type { Session } from './session.ts'

interface ScheduleOptions extends ServiceOptions {
  readonly once?: boolean
}

export function addSchedule(program: Command, session: Session): void {
  const { say } = session
  const command = program
    .command('schedule')
    .description(
      say(
        'Maakt als dienst elk rapport dat aan de beurt is, ook wat gemist werd terwijl de machine uit stond.',
        'Makes, as a service, every report that is due, also what was missed while the machine was off.',
        "Produit, en tant que service, chaque rapport dont c'est le tour, y compris ce qui a été manqué quand la machine était éteinte.",
      ),
    )
  addConfigOption(command, session).option(
    '--once',
    say(
      'één ronde, voor een timer van het systeem; uitgangscode 1 als een rapport niet gemaakt kon worden',
      'one round, for a timer of the system; exit status 1 where a report could not be made',
      "un seul passage, pour une minuterie du système ; code de sortie 1 si un rapport n'a pas pu être produit",
    ),
  )
  addAsOfOption(command, session).action(async (options: ScheduleOptions) => {
    if (options.asOf !== undefined && options.once !== true) throw new BadInput(asOfNeedsOnce)
    const settings = await readSettings(options.config)
    if (options.once === true) {
      const ticked = await round(dayOf(options), settings, session)
      session.exitCode = needsLook(ticked) ? 1 : 0
    } else await serve(options, settings, session)
  })
}

const asOfNeedsOnce: Text = {
  nl: '--as-of kan alleen samen met --once: een dienst die blijft lopen, volgt de klok.',
  en: '--as-of goes with --once only: a service that stays running follows the clock.',
  fr: "--as-of ne va qu'avec --once : un service qui reste actif suit l'horloge.",
}

/** Rounds until the process is told to stop; the round that runs then is finished first. */
async function serve(options: ServiceOptions, settings: Settings, session: Session): Promise<void> {
  const { schedule } = await import('node-cron')
  const toldToStop = new Promise<void>((stop) => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => stop())
  })
  let running = Promise.resolve()
  const next = () => {
    running = running.then(() => roundOrProblem(dayOf(options), settings, session))
    return running
  }
  await next()
  // The clock only wakes the service; what is due follows from the ledger, so a late or missed hour loses nothing.
  const hourly = schedule('17 * * * *', next, {
    name: 'werkplek',
    timezone: 'UTC',
    noOverlap: true,
    missedExecutionTolerance: HOUR_MS,
    suppressMissedWarning: true,
  })
  await toldToStop
  await hourly.destroy()
  await running
}

const HOUR_MS = 60 * 60 * 1000

/** A round that cannot be made is told, and tried again the next hour. */
async function roundOrProblem(today: Day, settings: Settings, session: Session): Promise<void> {
  try {
    await round(today, settings, session)
  } catch (error) {
    session.progress.problem(problemSentence(error, session.language))
  }
}

async function round(today: Day, settings: Settings, session: Session): Promise<Ticked> {
  const { progress, language, terminal } = session
  // Loads the statistics engine, which the other commands start faster without.
  const { compileReport } = await import('../report/index.ts')
  const counts = (found: readonly Outcome[]) => ({
    published: found.filter(({ result }) => result === 'published').length,
    waiting: found.filter(({ result }) => result === 'waiting').length,
    failed: found.filter(({ result }) => result === 'failed' || result === 'held').length,
  })
  const beat = (kind: 'done' | 'busy' | 'stopped', outcomes: readonly Outcome[]) =>
    writeHeartbeat(settings, { at: clockTime(), today: formatDay(today), round: kind, ...counts(outcomes) })
  try {
    const ticked = await tick(today, settings, {
      now: clockTime,
      compile: compileReport,
      openMail,
      notice: (words, facts) => progress.step(words[language], facts),
    })
    progress.end()
    const outcomes = 'busy' in ticked ? [] : ticked.outcomes
    await beat('busy' in ticked ? 'busy' : 'done', outcomes)
    terminal.out(`${linesOf(today, ticked, session).join('\n')}\n`)
    return ticked
  } catch (error) {
    progress.end()
    // Where not even this can be written, the heartbeat grows old: that is what monitoring looks for.
    await beat('stopped', []).catch(() => {})
    throw error
  }
}

const needsLook = (ticked: Ticked): boolean =>
  !('busy' in ticked) &&
  (ticked.outcomes.some(({ result }) => result === 'failed' || result === 'held') ||
    wantsAttention(ticked.deliveries))

function linesOf(today: Day, ticked: Ticked, session: Session): readonly string[] {
  const { say } = session
  if ('busy' in ticked) {
    const { pid, host } = ticked.busy
    return [
      say(
        `Er is al een uitvoering bezig (proces ${pid} op ${host}); deze ronde doet niets.`,
        `Another run is going on (process ${pid} on ${host}); this round does nothing.`,
        `Une autre exécution est en cours (processus ${pid} sur ${host}) ; ce passage ne fait rien.`,
      ),
    ]
  }
  const delivered = deliveryLines(ticked.deliveries, session.language)
  if (ticked.outcomes.length === 0)
    return [
      say(
        `${formatDay(today)}: er is geen rapport te maken.`,
        `${formatDay(today)}: no report is due.`,
        `${formatDay(today)} : aucun rapport à produire.`,
      ),
      ...delivered,
    ]
  return [
    ...ticked.outcomes.flatMap((outcome) => [
      outcomeLine(outcome, session),
      ...('unused' in outcome && outcome.unused.length > 0 ? [unusedLine(outcome.unused, session)] : []),
    ]),
    ...delivered,
  ]
}

function unusedLine(names: readonly string[], { say }: Session): string {
  const files = names.join(', ')
  return say(
    `  Niet gebruikt (geen extract van een bekende tabel): ${files}.`,
    `  Not used (no extract of a known table): ${files}.`,
    `  Non utilisés (pas l'extrait d'une table connue) : ${files}.`,
  )
}

function outcomeLine(outcome: Outcome, { say, language }: Session): string {
  const { period, revision } = outcome.due
  const name = periodName(period)
  switch (outcome.result) {
    case 'published':
      return say(
        `${name}: revisie ${revision} gepubliceerd.`,
        `${name}: revision ${revision} published.`,
        `${name} : révision ${revision} publiée.`,
      )
    case 'unchanged':
      return say(
        `${name}: byte voor byte gelijk aan revisie ${revision}; er is niets nieuws gepubliceerd.`,
        `${name}: byte for byte the same as revision ${revision}; nothing new was published.`,
        `${name} : identique octet par octet à la révision ${revision} ; rien de nouveau n'a été publié.`,
      )
    case 'waiting': {
      const tables = listOf(
        outcome.missing.map((input) => inputLabel(input)[language]),
        language,
      )
      return say(
        `${name}: wacht op extracten (${tables}).`,
        `${name}: waits for extracts (${tables}).`,
        `${name} : attend des extraits (${tables}).`,
      )
    }
    case 'failed':
      return say(
        `${name}: niet gemaakt. ${outcome.failure.sentence.nl}`,
        `${name}: not made. ${outcome.failure.sentence.en}`,
        `${name} : non produit. ${outcome.failure.sentence.fr}`,
      )
    case 'held':
      return say(
        `${name}: niet opnieuw geprobeerd, want de extracten zijn dezelfde. ${outcome.failure.sentence.nl}`,
        `${name}: not tried again, for the extracts are the same. ${outcome.failure.sentence.en}`,
        `${name} : pas de nouvel essai, car les extraits sont les mêmes. ${outcome.failure.sentence.fr}`,
      )
  }
}
