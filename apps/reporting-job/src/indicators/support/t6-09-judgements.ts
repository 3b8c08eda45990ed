/** T6-09: visits to workplaces that ended in a positive overall judgement. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const judgements = defineIndicator({
  id: 'T6-09',
  title: text('Kwaliteit van de werkplek', 'Quality of the workplace', 'Qualité du lieu de travail'),
  definition: text(
    'Werkplekbezoeken in de loop van het schooljaar met een globaal oordeel, en het aandeel met een positief oordeel.',
    'Workplace visits in the course of the school year with an overall judgement, and the share with a positive one.',
    "Visites du lieu de travail au cours de l'année scolaire avec une appréciation globale, et part des appréciations positives.",
  ),
  numerator: text(
    'bezoeken met een positief oordeel',
    'visits with a positive judgement',
    'visites avec une appréciation positive',
  ),
  denominator: text(
    'bezoeken met een globaal oordeel',
    'visits with an overall judgement',
    'visites avec une appréciation globale',
  ),
  unit: text('bezoeken', 'visits', 'visites'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['visits', 'agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  hitsAt: { judgement: 'POSITIVE' },
  unitsSql: `SELECT v.id AS unit, COALESCE(v.sector_code, a.sector_code, p.sector_code) AS sector,
         v.judgement = 'POSITIVE' AS hit
  FROM visits v
  LEFT JOIN agreements a ON a.id = v.agreement_id
  LEFT JOIN programmes p ON p.code = a.programme_code
  WHERE v.judgement IS NOT NULL AND v.visited_on_day >= $first_day AND v.visited_on_day <= $last_day`,
})
