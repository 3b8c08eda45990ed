/** E-03: how the dual learners are spread over ages. */
import { text } from '@werkplekleren/rules'
import { age, ageBand, grade, sector } from '../../dimensions/index.ts'
import { cedefop, defineIndicator } from '../indicator.ts'
import { learners } from './e-01-learners.ts'

export const ageDistribution = defineIndicator({
  id: 'E-03',
  title: text('Leeftijdsverdeling', 'Age distribution', 'Répartition par âge'),
  definition: text(
    'Duale lerenden van een leeftijd (in voltooide jaren op de teldatum) gedeeld door alle duale lerenden. Door afronding kan de som van de percentages van 100 afwijken.',
    'Dual learners of an age (in completed years on the count date) divided by all dual learners. By rounding, the percentages may not add up to 100.',
    "Apprenants duaux d'un âge (en années révolues à la date de comptage) divisés par tous les apprenants duaux. Les pourcentages arrondis peuvent ne pas totaliser 100.",
  ),
  numerator: text('duale lerenden van de leeftijd', 'dual learners of the age', "apprenants duaux de l'âge"),
  denominator: text('duale lerenden (E-01)', 'dual learners (E-01)', 'apprenants duaux (E-01)'),
  unit: learners.unit,
  moment: 'countDate',
  breakdowns: [sector, grade, age, ageBand],
  needs: learners.needs,
  source: cedefop,
  of: learners,
  unitsSql: learners.unitsSql,
})
