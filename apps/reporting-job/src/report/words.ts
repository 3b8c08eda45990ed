/** Fixed words of the report, in three languages. */
import { type Day, type Language, renderDay, type Severity, type Text, text } from '@werkplekleren/rules'
import type { Moment } from '../indicators/index.ts'

export const words = {
  report: text(
    'Monitoringrapport duaal leren',
    'Dual learning monitoring report',
    "Rapport de suivi de l'apprentissage dual",
  ),
  countReport: text(
    'Telling van de inschrijvingen duaal leren op 1 februari',
    'Count of enrolments in dual learning on 1 February',
    "Comptage des inscriptions à l'apprentissage dual au 1er février",
  ),
  partnershipCount: text(
    'Inschrijvingen duaal leren op 1 februari',
    'Enrolments in dual learning on 1 February',
    "Inscriptions à l'apprentissage dual au 1er février",
  ),
  countOnly: text(
    'Alleen tabellen op de teldatum: wat het hele schooljaar betreft, staat in het monitoringrapport dat erop volgt.',
    'Tables on the count date only: what concerns the whole school year stands in the monitoring report that follows.',
    "Uniquement les tableaux à la date de comptage : ce qui concerne toute l'année scolaire figure dans le rapport de suivi qui suivra.",
  ),
  partnershipReport: text(
    'Monitoringcijfers duaal leren',
    'Dual learning monitoring figures',
    "Chiffres de suivi de l'apprentissage dual",
  ),
  organisation: text(
    'Vlaams Partnerschap Duaal Leren',
    'Flemish Partnership Dual Learning',
    'Partenariat flamand de formation duale',
  ),
  schoolYear: text('Schooljaar', 'School year', 'Année scolaire'),
  flanders: text('Vlaanderen', 'Flanders', 'Flandre'),
  countDate: text('Teldatum', 'Count date', 'Date de comptage'),
  february: text(
    '1 februari, geteld op de eerste schooldag van februari',
    '1 February, counted on the first school day of February',
    "1er février, compté le premier jour d'école de février",
  ),
  population: text('Onderzoekspopulatie', 'Reference population', 'Population de référence'),
  status: text('Status', 'Status', 'Statut'),
  internal: text(
    'Interne versie: kleine aantallen zijn nog niet beschermd. Niet verspreiden buiten de partnerschappen.',
    'Internal version: small counts are not protected yet. Do not distribute outside the partnerships.',
    'Version interne : les petits nombres ne sont pas encore protégés. Ne pas diffuser en dehors des partenariats.',
  ),
  rules: text('Regels', 'Rules', 'Règles'),
  software: text('Software', 'Software', 'Logiciel'),
  asOf: text('Stand van de regels op', 'Rules as of', 'Règles au'),
  rowsAccepted: text('Rijen aanvaard', 'Rows accepted', 'Lignes acceptées'),
  source: text(
    'Bron: administratieve extracten van het schooljaar, gecontroleerd met de regels van Werkplekleren.',
    'Source: administrative extracts of the school year, checked with the rules of Werkplekleren.',
    "Source : extraits administratifs de l'année scolaire, contrôlés avec les règles de Werkplekleren.",
  ),
} as const satisfies Readonly<Record<string, Text>>

/** The words in one of the three languages. */
export const pick = (language: Language, nl: string, en: string, fr: string) => ({ nl, en, fr })[language]

export const severityWords: Readonly<Record<Severity, Record<Language, string>>> = {
  error: { nl: 'fout', en: 'error', fr: 'erreur' },
  warning: { nl: 'waarschuwing', en: 'warning', fr: 'avertissement' },
  info: { nl: 'aanwijzing', en: 'hint', fr: 'indication' },
}

/** "Tabel 1_6" and the name of its sheet. */
export const tableName = (
  id: string,
  language: Language,
): { readonly sheet: string; readonly title: string } => {
  const word = { nl: 'Tabel', en: 'Table', fr: 'Tableau' }[language]
  return { sheet: `${word}_${id}`, title: `${word} ${id}` }
}

/** When an indicator looks, in words. */
export function momentWords(
  moment: Moment,
  { countDate, first, last }: { readonly countDate: Day; readonly first: Day; readonly last: Day },
  language: Language,
): string {
  const [count, from, to] = [countDate, first, last].map((day) => renderDay(day, language))
  switch (moment) {
    case 'countDate':
      return {
        nl: `Teldatum: 1 februari (geteld op ${count}, de eerste schooldag van februari).`,
        en: `Count date: 1 February (counted on ${count}, the first school day of February).`,
        fr: `Date de comptage : 1er février (compté le ${count}, premier jour d'école de février).`,
      }[language]
    case 'schoolYear':
      return {
        nl: `Periode: van ${from} tot en met ${to}.`,
        en: `Period: from ${from} to ${to}.`,
        fr: `Période : du ${from} au ${to} inclus.`,
      }[language]
    case 'lastDay':
      return {
        nl: `Stand op ${to}, de laatste dag van het schooljaar.`,
        en: `State on ${to}, the last day of the school year.`,
        fr: `Situation au ${to}, dernier jour de l'année scolaire.`,
      }[language]
  }
}
