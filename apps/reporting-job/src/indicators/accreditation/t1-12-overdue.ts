/** T1-12: mentors past their term without training, who have a learner on the count date. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { dualAgreements, runsOn } from '../agreements/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const overdueMentors = defineIndicator({
  id: 'T1-12',
  title: text(
    'Mentor zonder opleiding na de termijn',
    'Overdue mentors',
    'Tuteurs non formés après le délai',
  ),
  definition: text(
    'Mentoren van wie de termijn van de mentoropleiding voor de teldatum afliep, die ze dan nog niet gevolgd hebben en die niet vrijgesteld zijn, met een lopende overeenkomst op de teldatum.',
    'Mentors whose term for the mentor training ended before the count date, who have not followed it by then and are not exempt, with a running agreement on the count date.',
    "Tuteurs dont le délai de formation a expiré avant la date de comptage, qui ne l'ont pas encore suivie et n'en sont pas dispensés, avec une convention en cours à la date de comptage.",
  ),
  unit: text('mentoren', 'mentors', 'tuteurs'),
  moment: 'countDate',
  breakdowns: [sector],
  needs: ['mentors', 'sectors', 'agreements', 'programmes'],
  source: ownDefinition,
  unitsSql: `SELECT m.id AS unit, m.sector_code AS sector
  FROM mentors m
  JOIN (SELECT DISTINCT d.mentor_id FROM (${dualAgreements}) d WHERE ${runsOn('d', '$count_date')}) r
    ON r.mentor_id = m.id
  WHERE m.training_due_day < $count_date AND NOT COALESCE(m.training_exempt, FALSE)
    AND (m.trained_on_day IS NULL OR m.trained_on_day > $count_date)`,
})
