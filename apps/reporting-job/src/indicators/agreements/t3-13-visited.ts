/** T3-13: agreements long enough to be visited, and those visited in the school year. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { visitedFromDays } from '../limits.ts'
import { dualAgreements, ranInYear } from './dual-agreements.ts'

/** With the number of visits of each; a visit with several findings is one visit. */
const longAgreements = `SELECT d.id, d.sector, COALESCE(v.visits, 0) AS visits
  FROM (${dualAgreements}) d
  LEFT JOIN (
    SELECT w.agreement_id, COUNT(DISTINCT w.id) AS visits FROM visits w
    WHERE w.visited_on_day >= $first_day AND w.visited_on_day <= $last_day
    GROUP BY w.agreement_id
  ) v ON v.agreement_id = d.id
  WHERE ${ranInYear('d')}
    AND CASE WHEN COALESCE(d.ends_day, $last_day) < $last_day THEN d.ends_day ELSE CAST($last_day AS DATE) END
      - CASE WHEN d.start_day > $first_day THEN d.start_day ELSE CAST($first_day AS DATE) END
      + 1 >= ${visitedFromDays}`

export const visited = defineIndicator({
  id: 'T3-13',
  title: text('Werkplekbezoeken', 'Workplace visits', 'Visites du lieu de travail'),
  definition: text(
    `Overeenkomsten (T3-01) die minstens ${visitedFromDays} dagen van het schooljaar liepen, en die waarvan de werkplek in het schooljaar minstens één keer bezocht is.`,
    `Agreements (T3-01) that ran on at least ${visitedFromDays} days of the school year, and those whose workplace was visited at least once in the school year.`,
    `Conventions (T3-01) qui ont couru au moins ${visitedFromDays} jours de l'année scolaire, et celles dont le lieu de travail a été visité au moins une fois au cours de l'année scolaire.`,
  ),
  numerator: text('minstens één keer bezocht', 'visited at least once', 'visitées au moins une fois'),
  denominator: text(
    `overeenkomsten van minstens ${visitedFromDays} dagen`,
    `agreements of at least ${visitedFromDays} days`,
    `conventions d’au moins ${visitedFromDays} jours`,
  ),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['visits', 'agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT l.sector, l.visits > 0 AS hit, l.visits AS value FROM (${longAgreements}) l`,
})
