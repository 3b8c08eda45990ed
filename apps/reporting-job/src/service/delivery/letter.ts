/** The message about a report to one recipient: it stands alone, whether the files go along or not. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Language } from '@werkplekleren/rules'
import { periodName } from '../due/index.ts'
import type { DeliverySettings, MailSettings } from '../settings/index.ts'
import { deliveredFolder } from './deliver-to-folder.ts'
import { letterText, type Withheld } from './letter-text.ts'
import type { Delivery, Published } from './open-deliveries.ts'

export interface Letter {
  readonly from: string
  readonly to: string
  readonly messageId: string
  /** Names of the files that go along. */
  readonly attached: readonly string[]
  /** As it goes over the line. */
  readonly raw: Buffer
}

/** Writes the message; `folder` is that of the published revision, `date` the clock's time for the reader. */
export async function letterOf(
  published: Published,
  delivery: Delivery,
  folder: string,
  {
    organisation,
    settings,
    mail,
    language,
    date,
  }: {
    readonly organisation: string
    readonly settings: DeliverySettings
    readonly mail: MailSettings
    readonly language: Language
    readonly date: string
  },
): Promise<Letter> {
  const { period, revision, manifest } = published
  const { files, withheld } = enclosures(delivery.files, mail)
  const about = manifest.partnerships.find(({ code }) => code === delivery.partnership)
  const { subject, body } = letterText(language, {
    period,
    revision: revision.published.revision,
    reason: revision.published.reason,
    partnership: about?.name ?? delivery.partnership,
    figures: about?.figures[language] ?? [],
    attached: files,
    withheld,
    limitMB: mail.attachmentLimitMB,
    hasPersonal: delivery.files.some(({ personal }) => personal),
    folder: shownFolder(settings, deliveredFolder(delivery, period, revision.published.revision)),
    returnTo: settings.returnTo,
    contact: settings.contact,
    organisation,
  })
  const to = delivery.address
  if (to === undefined) throw new Error('A folder gets no letter')
  const messageId = messageIdOf(organisation, published, delivery, mail)
  // Few commands send mail; the others start without it.
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer')
  const raw = await new MailComposer({
    from: { name: organisation, address: mail.from },
    to,
    replyTo: { name: settings.contact.name, address: settings.contact.mail },
    messageId,
    date,
    subject,
    text: body,
    headers: { 'Auto-Submitted': 'auto-generated' },
    attachments: await Promise.all(
      files.map(async ({ name }) => ({ filename: name, content: await readFile(join(folder, name)) })),
    ),
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: 'win',
  })
    .compile()
    .build()
  return { from: mail.from, to, messageId, attached: files.map(({ name }) => name), raw }
}

/** Which files may go along, and why others do not: they hold rows about persons, or are too large together. */
function enclosures(
  all: Delivery['files'],
  { mayCarryPersonalRows, attachmentLimitMB }: MailSettings,
): { readonly files: Delivery['files']; readonly withheld: Withheld | undefined } {
  const files = mayCarryPersonalRows ? all : all.filter(({ personal }) => !personal)
  const size = files.reduce((sum, { bytes }) => sum + bytes, 0)
  if (size > attachmentLimitMB * MEGABYTE) return { files: [], withheld: 'size' }
  return { files, withheld: files.length === all.length ? undefined : 'personal' }
}

const MEGABYTE = 1_000_000

/** A share, a web address or a path, in its own way of writing. */
function shownFolder({ folder, folderShownAs }: DeliverySettings, names: readonly string[]): string {
  const root = (folderShownAs ?? folder).replace(/[\\/]+$/, '')
  return [root, ...names].join(root.includes('\\') ? '\\' : '/')
}

/** The same for every attempt, so that a server or a reader can know a message that comes twice. */
function messageIdOf(
  organisation: string,
  { period, revision }: Published,
  { recipient }: Delivery,
  { from }: MailSettings,
): string {
  const of = JSON.stringify([organisation, periodName(period), revision.published.revision, recipient])
  const digest = createHash('sha256').update(of).digest('hex').slice(0, 32)
  return `<${digest}@${from.slice(from.lastIndexOf('@') + 1)}>`
}
