/** T4-06a and T6-04: learners of the reference population without a running agreement, as a check and as a demand. */
import { text } from '@werkplekleren/rules'
import { programme, province, sector } from '../../dimensions/index.ts'
import { dualRunsOn } from '../agreements/index.ts'
import { learners } from '../enrolment/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

const shared = {
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'countDate',
  breakdowns: [sector, programme, province],
  needs: ['enrolments', 'learners', 'programmes', 'agreements'],
  source: ownDefinition,
  of: learners,
  hitsAt: { agreement: 'without' },
  unitsSql: `SELECT l.sector_code AS sector, l.programme_code AS programme, l.province,
         running.learner_id IS NULL AS hit
  FROM counted_learners l
  LEFT JOIN (SELECT DISTINCT a.learner_id FROM agreements a WHERE ${dualRunsOn('$count_date')}) running
    ON running.learner_id = l.learner_id
  WHERE l.count_day = $count_date`,
} as const

const withoutAgreement = text(
  'lerenden zonder lopende overeenkomst',
  'learners without a running agreement',
  'apprenants sans convention en cours',
)

export const learnersWithoutAgreement = defineIndicator({
  ...shared,
  id: 'T4-06a',
  title: text(
    'Ingeschreven zonder overeenkomst',
    'Enrolled without an agreement',
    'Inscrits sans convention',
  ),
  definition: text(
    'Duale lerenden van het secundair onderwijs die op de teldatum in het extract van de overeenkomsten geen lopende overeenkomst van duaal leren hebben.',
    'Dual learners of secondary education who on the count date have no running agreement of dual learning in the extract of agreements.',
    "Apprenants duaux de l'enseignement secondaire qui, à la date de comptage, n'ont aucune convention d'apprentissage dual en cours dans l'extrait des conventions.",
  ),
  numerator: withoutAgreement,
  denominator: text('duale lerenden (E-01)', 'dual learners (E-01)', 'apprenants duaux (E-01)'),
})

export const tension = defineIndicator({
  ...shared,
  id: 'T6-04',
  title: text('Spanning', 'Tension', 'Tension'),
  definition: text(
    'Duale lerenden zonder lopende overeenkomst op de teldatum per leerwerkplek die dan beschikbaar is, voor dezelfde opleiding en provincie. De provincie van een lerende is die van de school.',
    'Dual learners without a running agreement on the count date per place available then, for the same programme and province. The province of a learner is that of the school.',
    "Apprenants duaux sans convention en cours à la date de comptage par place alors disponible, pour la même formation et la même province. La province d'un apprenant est celle de l'école.",
  ),
  numerator: withoutAgreement,
  denominator: text(
    'beschikbare leerwerkplekken (T6-01)',
    'places offered (T6-01)',
    'places offertes (T6-01)',
  ),
})
