/** T4-06b: persons with a running agreement who are enrolled nowhere on the count date. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { runningAgreementsSql } from '../agreements/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const agreementsWithoutEnrolment = defineIndicator({
  id: 'T4-06b',
  title: text(
    'Overeenkomst zonder inschrijving',
    'Agreement without an enrolment',
    'Convention sans inscription',
  ),
  definition: text(
    'Personen met een lopende overeenkomst van duaal leren op de teldatum die dan in geen enkele opleiding zijn ingeschreven, ook niet buiten de onderzoekspopulatie. Een overeenkomst waarvan de lerende niet bekend is, telt als één persoon zonder inschrijving.',
    'Persons with a running agreement of dual learning on the count date who are then enrolled in no programme at all, not even outside the reference population. An agreement whose learner is not known counts as one person without an enrolment.',
    "Personnes ayant une convention d'apprentissage dual en cours à la date de comptage et qui ne sont alors inscrites dans aucune formation, même hors de la population de référence. Une convention dont l'apprenant n'est pas connu compte comme une personne sans inscription.",
  ),
  numerator: text(
    'personen met een overeenkomst en zonder inschrijving',
    'persons with an agreement and without an enrolment',
    'personnes avec une convention et sans inscription',
  ),
  denominator: text(
    'personen met een lopende overeenkomst',
    'persons with a running agreement',
    'personnes avec une convention en cours',
  ),
  unit: text('personen', 'persons', 'personnes'),
  moment: 'countDate',
  breakdowns: [sector],
  needs: ['enrolments', 'programmes', 'agreements'],
  source: ownDefinition,
  hitsAt: { enrolment: 'without' },
  unitsSql: `SELECT COALESCE(running.learner_id, CONCAT('agreement ', running.id)) AS unit, running.sector,
         enrolled.learner_id IS NULL AS hit
  FROM (${runningAgreementsSql}) running
  LEFT JOIN (
    SELECT DISTINCT n.learner_id FROM enrolments n
    WHERE n.from_day <= $count_date AND (n.to_day IS NULL OR n.to_day >= $count_date)
  ) enrolled ON enrolled.learner_id = running.learner_id`,
})
