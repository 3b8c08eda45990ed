/** The words of a message about a report, in one language. */
import { formatSchoolYear, type Language, renderNumber, type Text } from '@werkplekleren/rules'
import { kindLabels, type ReportPeriod } from '../due/index.ts'

/** Why files do not go along. */
export type Withheld = 'personal' | 'size'

export interface LetterFacts {
  readonly period: ReportPeriod
  readonly revision: number
  readonly reason: string | undefined
  readonly partnership: string
  readonly figures: readonly { readonly value: string; readonly label: string }[]
  readonly attached: readonly { readonly name: string; readonly bytes: number }[]
  readonly withheld: Withheld | undefined
  readonly limitMB: number
  /** Whether the folder holds rows about persons. */
  readonly hasPersonal: boolean
  readonly folder: string
  readonly returnTo: string
  readonly contact: { readonly name: string; readonly mail: string; readonly phone?: string | undefined }
  readonly organisation: string
}

export function letterText(
  language: Language,
  facts: LetterFacts,
): { readonly subject: string; readonly body: string } {
  const say = (nl: string, en: string, fr: string) => ({ nl, en, fr })[language]
  const { period, revision, partnership, figures, attached, contact, organisation } = facts
  const what = { ...kindLabels[period.kind] }[language]
  const year = formatSchoolYear(period.schoolYear)
  const again =
    revision === 1 ? '' : say(` (revisie ${revision})`, ` (revision ${revision})`, ` (révision ${revision})`)
  const sections = [
    say('Geachte,', 'Dear reader,', 'Madame, Monsieur,'),
    say(
      `Het rapport over duaal leren voor ${partnership} is klaar: ${what}, schooljaar ${year}${again}.`,
      `The report on dual learning for ${partnership} is ready: ${what}, school year ${year}${again}.`,
      `Le rapport sur la formation duale pour ${partnership} est prêt : ${what}, année scolaire ${year}${again}.`,
    ),
    ...(revision > 1 ? [replaces(facts, language)] : []),
    ...(figures.length > 0
      ? [
          titled(
            say('KERNCIJFERS', 'KEY FIGURES', 'CHIFFRES CLÉS'),
            figures.map(({ value, label }) => `${value}  ${label}`),
          ),
        ]
      : []),
    titled(say('BESTANDEN', 'FILES', 'FICHIERS'), [
      ...attached.map(({ name, bytes }) => {
        const size = renderNumber(Math.ceil(bytes / 1000), language)
        return say(
          `Bijlage: ${name} (${size} kB)`,
          `Attached: ${name} (${size} kB)`,
          `Pièce jointe : ${name} (${size} ko)`,
        )
      }),
      ...(facts.withheld ? [withheldWords[facts.withheld](facts)[language]] : []),
      say(
        `Alle bestanden staan in: ${facts.folder}`,
        `All files are in: ${facts.folder}`,
        `Tous les fichiers se trouvent dans : ${facts.folder}`,
      ),
    ]),
    titled(
      say('VERBETEREN EN TERUGSTUREN', 'CORRECT AND RETURN', 'CORRIGER ET RENVOYER'),
      howToCorrect(facts)[language].split('\n'),
    ),
    titled(say('CONTACT', 'CONTACT', 'CONTACT'), [
      [contact.name, contact.mail, ...(contact.phone === undefined ? [] : [contact.phone])].join(', '),
    ]),
    organisation,
    say(
      'Dit bericht is automatisch verstuurd; een antwoord komt bij het contact hierboven.',
      'This message was sent automatically; a reply goes to the contact above.',
      'Ce message a été envoyé automatiquement ; une réponse parvient au contact ci-dessus.',
    ),
  ]
  return {
    subject: say(
      `Duaal leren ${year}, ${partnership}: ${what}${again}`,
      `Dual learning ${year}, ${partnership}: ${what}${again}`,
      `Formation duale ${year}, ${partnership} : ${what}${again}`,
    ),
    body: `${sections.join('\n\n')}\n`,
  }
}

const titled = (title: string, lines: readonly string[]): string =>
  [title, ...lines.map((line) => `  ${line}`)].join('\n')

function replaces({ revision, reason }: LetterFacts, language: Language): string {
  const before = revision - 1
  const why =
    reason === undefined
      ? ''
      : ` ${{ nl: 'Reden', en: 'Reason', fr: 'Motif' }[language]}${language === 'fr' ? ' ' : ''}: ${reason}`
  return {
    nl: `Deze revisie vervangt revisie ${before}.${why}`,
    en: `This revision replaces revision ${before}.${why}`,
    fr: `Cette révision remplace la révision ${before}.${why}`,
  }[language]
}

const withheldWords: Readonly<Record<Withheld, (facts: LetterFacts) => Text>> = {
  personal: () => ({
    nl: 'Bestanden met rijen over personen gaan niet mee per e-mail; ze staan alleen in de map hieronder.',
    en: 'Files with rows about persons are not sent by e-mail; they are only in the folder below.',
    fr: 'Les fichiers contenant des lignes sur des personnes ne sont pas envoyés par e-mail ; ils se trouvent uniquement dans le dossier ci-dessous.',
  }),
  size: ({ limitMB }) => ({
    nl: `De bestanden zijn samen groter dan ${renderNumber(limitMB, 'nl')} MB en gaan daarom niet mee als bijlage.`,
    en: `The files together are larger than ${renderNumber(limitMB, 'en')} MB and are therefore not attached.`,
    fr: `Les fichiers dépassent ensemble ${renderNumber(limitMB, 'fr')} Mo et ne sont donc pas joints.`,
  }),
}

const howToCorrect = ({ hasPersonal, returnTo }: LetterFacts): Text =>
  hasPersonal
    ? {
        nl: `1. Open in die map het bestand met de rijen om te corrigeren.\n2. Verbeter de cellen die open staan; laat al het andere staan, ook de sleutels, en verwijder geen rijen.\n3. Bezorg het bestand terug via: ${returnTo}\nStuur het niet per e-mail: het bevat gegevens over personen.`,
        en: `1. Open the file with the rows to correct in that folder.\n2. Correct the cells that are open; leave everything else as it is, the keys too, and remove no rows.\n3. Return the file by: ${returnTo}\nDo not send it by e-mail: it holds data about persons.`,
        fr: `1. Ouvrez dans ce dossier le fichier des lignes à corriger.\n2. Corrigez les cellules ouvertes ; laissez tout le reste tel quel, aussi les clés, et ne supprimez pas de lignes.\n3. Renvoyez le fichier par : ${returnTo}\nNe l'envoyez pas par e-mail : il contient des données sur des personnes.`,
      }
    : {
        nl: `Er zijn geen rijen om te corrigeren. Klopt een cijfer niet, meld het dan via: ${returnTo}`,
        en: `There are no rows to correct. Where a figure is not right, report it by: ${returnTo}`,
        fr: `Il n'y a pas de lignes à corriger. Si un chiffre est inexact, signalez-le par : ${returnTo}`,
      }
