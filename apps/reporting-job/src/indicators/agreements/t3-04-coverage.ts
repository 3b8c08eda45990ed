/** T3-04: enrolled dual learners who have an agreement on the count date. */
import { text } from '@werkplekleren/rules'
import { grade, sector } from '../../dimensions/index.ts'
import { learners } from '../enrolment/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { dualAgreements, runsOn } from './dual-agreements.ts'

export const coverage = defineIndicator({
  id: 'T3-04',
  title: text('Dekkingsgraad', 'Coverage', 'Taux de couverture'),
  definition: text(
    'Duale lerenden op de teldatum (E-01) die op die dag een lopende overeenkomst van duaal leren hebben, gedeeld door alle duale lerenden op de teldatum.',
    'Dual learners on the count date (E-01) who have a running agreement of dual learning on that day, divided by all dual learners on the count date.',
    "Apprenants duaux à la date de comptage (E-01) ayant ce jour-là une convention d'apprentissage dual en cours, divisés par tous les apprenants duaux à la date de comptage.",
  ),
  numerator: text(
    'lerenden met een lopende overeenkomst',
    'learners with a running agreement',
    'apprenants ayant une convention en cours',
  ),
  denominator: text('duale lerenden (E-01)', 'dual learners (E-01)', 'apprenants duaux (E-01)'),
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'countDate',
  breakdowns: [sector, grade],
  needs: ['enrolments', 'learners', 'programmes', 'agreements'],
  source: ownDefinition,
  of: learners,
  // Those without one are counted in T4-06: with and without make up E-01.
  hitsAt: { agreement: 'with' },
  unitsSql: `SELECT c.sector_code AS sector, c.grade, r.learner_id IS NOT NULL AS hit
  FROM counted_learners c
  LEFT JOIN (
    SELECT DISTINCT d.learner_id FROM (${dualAgreements}) d WHERE ${runsOn('d', '$count_date')}
  ) r ON r.learner_id = c.learner_id
  WHERE c.count_day = $count_date`,
})
