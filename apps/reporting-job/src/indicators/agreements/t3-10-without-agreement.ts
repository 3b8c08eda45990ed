/** T3-10: learners of the entry cohort who are enrolled on 30 June without a running agreement. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { dualAgreements, runsOn } from './dual-agreements.ts'
import { entryCohort } from './entry-cohort.ts'

export const withoutAgreement = defineIndicator({
  id: 'T3-10',
  title: text(
    'Zonder overeenkomst aan het einde',
    'Without agreement at the end',
    'Sans convention à la fin',
  ),
  definition: text(
    'Lerenden van de instapcohorte die op 30 juni ingeschreven zijn in een duale opleiding (populatie van E-01) en die dag geen lopende overeenkomst hebben, gedeeld door allen die dan ingeschreven zijn. Instapcohorte: lerenden van wie de eerste overeenkomst van duaal leren in het extract in het schooljaar begint.',
    'Learners of the entry cohort who are enrolled in a dual programme on 30 June (population of E-01) and have no running agreement on that day, divided by all enrolled then. Entry cohort: learners whose first agreement of dual learning in the extract begins in the school year.',
    "Apprenants de la cohorte d'entrée inscrits le 30 juin dans une formation duale (population de E-01) et sans convention en cours ce jour-là, divisés par tous les inscrits à cette date. Cohorte d'entrée : apprenants dont la première convention d'apprentissage dual de l'extrait commence au cours de l'année scolaire.",
  ),
  numerator: text('zonder lopende overeenkomst', 'without a running agreement', 'sans convention en cours'),
  denominator: text('ingeschreven op 30 juni', 'enrolled on 30 June', 'inscrits le 30 juin'),
  unit: text('lerenden', 'learners', 'apprenants'),
  moment: 'juneDate',
  breakdowns: [sector],
  needs: ['agreements', 'enrolments', 'learners', 'programmes', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT c.sector, r.learner_id IS NULL AS hit
  FROM (${entryCohort}) c
  JOIN counted_learners l ON l.learner_id = c.learner_id AND l.count_day = $june_date
  LEFT JOIN (
    SELECT DISTINCT d.learner_id FROM (${dualAgreements}) d WHERE ${runsOn('d', '$june_date')}
  ) r ON r.learner_id = c.learner_id`,
})
