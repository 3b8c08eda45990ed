/** Deliveries on request: what is open now, a rehearsal of the mail, and what a person decides on one that was held. */
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from '@werkplekleren/rules'
import { BadInput } from '../../bad-input.ts'
import { letterOf, openDeliveries } from '../delivery/index.ts'
import { periodName, type ReportPeriod } from '../due/index.ts'
import { appendEvent, type Resolution } from '../ledger/index.ts'
import { readRecipients } from '../recipients/index.ts'
import { revisionFolder } from '../revisions/index.ts'
import type { DeliverySettings, Settings } from '../settings/index.ts'
import { type Deliveries, deliverDue, publishedOf, publishedStates } from './deliver-due.ts'
import { ledgerFile, periodFolder } from './folders.ts'
import type { DeliveryPorts } from './ports.ts'
import { stateOf, underLock } from './run.ts'

/** Delivers what is open, as the service does at the end of a round. */
export async function deliverNow(settings: Settings, ports: DeliveryPorts): Promise<Deliveries> {
  deliveryOf(settings)
  return underLock(settings, (lock) => deliverDue({ settings, ports, lock }))
}

/**
 * Writes the messages that are open as .eml files in a new folder, and sends and remembers nothing. Answers their names.
 */
export async function rehearseMail(
  settings: Settings,
  folder: string,
  now: string,
): Promise<readonly string[]> {
  const delivery = deliveryOf(settings)
  const { mail } = delivery
  if (!mail) throw new BadInput(noMail)
  const recipients = await readRecipients(delivery.recipients)
  const letters: { readonly name: string; readonly raw: Buffer }[] = []
  for (const state of publishedStates(settings, await stateOf(settings))) {
    const published = await publishedOf(settings, state)
    if (!published) continue
    const { revision } = published.revision.published
    const source = revisionFolder(periodFolder(settings, state.period), revision)
    for (const open of openDeliveries(published, recipients, true)) {
      if (open.channel !== 'mail') continue
      const language = recipients[open.partnership]?.language ?? settings.language
      const context = { organisation: settings.organisation, settings: delivery, mail, language, date: now }
      const { raw } = await letterOf(published, open, source, context)
      const to = open.recipient.replace('/', '_')
      letters.push({ name: `${periodName(state.period)}_revision-${revision}_${to}.eml`, raw })
    }
  }
  // Refuses a folder that exists: an older rehearsal is not to be taken for this one.
  await mkdir(folder)
  for (const { name, raw } of letters) await writeFile(join(folder, name), raw, { flag: 'wx' })
  return letters.map(({ name }) => name)
}

/** Writes down what a person decides on a delivery that was held; throws `BadInput` where none is. */
export async function resolveDelivery(
  settings: Settings,
  period: ReportPeriod,
  recipient: string,
  as: Resolution,
  now: string,
): Promise<void> {
  const name = periodName(period)
  await underLock(settings, async () => {
    const revision = (await stateOf(settings)).get(name)?.published.at(-1)
    if (revision?.deliveries.get(recipient)?.last.kind !== 'held')
      throw new BadInput(notHeld(name, recipient))
    await appendEvent(
      ledgerFile(settings),
      { kind: 'resolved', period: name, revision: revision.published.revision, recipient, as },
      now,
    )
  })
}

function deliveryOf({ delivery }: Settings): DeliverySettings {
  if (delivery) return delivery
  throw new BadInput(
    text(
      'De configuratie zegt niet hoe er geleverd wordt; vul delivery in.',
      'The configuration does not say how reports are delivered; fill in delivery.',
      'La configuration ne dit pas comment livrer les rapports ; complétez delivery.',
    ),
  )
}

const noMail = text(
  'De configuratie noemt geen mailserver, dus er zijn geen berichten; vul delivery › mail in.',
  'The configuration names no mail server, so there are no messages; fill in delivery › mail.',
  "La configuration n'indique pas de serveur de messagerie, il n'y a donc pas de messages ; complétez delivery › mail.",
)

const notHeld = (period: string, recipient: string) =>
  text(
    `Van ${period} wacht geen levering aan “${recipient}” op een beslissing; “werkplek status” toont welke wel.`,
    `No delivery of ${period} to “${recipient}” waits for a decision; “werkplek status” shows which do.`,
    `Aucun envoi de ${period} à « ${recipient} » n'attend de décision ; « werkplek status » montre lesquels attendent.`,
  )
