/** Dual learners on the count date, by sectoral partnership. */
import { text } from '@werkplekleren/rules'
import { sector } from '../dimensions/index.ts'
import { totalWord } from '../report-tables/index.ts'
import { defineChart } from './chart-definition.ts'

export const learnersBySector = defineChart({
  id: 'learners-by-sector',
  table: '1_4',
  shape: 'bars',
  title: text(
    'Duale lerenden naar sectoraal partnerschap',
    'Dual learners by sectoral partnership',
    'Apprenants duaux par partenariat sectoriel',
  ),
  categories: { along: 'rows', by: sector, columns: [totalWord.en] },
  valueAxis: text('Lerenden', 'Learners', 'Apprenants'),
})
