/** What is still to be handed over of a published report, to whom and how. No clock, no files. */
import type { ReportPeriod } from '../due/index.ts'
import { type Channel, isClosed, type Revision } from '../ledger/index.ts'
import type { Recipients } from '../recipients/index.ts'
import type { Manifest } from '../revisions/index.ts'

/** The last revision of a report. */
export interface Published {
  readonly period: ReportPeriod
  readonly revision: Revision
  readonly manifest: Manifest
}

export interface Delivery {
  readonly channel: Channel
  /** The sector code of the partnership. */
  readonly partnership: string
  /** How the ledger calls whom it goes to. */
  readonly recipient: string
  /** Of mail. */
  readonly address?: string
  /** Every file for this partnership, and no other. */
  readonly files: Manifest['outputs']
  /** Times that it was tried in vain. */
  readonly attempts: number
}

/**
 * Deliveries that are neither over nor wait for a person, folders before the mail about them. Only who is on the list
 * receives anything.
 */
export function openDeliveries(
  { revision, manifest }: Published,
  recipients: Recipients,
  byMail: boolean,
): readonly Delivery[] {
  const all = Object.entries(recipients).flatMap(([partnership, { mail }]): Omit<Delivery, 'attempts'>[] => {
    const files = manifest.outputs.filter((file) => file.for === partnership)
    if (files.length === 0) return []
    return [
      { channel: 'folder', partnership, recipient: partnership, files },
      ...(byMail ? Object.entries(mail) : []).map(([name, address]) => ({
        channel: 'mail' as const,
        partnership,
        recipient: `${partnership}/${name}`,
        address,
        files,
      })),
    ]
  })
  const folders = all.filter(({ channel }) => channel === 'folder')
  return [...folders, ...all.filter(({ channel }) => channel === 'mail')].flatMap((one) => {
    const state = revision.deliveries.get(one.recipient)
    if (state && (isClosed(state) || waits.has(state.last.kind))) return []
    return [{ ...one, attempts: state?.attempts ?? 0 }]
  })
}

/** Partnerships with files of which nobody is on the list. */
export const unlisted = ({ outputs }: Manifest, recipients: Recipients): readonly string[] =>
  [...new Set(outputs.flatMap((file) => (file.for === null ? [] : [file.for])))].filter(
    (code) => !Object.hasOwn(recipients, code),
  )

/** What was begun and not ended may have arrived: it is no more open than what waits for a person. */
const waits: ReadonlySet<string> = new Set(['held', 'sending'])
