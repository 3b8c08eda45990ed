/** Hands over what is published and not yet handed over: each delivery once, or held for a person. */
import { type Text, text } from '@werkplekleren/rules'
import { BadInput } from '../../bad-input.ts'
import {
  type Delivery,
  deliverToFolder,
  letterOf,
  openDeliveries,
  type Published,
  type SendMail,
} from '../delivery/index.ts'
import { periodDay, periodName } from '../due/index.ts'
import { type HeldReason, isClosed, type PeriodState } from '../ledger/index.ts'
import { type Recipients, readRecipients } from '../recipients/index.ts'
import { readManifest, revisionFolder, revisionState } from '../revisions/index.ts'
import type { DeliverySettings, MailSettings, Settings } from '../settings/index.ts'
import { deferredWords, heldWords } from './delivery-words.ts'
import { failureOf } from './failure.ts'
import { periodFolder } from './folders.ts'
import { type Run, requireHeld, stateOf, write } from './run.ts'

/** What became of a delivery that was open. */
export interface Delivered {
  readonly period: string
  readonly revision: number
  readonly recipient: string
  readonly result: 'delivered' | 'deferred' | 'held'
  readonly sentence?: Text
}

export interface Deliveries {
  readonly delivered: readonly Delivered[]
  /** Why nothing more was delivered: the list of recipients or the password cannot be used. */
  readonly problem?: Text
}

/** Delivers the last revision of every report; a fault of one does not keep the others from being delivered. */
export async function deliverDue(run: Run): Promise<Deliveries> {
  const { delivery } = run.settings
  const delivered: Delivered[] = []
  if (!delivery) return { delivered }
  const round: Round = { run, delivery, delivered, mail: undefined, silent: false }
  try {
    for (const state of publishedStates(run.settings, await stateOf(run.settings)))
      await holdCutOff(round, state)
    const states = publishedStates(run.settings, await stateOf(run.settings))
    const recipients = await readRecipients(delivery.recipients)
    for (const state of states) {
      const published = await publishedOf(run.settings, state)
      const open = published ? openDeliveries(published, recipients, delivery.mail !== undefined) : []
      if (!published || open.length === 0) continue
      const { revision, manifest } = published.revision.published
      const folder = periodFolder(run.settings, state.period)
      // What was altered after publication is told by the status, and goes to nobody.
      if ((await revisionState(folder, revision, manifest)) !== 'whole') continue
      await deliverOpen(round, published, open, recipients)
    }
    return { delivered }
  } catch (error) {
    if (!(error instanceof BadInput)) throw error
    await requireHeld(run.lock)
    return { delivered, problem: error.text }
  }
}

interface Round {
  readonly run: Run
  readonly delivery: DeliverySettings
  readonly delivered: Delivered[]
  /** Opened at the first message. */
  mail: SendMail | undefined
  /** The mail server cannot be used: this round leaves it alone. */
  silent: boolean
}

/** Reports from the first school year of deliveries on, oldest first, of which something was published. */
export const publishedStates = (
  { delivery }: Settings,
  states: ReadonlyMap<string, PeriodState>,
): readonly PeriodState[] =>
  [...states.values()]
    .filter(({ period, revisions }) => revisions > 0 && period.schoolYear >= (delivery?.firstSchoolYear ?? 0))
    .sort((a, b) => periodDay(a.period) - periodDay(b.period))

/** The last revision with its manifest, or undefined where that cannot be read any more. */
export async function publishedOf(settings: Settings, state: PeriodState): Promise<Published | undefined> {
  const revision = state.published.at(-1)
  if (!revision) return undefined
  const folder = revisionFolder(periodFolder(settings, state.period), revision.published.revision)
  const manifest = await readManifest(folder).catch(() => undefined)
  return manifest?.sha256 === revision.published.manifest
    ? { period: state.period, revision, manifest }
    : undefined
}

/** Whoever began to send holds no lock any more, so that nobody knows whether it arrived. */
async function holdCutOff(round: Round, { period, published }: PeriodState): Promise<void> {
  for (const { published: event, deliveries } of published)
    for (const [recipient, { last }] of deliveries)
      if (last.kind === 'sending')
        await hold(round, { period: periodName(period), revision: event.revision, recipient }, 'unclear')
}

async function deliverOpen(
  round: Round,
  published: Published,
  open: readonly Delivery[],
  recipients: Recipients,
): Promise<void> {
  const closed = new Set(
    [...published.revision.deliveries].flatMap(([recipient, state]) => (isClosed(state) ? recipient : [])),
  )
  for (const delivery of open) {
    if (delivery.channel === 'folder') {
      if (await toFolder(round, published, delivery)) closed.add(delivery.recipient)
      continue
    }
    // A message says where the folder is, so that must be there first.
    const mail = round.delivery.mail
    if (mail === undefined || round.silent || !closed.has(delivery.partnership)) continue
    const language = recipients[delivery.partnership]?.language ?? round.run.settings.language
    await byMail(round, published, delivery, mail, language)
  }
}

async function toFolder(round: Round, published: Published, delivery: Delivery): Promise<boolean> {
  const { run } = round
  const { revision } = published.revision.published
  const about = aboutOf(published, delivery)
  await requireHeld(run.lock)
  const source = revisionFolder(periodFolder(run.settings, published.period), revision)
  try {
    const result = await deliverToFolder(round.delivery.folder, source, delivery, published.period, revision)
    if (result === 'occupied') {
      await hold(round, about, 'occupied')
      return false
    }
  } catch (error) {
    const { sentence } = failureOf(error)
    const last = published.revision.deliveries.get(delivery.recipient)?.last
    // Tried every round, and written down once.
    if (last?.kind !== 'deferred' || last.sentence.en !== sentence.en)
      await write(run, { kind: 'deferred', ...about, sentence })
    round.delivered.push({ ...about, result: 'deferred', sentence })
    return false
  }
  await write(run, { kind: 'delivered', ...about, channel: 'folder', files: namesOf(delivery) })
  round.delivered.push({ ...about, result: 'delivered' })
  return true
}

async function byMail(
  round: Round,
  published: Published,
  delivery: Delivery,
  mail: MailSettings,
  language: 'nl' | 'en' | 'fr',
): Promise<void> {
  const { run } = round
  const about = aboutOf(published, delivery)
  round.mail ??= await run.ports.openMail(mail)
  const folder = revisionFolder(periodFolder(run.settings, published.period), about.revision)
  const { organisation } = run.settings
  const letter = await letterOf(published, delivery, folder, {
    organisation,
    settings: round.delivery,
    mail,
    language,
    date: run.ports.now(),
  })
  run.ports.notice(
    text(
      `${about.period} mailen aan ${about.recipient}`,
      `Mailing ${about.period} to ${about.recipient}`,
      `Envoi de ${about.period} à ${about.recipient}`,
    ),
    about,
  )
  const { messageId } = letter
  const sending = await round.mail(letter, () => write(run, { kind: 'sending', ...about, messageId }))
  switch (sending.result) {
    case 'accepted': {
      const files = [...letter.attached]
      await write(run, { kind: 'delivered', ...about, channel: 'mail', messageId, files })
      round.delivered.push({ ...about, result: 'delivered' })
      return
    }
    case 'unclear':
      return hold(round, about, 'unclear')
    case 'refused':
      if (sending.answer >= PERMANENT) return hold(round, about, 'refused', sending.answer)
      return defer(round, about, delivery.attempts + 1, mail.attempts, sending.answer)
    case 'unsent':
      round.silent = sending.server
      return defer(round, about, delivery.attempts + 1, mail.attempts)
  }
}

/** From this status on, a mail server means its no for good. */
const PERMANENT = 500

type About = Pick<Delivered, 'period' | 'revision' | 'recipient'>

const aboutOf = ({ period, revision }: Published, { recipient }: Delivery): About => ({
  period: periodName(period),
  revision: revision.published.revision,
  recipient,
})

const namesOf = ({ files }: Delivery): string[] => files.map(({ name }) => name)

async function defer(
  round: Round,
  about: About,
  attempts: number,
  most: number,
  answer?: number,
): Promise<void> {
  if (attempts >= most) return hold(round, about, 'attempts', answer)
  const sentence = deferredWords(answer)
  await write(round.run, { kind: 'deferred', ...about, ...(answer !== undefined && { answer }), sentence })
  round.delivered.push({ ...about, result: 'deferred', sentence })
}

async function hold(round: Round, about: About, why: HeldReason, answer?: number): Promise<void> {
  const sentence = heldWords(why, answer)
  await write(round.run, { kind: 'held', ...about, why, sentence })
  round.delivered.push({ ...about, result: 'held', sentence })
}
