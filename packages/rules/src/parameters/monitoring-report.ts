/** What holds for the monitoring report: its school years, the tolerances of its checks, the figures published before. */
import { text } from '../language.ts'
import { cedefopDual, cite, kwCompanies2023, monitoringReport2020, recordKeeping } from '../sources/index.ts'
import { defineParameter, defineRegime, type Parameter } from './parameter.ts'

const FIRST_REPORT = '2019-09-01'

/** School years of which a report is made. */
export const reportYears = defineRegime({
  id: 'monitoring-report',
  title: text(
    'Schooljaren met een monitoringrapport',
    'School years with a monitoring report',
    'Années scolaires avec un rapport de suivi',
  ),
  from: FIRST_REPORT,
  sources: [cite(monitoringReport2020), cite(cedefopDual)],
})

const practice = [{ from: FIRST_REPORT, certainty: 'unverified', sources: [cite(recordKeeping)] }] as const

const tolerance = (id: string, title: Parameter['title'], unit: Parameter['unit'], value: number) =>
  defineParameter({ id, title, unit, values: practice.map((entry) => ({ ...entry, value })) })

/** Percentage points by which rounded shares may miss 100. */
export const shareRounding = tolerance(
  'report-share-rounding',
  text('Speling voor afgeronde aandelen', 'Leeway for rounded shares', 'Tolérance pour les parts arrondies'),
  'percent',
  1,
)

/** The smallest number of persons that may be published, apart from none at all. */
export const smallestPublishedCell = tolerance(
  'report-smallest-cell',
  text(
    'Kleinste aantal personen dat gepubliceerd wordt',
    'Smallest number of persons that is published',
    'Plus petit nombre de personnes publié',
  ),
  'persons',
  5,
)

/** Percentage of early ends that may be without a reason. */
export const endsWithoutReason = tolerance(
  'report-ends-without-reason',
  text(
    'Aandeel vroegtijdige beëindigingen zonder reden',
    'Share of early ends without a reason',
    'Part des fins anticipées sans motif',
  ),
  'percent',
  10,
)

/** Percentage by which a computed figure may differ from the published one. */
export const publishedTolerance = tolerance(
  'report-published-tolerance',
  text(
    'Toegelaten verschil met een gepubliceerd cijfer',
    'Accepted difference from a published figure',
    'Écart admis avec un chiffre publié',
  ),
  'percent',
  5,
)

/** From here on two different totals are not equal by chance. */
export const equalByChanceBelow = tolerance(
  'report-equal-by-chance',
  text(
    'Aantal vanaf waar gelijke totalen geen toeval zijn',
    'Number from which equal totals are no coincidence',
    "Nombre à partir duquel l'égalité de totaux n'est plus un hasard",
  ),
  'persons',
  100,
)

/** Dual learners in secondary education on 1 February, in the school years of which the number was published. */
export const publishedLearners = defineParameter({
  id: 'published-learners-secondary',
  title: text(
    'Gepubliceerd aantal duale lerenden in het secundair onderwijs',
    'Published number of dual learners in secondary education',
    "Nombre publié d'apprenants en alternance dans l'enseignement secondaire",
  ),
  unit: 'persons',
  values: [
    { from: '2024-09-01', value: 5637, certainty: 'published', sources: [cite(cedefopDual)] },
    { from: '2025-09-01', value: null, certainty: 'published', sources: [cite(cedefopDual)] },
  ],
})

/** Dual learners in adult education in the whole school year. */
export const publishedAdultLearners = defineParameter({
  id: 'published-learners-adult',
  title: text(
    'Gepubliceerd aantal duale lerenden in het volwassenenonderwijs',
    'Published number of dual learners in adult education',
    "Nombre publié d'apprenants en alternance dans l'enseignement pour adultes",
  ),
  unit: 'persons',
  values: [
    { from: '2023-09-01', value: 190, certainty: 'published', sources: [cite(cedefopDual)] },
    { from: '2024-09-01', value: null, certainty: 'published', sources: [cite(cedefopDual)] },
  ],
})

/** Accredited companies in Flanders at the end of the school year (August 2023). */
export const publishedCompanies = defineParameter({
  id: 'published-accredited-companies',
  title: text(
    'Gepubliceerd aantal erkende ondernemingen',
    'Published number of accredited companies',
    "Nombre publié d'entreprises agréées",
  ),
  unit: 'companies',
  values: [
    { from: '2022-09-01', value: 10225, certainty: 'secondary', sources: [cite(kwCompanies2023)] },
    { from: '2023-09-01', value: null, certainty: 'secondary', sources: [cite(kwCompanies2023)] },
  ],
})
