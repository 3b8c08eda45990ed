/** The words about baseline, exceptions, suggestions and what lies ahead, in three languages. */
import {
  type Day,
  type Exception,
  type Language,
  type LapseReason,
  renderDay,
  withoutNationalNumbers,
} from '@werkplekleren/rules'
import type { Standing } from './review.ts'
import type { ReviewTotals } from './totals.ts'

export interface ReviewTexts {
  readonly standing: Readonly<Record<Standing, string>>
  readonly compared: (file: string, asOf: Day, totals: ReviewTotals) => string
  readonly noBaselineYet: (file: string) => string
  readonly otherRules: (digest: string) => string
  readonly updated: (file: string, count: number) => string
  readonly solvedTitle: string
  readonly noLongerDecidableTitle: string
  readonly exceptions: (file: string, totals: ReviewTotals) => string
  readonly acceptedBy: (exception: Exception) => string
  readonly lapsedTitle: string
  readonly lapsed: (exception: Exception, why: LapseReason) => string
  readonly needlessTitle: string
  readonly needless: (exception: Exception) => string
  readonly suggestion: (column: string, cell: string | undefined, value: string, safe: boolean) => string
  readonly upcomingTitle: (until: Day) => string
  readonly nothingUpcoming: string
}

const known = withoutNationalNumbers

const nl: ReviewTexts = {
  standing: { new: 'nieuw', still: 'bestaand', accepted: 'aanvaard' },
  compared: (file, asOf, t) =>
    `Vergeleken met de nulmeting van ${renderDay(asOf, 'nl')} (${file}): ${t.new} nieuw, ${t.still} bestaand, ${t.solved} opgelost, ${t.noLongerDecidable} niet meer te beoordelen.`,
  noBaselineYet: (file) => `Er was nog geen nulmeting (${file}): elke overtreding is nieuw.`,
  otherRules: (digest) => `De nulmeting is gemaakt met andere regels (${digest}).`,
  updated: (file, count) =>
    `Nulmeting geschreven in ${file}: ${count} ${count === 1 ? 'overtreding' : 'overtredingen'}.`,
  solvedTitle: 'Opgelost sinds de nulmeting',
  noLongerDecidableTitle: 'Niet meer te beoordelen sinds de nulmeting',
  exceptions: (file, t) =>
    `Uitzonderingen (${file}): ${t.accepted} aanvaard, ${t.lapsed} vervallen, ${t.needless} zonder bevinding.`,
  acceptedBy: ({ author, reason, until }) =>
    `Aanvaard door ${known(author)} tot en met ${renderDay(until, 'nl')}: ${known(reason)}`,
  lapsedTitle: 'Vervallen uitzonderingen',
  lapsed: (exception, why) =>
    `${known(exception.finding)}: ${why === 'dayPassed' ? `gold tot en met ${renderDay(exception.until, 'nl')}` : 'de waarden zijn gewijzigd'}. ${nl.acceptedBy(exception)}`,
  needlessTitle: 'Uitzonderingen zonder bevinding bij deze controle',
  needless: (exception) => `${known(exception.finding)}. ${nl.acceptedBy(exception)}`,
  suggestion: (column, cell, value, safe) =>
    `${safe ? 'Veilig voorstel' : 'Mogelijk voorstel'}: ${value} in “${column}”${cell === undefined ? '' : ` (${cell})`}.`,
  upcomingTitle: (until) =>
    `Wordt een overtreding als niemand iets doet, tot en met ${renderDay(until, 'nl')}`,
  nothingUpcoming: 'Er komen geen overtredingen bij.',
}

const en: ReviewTexts = {
  standing: { new: 'new', still: 'known', accepted: 'accepted' },
  compared: (file, asOf, t) =>
    `Compared with the baseline of ${renderDay(asOf, 'en')} (${file}): ${t.new} new, ${t.still} known, ${t.solved} solved, ${t.noLongerDecidable} no longer decidable.`,
  noBaselineYet: (file) => `There was no baseline yet (${file}): every violation is new.`,
  otherRules: (digest) => `The baseline was made with other rules (${digest}).`,
  updated: (file, count) =>
    `Baseline written to ${file}: ${count} ${count === 1 ? 'violation' : 'violations'}.`,
  solvedTitle: 'Solved since the baseline',
  noLongerDecidableTitle: 'No longer decidable since the baseline',
  exceptions: (file, t) =>
    `Exceptions (${file}): ${t.accepted} accepted, ${t.lapsed} lapsed, ${t.needless} without a finding.`,
  acceptedBy: ({ author, reason, until }) =>
    `Accepted by ${known(author)} until ${renderDay(until, 'en')} inclusive: ${known(reason)}`,
  lapsedTitle: 'Lapsed exceptions',
  lapsed: (exception, why) =>
    `${known(exception.finding)}: ${why === 'dayPassed' ? `held until ${renderDay(exception.until, 'en')}` : 'the values have changed'}. ${en.acceptedBy(exception)}`,
  needlessTitle: 'Exceptions without a finding in this check',
  needless: (exception) => `${known(exception.finding)}. ${en.acceptedBy(exception)}`,
  suggestion: (column, cell, value, safe) =>
    `${safe ? 'Safe suggestion' : 'Possible suggestion'}: ${value} in “${column}”${cell === undefined ? '' : ` (${cell})`}.`,
  upcomingTitle: (until) => `Becomes a violation if nobody does anything, up to ${renderDay(until, 'en')}`,
  nothingUpcoming: 'No violations are added.',
}

const fr: ReviewTexts = {
  standing: { new: 'nouveau', still: 'connu', accepted: 'accepté' },
  compared: (file, asOf, t) =>
    `Comparé à la situation de départ du ${renderDay(asOf, 'fr')} (${file}) : nouveaux ${t.new}, connus ${t.still}, résolus ${t.solved}, impossibles à évaluer désormais ${t.noLongerDecidable}.`,
  noBaselineYet: (file) =>
    `Il n'y avait pas encore de situation de départ (${file}) : chaque infraction est nouvelle.`,
  otherRules: (digest) => `La situation de départ a été établie avec d'autres règles (${digest}).`,
  updated: (file, count) =>
    `Situation de départ écrite dans ${file} : ${count} ${count < 2 ? 'infraction' : 'infractions'}.`,
  solvedTitle: 'Résolu depuis la situation de départ',
  noLongerDecidableTitle: 'Impossible à évaluer depuis la situation de départ',
  exceptions: (file, t) =>
    `Exceptions (${file}) : acceptées ${t.accepted}, échues ${t.lapsed}, sans constat ${t.needless}.`,
  acceptedBy: ({ author, reason, until }) =>
    `Accepté par ${known(author)} jusqu'au ${renderDay(until, 'fr')} inclus : ${known(reason)}`,
  lapsedTitle: 'Exceptions échues',
  lapsed: (exception, why) =>
    `${known(exception.finding)} : ${why === 'dayPassed' ? `valait jusqu'au ${renderDay(exception.until, 'fr')}` : 'les valeurs ont changé'}. ${fr.acceptedBy(exception)}`,
  needlessTitle: 'Exceptions sans constat lors de ce contrôle',
  needless: (exception) => `${known(exception.finding)}. ${fr.acceptedBy(exception)}`,
  suggestion: (column, cell, value, safe) =>
    `${safe ? 'Proposition sûre' : 'Proposition possible'} : ${value} dans « ${column} »${cell === undefined ? '' : ` (${cell})`}.`,
  upcomingTitle: (until) =>
    `Devient une infraction si personne n'agit, jusqu'au ${renderDay(until, 'fr')} inclus`,
  nothingUpcoming: "Aucune infraction ne s'ajoute.",
}

const texts: Readonly<Record<Language, ReviewTexts>> = { nl, en, fr }

export const reviewTextsOf = (language: Language): ReviewTexts => texts[language]
