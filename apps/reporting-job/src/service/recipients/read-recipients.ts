/** The list of who receives the reports of which partnership; nobody else ever does. */
import { languages, text } from '@werkplekleren/rules'
import { z } from 'zod'
import { BadInput } from '../../bad-input.ts'
import { readYaml } from '../settings/index.ts'

/** Codes are names of folders. */
const code = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/)
/** What a recipient is called in the ledger, the logs and the status: a function, such as `secretariaat`. */
const name = z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/)

const schema = z
  .strictObject({
    /** By sector code. */
    partnerships: z.record(
      code,
      z.strictObject({
        language: z.enum(languages).default('nl'),
        /** Addresses by name. */
        mail: z.record(name, z.email()).default({}),
      }),
    ),
  })
  .refine(
    // On some disks AUTO and auto are one folder.
    ({ partnerships }) => {
      const folders = Object.keys(partnerships).map((one) => one.toLowerCase())
      return new Set(folders).size === folders.length
    },
    { path: ['partnerships'] },
  )

export type Recipients = z.infer<typeof schema>['partnerships']

/** By sector code. Throws `BadInput` for a file that is not right to the letter, or cannot be read. */
export async function readRecipients(file: string): Promise<Recipients> {
  try {
    return (await readYaml(file, schema)).partnerships
  } catch (error) {
    if (error instanceof BadInput) throw error
    throw new BadInput(unreadable(file), error)
  }
}

const unreadable = (file: string) =>
  text(
    `De lijst met ontvangers ${file} kan niet worden gelezen; controleer of ze bestaat en wie ze mag lezen.`,
    `The list of recipients ${file} cannot be read; check that it exists and who may read it.`,
    `La liste des destinataires ${file} ne peut être lue ; vérifiez qu'elle existe et qui peut la lire.`,
  )
