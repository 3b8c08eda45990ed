/** How reports are delivered: where the folders of the partnerships are, and by which mail server. No secrets. */
import { isIP } from 'node:net'
import { dirname, resolve } from 'node:path'
import { type SchoolYear, schoolYearOfText, text } from '@werkplekleren/rules'
import { z } from 'zod'
import { BadInput } from '../../bad-input.ts'

const line = z
  .string()
  .min(1)
  .regex(/^[^\r\n]*$/)

const mailSchema = z.strictObject({
  host: line,
  port: z.int().min(1).max(65_535).default(587),
  /** `none` is for a server on this machine only. */
  tls: z.enum(['starttls', 'implicit', 'none']).default('starttls'),
  user: line.optional(),
  /** Else the environment holds the password, in WERKPLEK_SMTP_PASSWORD. */
  passwordFile: line.optional(),
  from: z.email(),
  /** Megabytes of attachments above which a message says where the files are instead. */
  attachmentLimitMB: z.number().positive().max(100).default(10),
  mayCarryPersonalRows: z.boolean().default(false),
  /** Of silence of the server, after which it is given up. */
  timeoutSeconds: z.int().min(1).max(600).default(60),
  /** Rounds in which a message is tried before a person must look. */
  attempts: z.int().min(1).max(1000).default(24),
})

export const deliverySchema = z.strictObject({
  /** The file with who receives what. */
  recipients: line,
  /** A folder a partnership is made in it. */
  folder: line,
  /** How partnerships reach that folder, as their messages say: a share or a web address. */
  folderShownAs: line.optional(),
  /** How partnerships send back their corrected rows. */
  returnTo: line,
  contact: z.strictObject({ name: line, mail: z.email(), phone: line.optional() }),
  /** Reports of earlier school years are not delivered. */
  firstSchoolYear: z
    .string()
    .refine((year) => schoolYearOfText(year) !== undefined)
    .optional(),
  mail: mailSchema.optional(),
})

export interface MailSettings extends z.infer<typeof mailSchema> {
  /** Absolute. */
  readonly passwordFile?: string | undefined
}

export interface DeliverySettings extends Omit<z.infer<typeof deliverySchema>, 'firstSchoolYear' | 'mail'> {
  /** Absolute, as the recipients. */
  readonly folder: string
  readonly firstSchoolYear: SchoolYear
  readonly mail?: MailSettings | undefined
}

interface Written {
  readonly firstSchoolYear: string
  readonly delivery?: z.infer<typeof deliverySchema> | undefined
}

/** Paths become absolute, from the folder of the configuration; throws `BadInput` for mail that could be overheard. */
export function deliverySettings(
  file: string,
  { firstSchoolYear, delivery }: Written,
): DeliverySettings | undefined {
  if (!delivery) return undefined
  const path = (name: string) => resolve(dirname(file), name)
  const { mail, ...rest } = delivery
  if (mail?.tls === 'none' && !isThisMachine(mail.host)) throw new BadInput(overheard(file))
  const first = schoolYearOfText(delivery.firstSchoolYear ?? firstSchoolYear)
  if (first === undefined) throw new Error('The schema let a school year pass that is none')
  return {
    ...rest,
    recipients: path(delivery.recipients),
    folder: path(delivery.folder),
    firstSchoolYear: first,
    ...(mail && {
      mail: { ...mail, ...(mail.passwordFile !== undefined && { passwordFile: path(mail.passwordFile) }) },
    }),
  }
}

const isThisMachine = (host: string): boolean =>
  host === 'localhost' || host === '::1' || (isIP(host) === 4 && host.startsWith('127.'))

const overheard = (file: string) =>
  text(
    `${file}, delivery › mail › tls: none kan alleen naar een mailserver op deze machine; kies starttls of implicit.`,
    `${file}, delivery › mail › tls: none is possible only to a mail server on this machine; choose starttls or implicit.`,
    `${file}, delivery › mail › tls : none n'est possible que vers un serveur sur cette machine ; choisissez starttls ou implicit.`,
  )
