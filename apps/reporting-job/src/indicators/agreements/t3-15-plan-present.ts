/** T3-15: agreements whose training plan was there at the start. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { dualAgreements, ranInYear } from './dual-agreements.ts'
import { agreements } from './t3-01-agreements.ts'

export const planPresent = defineIndicator({
  id: 'T3-15',
  title: text('Opleidingsplan aanwezig', 'Training plan present', 'Plan de formation présent'),
  definition: text(
    'Overeenkomsten (T3-01) waarvan het plan uiterlijk op de startdag gedateerd is.',
    'Agreements (T3-01) whose plan is dated on the day of the start at the latest.',
    'Conventions (T3-01) dont le plan est daté au plus tard du jour du début.',
  ),
  numerator: text('plan aanwezig bij de start', 'plan present at the start', 'plan présent au début'),
  denominator: text('overeenkomsten (T3-01)', 'agreements (T3-01)', 'conventions (T3-01)'),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  of: agreements,
  unitsSql: `SELECT d.sector, d.plan_on_day <= d.start_day AS hit
  FROM (${dualAgreements}) d
  WHERE ${ranInYear('d')}`,
})
