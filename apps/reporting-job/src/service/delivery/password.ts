/** The password of the mail server: from the environment or from a file, never from the configuration. */
import { readFile, stat } from 'node:fs/promises'
import { text } from '@werkplekleren/rules'
import { BadInput } from '../../bad-input.ts'
import type { MailSettings } from '../settings/index.ts'

/** Throws `BadInput` for a file that others may read, or where a user has no password. */
export async function readPassword({ user, passwordFile }: MailSettings): Promise<string | undefined> {
  if (user === undefined) return undefined
  const fromEnvironment = process.env.WERKPLEK_SMTP_PASSWORD
  if (passwordFile === undefined) {
    if (fromEnvironment !== undefined && fromEnvironment !== '') return fromEnvironment
    throw new BadInput(noPassword)
  }
  if (((await stat(passwordFile)).mode & OTHERS) !== 0) throw new BadInput(readableByAll(passwordFile))
  return (await readFile(passwordFile, 'utf8')).trim()
}

const OTHERS = 0o007

const noPassword = text(
  'Er is geen wachtwoord voor de mailserver: zet het in WERKPLEK_SMTP_PASSWORD, of noem met delivery › mail › passwordFile het bestand waarin het staat.',
  'There is no password for the mail server: put it in WERKPLEK_SMTP_PASSWORD, or name the file that holds it with delivery › mail › passwordFile.',
  "Il n'y a pas de mot de passe pour le serveur de messagerie : placez-le dans WERKPLEK_SMTP_PASSWORD, ou indiquez avec delivery › mail › passwordFile le fichier qui le contient.",
)

const readableByAll = (file: string) =>
  text(
    `${file} kan door iedereen op deze machine gelezen worden; beperk de rechten (chmod 640) en kies een ander wachtwoord.`,
    `${file} can be read by everybody on this machine; restrict its permissions (chmod 640) and choose another password.`,
    `${file} peut être lu par tous sur cette machine ; limitez les droits (chmod 640) et choisissez un autre mot de passe.`,
  )
