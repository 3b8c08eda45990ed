/** T3-01: agreements of dual learning in secondary education that ran in the school year. */
import { text } from '@werkplekleren/rules'
import { contractType, grade, province, sector } from '../../dimensions/index.ts'
import { cedefop, defineIndicator } from '../indicator.ts'
import { dualAgreements, ranInYear } from './dual-agreements.ts'

export const agreements = defineIndicator({
  id: 'T3-01',
  title: text('Geregistreerde overeenkomsten', 'Registered agreements', 'Conventions enregistrées'),
  definition: text(
    'Overeenkomsten van duaal leren in het secundair onderwijs die minstens één dag van het schooljaar liepen. Overeenkomsten zijn geen lerenden: één lerende kan er meer dan één hebben.',
    'Agreements of dual learning in secondary education that ran on at least one day of the school year. Agreements are not learners: one learner may have more than one.',
    "Conventions d'apprentissage dual dans l'enseignement secondaire qui ont couru au moins un jour de l'année scolaire. Les conventions ne sont pas des apprenants : un apprenant peut en avoir plusieurs.",
  ),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'schoolYear',
  breakdowns: [sector, contractType, province, grade],
  needs: ['agreements', 'programmes', 'sectors'],
  source: cedefop,
  unitsSql: `SELECT d.sector, d.contract_type, d.province, d.grade
  FROM (${dualAgreements}) d
  WHERE ${ranInYear('d')}`,
})
