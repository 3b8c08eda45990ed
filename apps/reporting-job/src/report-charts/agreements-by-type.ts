/** Agreements of the school year, by contract type. */
import { text } from '@werkplekleren/rules'
import { contractType } from '../dimensions/index.ts'
import { defineChart } from './chart-definition.ts'

export const agreementsByContractType = defineChart({
  id: 'agreements-by-type',
  table: '4_1',
  shape: 'columns',
  title: text(
    'Overeenkomsten naar contracttype',
    'Agreements by contract type',
    'Conventions par type de contrat',
  ),
  categories: { along: 'columns', by: contractType },
  valueAxis: text('Overeenkomsten', 'Agreements', 'Conventions'),
})
