/** T3-18b: learners for whom a subsidy is expected, once a school year, with and without pay. */
import { text } from '@werkplekleren/rules'
import { pay, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { premiumAgreements } from './premium-agreements.ts'

export const premiumsExpected = defineIndicator({
  id: 'T3-18b',
  title: text('Verwachte premies', 'Expected subsidies', 'Primes attendues'),
  definition: text(
    'Lerenden met minstens één overeenkomst die aan de premievoorwaarden voldoet (T3-18), één keer per schooljaar: bij de oudste van die overeenkomsten.',
    'Learners with at least one agreement that meets the conditions of the subsidy (T3-18), once a school year: with the oldest of those agreements.',
    'Apprenants ayant au moins une convention qui remplit les conditions de la prime (T3-18), une fois par année scolaire : avec la plus ancienne de ces conventions.',
  ),
  unit: text('premies', 'subsidies', 'primes'),
  moment: 'schoolYear',
  breakdowns: [sector, pay],
  needs: ['agreements', 'programmes', 'sectors', 'mentors', 'subsidies'],
  source: ownDefinition,
  unitsSql: `SELECT o.sector, o.pay
  FROM (
    SELECT a.sector, a.pay, CASE WHEN a.learner_id IS NULL THEN 1
           ELSE ROW_NUMBER() OVER (PARTITION BY a.learner_id ORDER BY a.start_day, a.id) END AS place
    FROM (${premiumAgreements}) a
    WHERE a.premium_state = 'met'
  ) o
  WHERE o.place = 1`,
})
