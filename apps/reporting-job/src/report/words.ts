/** Fixed words of the report, in three languages. */
import { type Day, type Language, renderDay, type Severity, type Text, text } from '@werkplekleren/rules'
import { type Moment, type Scope, scopeBefore } from '../indicators/index.ts'

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
  extractsChecked: text(
    'administratieve extracten, gecontroleerd met de regels van Werkplekleren',
    'administrative extracts, checked with the rules of Werkplekleren',
    'extraits administratifs, contrôlés avec les règles de Werkplekleren',
  ),
  /** Between a word and what it introduces. */
  colon: text(': ', ': ', ' : '),
  toCorrect: text('Rijen om te corrigeren', 'Rows to correct', 'Lignes à corriger'),
  provisional: text('voorlopig', 'provisional', 'provisoire'),
  final: text('definitief', 'final', 'définitif'),
  contact: text(
    'Departement Werk, Economie, Wetenschap, Innovatie en Sociale Economie, Vlaams Partnerschap Duaal Leren',
    'Department of Work, Economy, Science, Innovation and Social Economy, Flemish Partnership Dual Learning',
    'Département Emploi, Économie, Sciences, Innovation et Économie sociale, Partenariat flamand de formation duale',
  ),
  emptyHeads: text(
    'In de rijen Onbekend en Totaal is leeg wat alleen één rij kan kenmerken, zoals de code.',
    'In the rows Unknown and Total, what can only describe one row, such as the code, is empty.',
    "Dans les lignes Inconnu et Total, ce qui ne peut caractériser qu'une ligne, comme le code, est vide.",
  ),
  rules: text('Regels', 'Rules', 'Règles'),
  software: text('Software', 'Software', 'Logiciel'),
  valuesDigest: text('Controlegetal van de cijfers', 'Digest of the figures', 'Empreinte des chiffres'),
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
export function momentWords(moment: Moment, scope: Scope, language: Language): string {
  const say = (day: Day) => renderDay(day, language)
  const [first, last] = [say(scope.first), say(scope.last)]
  const before = scopeBefore(scope)
  const counted: Readonly<Record<Moment, Text>> = {
    countDate: text(
      `Teldatum: 1 februari (geteld op ${say(scope.countDate)}, de eerste schooldag van februari).`,
      `Count date: 1 February (counted on ${say(scope.countDate)}, the first school day of February).`,
      `Date de comptage : 1er février (compté le ${say(scope.countDate)}, premier jour d'école de février).`,
    ),
    countDays: text(
      'Teldagen: elke teldag op zijn eigen datum.',
      'Count days: each on its own date.',
      'Jours de comptage : chacun à sa propre date.',
    ),
    bothCountDates: text(
      `Teldata: 1 februari van het schooljaar ervoor (geteld op ${say(before.countDate)}) en 1 februari (geteld op ${say(scope.countDate)}).`,
      `Count dates: 1 February of the school year before (counted on ${say(before.countDate)}) and 1 February (counted on ${say(scope.countDate)}).`,
      `Dates de comptage : 1er février de l'année scolaire précédente (compté le ${say(before.countDate)}) et 1er février (compté le ${say(scope.countDate)}).`,
    ),
    octoberDate: text(
      `Teldatum: 1 oktober (geteld op ${say(scope.octoberDate)}, de eerste schooldag van oktober).`,
      `Count date: 1 October (counted on ${say(scope.octoberDate)}, the first school day of October).`,
      `Date de comptage : 1er octobre (compté le ${say(scope.octoberDate)}, premier jour d'école d'octobre).`,
    ),
    juneDate: text(
      `Stand op ${say(scope.juneDate)}.`,
      `State on ${say(scope.juneDate)}.`,
      `Situation au ${say(scope.juneDate)}.`,
    ),
    schoolYear: text(
      `Periode: van ${first} tot en met ${last}.`,
      `Period: from ${first} to ${last}.`,
      `Période : du ${first} au ${last} inclus.`,
    ),
    schoolYearBefore: text(
      `Periode: van ${say(before.first)} tot en met ${say(before.last)}, het schooljaar ervoor.`,
      `Period: from ${say(before.first)} to ${say(before.last)}, the school year before.`,
      `Période : du ${say(before.first)} au ${say(before.last)} inclus, l'année scolaire précédente.`,
    ),
    lastDay: text(
      `Stand op ${last}, de laatste dag van het schooljaar.`,
      `State on ${last}, the last day of the school year.`,
      `Situation au ${last}, dernier jour de l'année scolaire.`,
    ),
    run: text(
      'Bij het opmaken van dit rapport.',
      'When this report was compiled.',
      "Lors de l'établissement de ce rapport.",
    ),
  }
  return counted[moment][language]
}
