/** T3-02: the contract types as shares of the agreements. */
import { text } from '@werkplekleren/rules'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { agreements } from './t3-01-agreements.ts'

export const contractTypeShares = defineIndicator({
  id: 'T3-02',
  title: text('Verdeling naar contracttype', 'Share by contract type', 'Répartition par type de contrat'),
  definition: text(
    'Overeenkomsten van elk contracttype, gedeeld door alle overeenkomsten van duaal leren in het secundair onderwijs (T3-01).',
    'Agreements of each contract type, divided by all agreements of dual learning in secondary education (T3-01).',
    "Conventions de chaque type de contrat, divisées par toutes les conventions d'apprentissage dual de l'enseignement secondaire (T3-01).",
  ),
  numerator: text('overeenkomsten van het type', 'agreements of the type', 'conventions du type'),
  denominator: text('overeenkomsten (T3-01)', 'agreements (T3-01)', 'conventions (T3-01)'),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'schoolYear',
  breakdowns: agreements.breakdowns,
  needs: ['agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  of: agreements,
  unitsSql: agreements.unitsSql,
})
