/** What was delivered to whom, what is still open and what waits for a person. */
import type { Text } from '@werkplekleren/rules'
import { BadInput } from '../../bad-input.ts'
import { openDeliveries, unlisted } from '../delivery/index.ts'
import type { Channel, PeriodState, Revision } from '../ledger/index.ts'
import { type Recipients, readRecipients } from '../recipients/index.ts'
import type { Settings } from '../settings/index.ts'
import { publishedOf, publishedStates } from './deliver-due.ts'

/** `open` was not tried yet; the others are the last thing that happened. */
export interface DeliveryStatus {
  readonly revision: number
  /** A partnership for its folder, or with a name behind it for mail: `AUTO/secretariaat`. */
  readonly recipient: string
  readonly channel: Channel
  readonly state: 'open' | 'sending' | 'delivered' | 'deferred' | 'held' | 'sent' | 'again' | 'never'
  readonly at: string | undefined
  readonly sentence: Text | undefined
}

/** Mail that was put off is tried again some rounds; a folder that cannot be written wants a look. */
export const needsPerson = ({ state, channel }: DeliveryStatus): boolean =>
  state === 'held' || (state === 'deferred' && channel === 'folder')

/** The list of recipients, where reports are delivered, or why it cannot be used. */
export async function recipientsOf({
  delivery,
}: Settings): Promise<{ readonly recipients?: Recipients; readonly problem?: Text }> {
  if (!delivery) return {}
  try {
    return { recipients: await readRecipients(delivery.recipients) }
  } catch (error) {
    if (error instanceof BadInput) return { problem: error.text }
    throw error
  }
}

/** Of every revision what the ledger says, and of the last what is still to be done. */
export async function deliveryStatus(
  settings: Settings,
  state: PeriodState | undefined,
  recipients: Recipients | undefined,
): Promise<{ readonly deliveries: readonly DeliveryStatus[]; readonly unlisted: readonly string[] }> {
  if (!state) return { deliveries: [], unlisted: [] }
  const known = state.published.flatMap(happened)
  const wanted = publishedStates(settings, new Map([['', state]])).length > 0
  const published = recipients && wanted ? await publishedOf(settings, state) : undefined
  if (!published || !recipients) return { deliveries: known, unlisted: [] }
  const revision = state.revisions
  const open = openDeliveries(published, recipients, settings.delivery?.mail !== undefined)
    .filter(({ recipient }) => !published.revision.deliveries.has(recipient))
    .map(({ recipient, channel }): DeliveryStatus => {
      return { revision, recipient, channel, state: 'open', at: undefined, sentence: undefined }
    })
  return { deliveries: [...known, ...open], unlisted: unlisted(published.manifest, recipients) }
}

const happened = ({ published, deliveries }: Revision): readonly DeliveryStatus[] =>
  [...deliveries].map(([recipient, { last }]) => ({
    revision: published.revision,
    recipient,
    channel: recipient.includes('/') ? 'mail' : 'folder',
    state: last.kind === 'resolved' ? last.as : last.kind,
    at: last.at,
    sentence: 'sentence' in last ? last.sentence : undefined,
  }))
