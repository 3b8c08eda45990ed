/** The words of the page that no other format has, in three languages. */
import { type Language, type Text, text } from '@werkplekleren/rules'

const words = {
  title: text(
    'Controle van planningsbladen',
    'Check of planning sheets',
    'Contrôle de fiches de planification',
  ),
  filter: text('Filteren', 'Filter', 'Filtrer'),
  search: text(
    'Zoeken in rij, sleutel en tekst',
    'Search row, record and text',
    'Chercher dans ligne, clé et texte',
  ),
  rule: text('Regel', 'Rule', 'Règle'),
  everyRule: text('Alle regels', 'All rules', 'Toutes les règles'),
  show: text('Tonen', 'Show', 'Afficher'),
  standing: text('Stand', 'Standing', 'Situation'),
  grouping: text('Overtredingen groeperen', 'Group violations', 'Regrouper les infractions'),
  byRow: text('per rij', 'by row', 'par ligne'),
  byRule: text('per regel', 'by rule', 'par règle'),
  showAll: text('Alles tonen', 'Show everything', 'Tout afficher'),
  violations: text('Overtredingen', 'Violations', 'Infractions'),
  undecided: text('Niet te beoordelen', 'Undecided', 'Impossible à évaluer'),
  notCheckable: text('Niet gecontroleerd', 'Not checked', 'Non contrôlé'),
  overview: text(
    'Wat is gelezen en gecontroleerd',
    'What was read and checked',
    'Ce qui a été lu et contrôlé',
  ),
  rules: text('Regels', 'Rules', 'Règles'),
  sources: text('Bronnen', 'Sources', 'Sources'),
  appliesNowhere: text(
    'Van toepassing op geen enkele rij:',
    'Applying to no row:',
    "Ne s'appliquant à aucune ligne :",
  ),
  inForceFrom: text('van kracht sinds', 'in force since', 'en vigueur depuis le'),
  verifiedOn: text('nagekeken op', 'verified on', 'vérifié le'),
  skip: text('Naar de overtredingen', 'To the violations', 'Vers les infractions'),
  nothingShown: text(
    'Niets voldoet aan de filter.',
    'Nothing matches the filter.',
    'Rien ne correspond au filtre.',
  ),
  everythingJudged: text(
    'Elke regel kon elke rij beoordelen waarop ze van toepassing is.',
    'Every rule could judge each row it applies to.',
    "Chaque règle a pu évaluer chaque ligne à laquelle elle s'applique.",
  ),
  everythingChecked: text(
    'Elke regel kon worden gecontroleerd.',
    'Every rule could be checked.',
    'Chaque règle a pu être contrôlée.',
  ),
  /** The script puts the numbers in. */
  shown: text(
    '{shown} van {all} bevindingen, in {rows} van {allRows} rijen; {rules} van {allRules} niet gecontroleerde regels',
    '{shown} of {all} findings, in {rows} of {allRows} rows; {rules} of {allRules} rules not checked',
    '{shown} sur {all} constats, dans {rows} sur {allRows} lignes ; {rules} sur {allRules} règles non contrôlées',
  ),
  shownOf: text('{shown} van {all}', '{shown} of {all}', '{shown} sur {all}'),
} as const satisfies Readonly<Record<string, Text>>

export type Word = keyof typeof words

export const wordIn =
  (language: Language) =>
  (word: Word): string =>
    words[word][language]

/** "400 in orde, 7 overtreden, 5 niet te beoordelen van 412 rijen". */
export const countsLine = (
  {
    applies,
    valid,
    violated,
    undecided,
  }: { applies: number; valid: number; violated: number; undecided: number },
  language: Language,
): string =>
  ({
    nl: `van toepassing op ${applies}: ${valid} in orde, ${violated} overtreden, ${undecided} niet te beoordelen`,
    en: `applies to ${applies}: ${valid} valid, ${violated} violated, ${undecided} undecided`,
    fr: `s'applique à ${applies} : ${valid} en ordre, ${violated} en infraction, ${undecided} impossibles à évaluer`,
  })[language]
