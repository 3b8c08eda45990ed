/** What became of deliveries, in lines for people. */
import { type Language, type Text, text } from '@werkplekleren/rules'
import type { Deliveries, DeliveryStatus, Resolution } from '../service/index.ts'

export const resolutionWords: Readonly<Record<Resolution, Text>> = {
  sent: text('is aangekomen', 'did arrive', 'est arrivé'),
  again: text('opnieuw leveren', 'deliver again', 'livrer à nouveau'),
  never: text('niet meer leveren', 'never deliver', 'ne plus livrer'),
}

export const deliveryLines = ({ delivered, problem }: Deliveries, language: Language): readonly string[] => [
  ...delivered.map(({ period, revision, recipient, result, sentence }) => {
    const about = {
      nl: `${period}, revisie ${revision}, ${recipient}: `,
      en: `${period}, revision ${revision}, ${recipient}: `,
      fr: `${period}, révision ${revision}, ${recipient} : `,
    }[language]
    const why = sentence === undefined ? '' : ` ${sentence[language]}`
    return `${about}${resultWords[result][language]}.${why}`
  }),
  ...(problem ? [`! ${problem[language]}`] : []),
]

/** Whether a person must look. */
export const wantsAttention = ({ delivered, problem }: Deliveries): boolean =>
  problem !== undefined || delivered.some(({ result }) => result === 'held')

const resultWords: Readonly<Record<Deliveries['delivered'][number]['result'], Text>> = {
  delivered: text('geleverd', 'delivered', 'livré'),
  deferred: text('uitgesteld', 'put off', 'remis'),
  held: text('wacht op een beslissing', 'waits for a decision', 'attend une décision'),
}

export function deliveryStatusLine(
  { revision, recipient, state, at, sentence }: DeliveryStatus,
  language: Language,
): string {
  const when = at === undefined ? '' : `, ${at}`
  const why = sentence === undefined ? '' : `. ${sentence[language]}`
  const colon = language === 'fr' ? ' :' : ':'
  const number = { nl: 'revisie', en: 'revision', fr: 'révision' }[language]
  return `${recipient}, ${number} ${revision}${colon} ${stateWords[state][language]}${when}${why}`
}

const stateWords: Readonly<Record<DeliveryStatus['state'], Text>> = {
  ...resultWords,
  ...resolutionWords,
  open: text('nog te leveren', 'still to be delivered', 'encore à livrer'),
  sending: text(
    'wordt verstuurd, of werd onderbroken',
    'is being sent, or was cut off',
    "en cours d'envoi, ou interrompu",
  ),
}
