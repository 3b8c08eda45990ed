/** What is kept of an error: a reason and a sentence in three languages, without a value of any row. */
import { languages, type Text, text, withoutNationalNumbers } from '@werkplekleren/rules'
import {
  describeProblem,
  describeWriteProblem,
  UnreadableFile,
  UnwritableReport,
} from '@werkplekleren/workbook'
import { EarlierRefused } from '../../archive/index.ts'
import { BadInput, DatabaseRefused } from '../../bad-input.ts'
import type { FailureCode } from '../ledger/index.ts'

export interface Failure {
  readonly code: FailureCode
  readonly sentence: Text
}

export function failureOf(error: unknown): Failure {
  // Not the fault of the extracts: tried again, whatever becomes of them.
  if (error instanceof DatabaseRefused || error instanceof EarlierRefused)
    return { code: 'output', sentence: withoutValues(error.text) }
  if (error instanceof BadInput) return { code: 'extracts', sentence: withoutValues(error.text) }
  if (error instanceof UnreadableFile)
    return {
      code: 'extracts',
      sentence: withoutValues(inAll((language) => describeProblem(error, language))),
    }
  if (error instanceof UnwritableReport)
    return {
      code: 'fault',
      sentence: withoutValues(inAll((language) => describeWriteProblem(error, language))),
    }
  if (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^E[A-Z]+$/.test(error.code)
  )
    return { code: 'output', sentence: ofSystem(error.code) }
  return { code: 'fault', sentence: ownFault }
}

/** The extracts were replaced while they were read. */
export const changedMeanwhile: Failure = {
  code: 'changed',
  sentence: text(
    'De extracten zijn gewijzigd terwijl ze gelezen werden; er wordt opnieuw geprobeerd.',
    'The extracts changed while they were read; this will be tried again.',
    'Les extraits ont changé pendant la lecture ; un nouvel essai suivra.',
  ),
}

const ofSystem = (code: string): Text =>
  text(
    `Lezen of schrijven lukte niet (${code}); controleer de rechten en de vrije ruimte. Er wordt opnieuw geprobeerd.`,
    `Reading or writing was not possible (${code}); check the permissions and the free space. This will be tried again.`,
    `La lecture ou l'écriture a échoué (${code}) ; vérifiez les droits et l'espace libre. Un nouvel essai suivra.`,
  )

const ownFault = text(
  'Door een fout in werkplek zelf is het rapport niet gemaakt; geef “werkplek report” met deze extracten voor de volledige melding, en meld die.',
  'A fault in werkplek itself kept the report from being made; give “werkplek report” with these extracts for the full message, and report it.',
  'Une erreur dans werkplek même a empêché la production du rapport ; lancez « werkplek report » avec ces extraits pour le message complet, et signalez-le.',
)

const inAll = (say: (language: (typeof languages)[number]) => string): Text => {
  const [nl = '', en = '', fr = ''] = languages.map(say)
  return { nl, en, fr }
}

/** What stands between quotation marks may come from a row. */
const withoutValues = (sentence: Text): Text =>
  inAll((language) =>
    withoutNationalNumbers(sentence[language])
      .replace(/“[^”]*”/g, '“…”')
      .replace(/«[^»]*»/g, '« … »'),
  )
