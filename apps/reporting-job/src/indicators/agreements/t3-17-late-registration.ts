/** T3-17: agreements registered after their start, and how late. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { dualAgreements, ranInYear } from './dual-agreements.ts'
import { agreements } from './t3-01-agreements.ts'

export const lateRegistration = defineIndicator({
  id: 'T3-17',
  title: text('Laattijdige registratie', 'Late registration', 'Enregistrement tardif'),
  definition: text(
    'Overeenkomsten (T3-01) die na de startdag geregistreerd zijn; mediaan van de dagen ertussen, van de laattijdige alleen. Zonder registratiedatum telt een overeenkomst niet als laattijdig.',
    'Agreements (T3-01) registered after the day of the start; median of the days between, of the late ones alone. Without a date of registration an agreement does not count as late.',
    "Conventions (T3-01) enregistrées après le jour du début ; médiane des jours entre les deux, pour les tardives seulement. Sans date d'enregistrement, une convention ne compte pas comme tardive.",
  ),
  numerator: text('geregistreerd na de start', 'registered after the start', 'enregistrées après le début'),
  denominator: text('overeenkomsten (T3-01)', 'agreements (T3-01)', 'conventions (T3-01)'),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'schoolYear',
  breakdowns: [sector],
  needs: ['agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  of: agreements,
  unitsSql: `SELECT d.sector, d.registered_on_day > d.start_day AS hit,
         CASE WHEN d.registered_on_day > d.start_day THEN d.registered_on_day - d.start_day END AS value
  FROM (${dualAgreements}) d
  WHERE ${ranInYear('d')}`,
})
