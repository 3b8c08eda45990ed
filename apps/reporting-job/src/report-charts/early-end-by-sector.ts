/** Of the learners who began, those with an agreement that ended early, by sectoral partnership. */
import { text } from '@werkplekleren/rules'
import { sector } from '../dimensions/index.ts'
import { defineChart } from './chart-definition.ts'

export const earlyEndBySector = defineChart({
  id: 'early-end-by-sector',
  table: '4_6',
  shape: 'bars',
  title: text(
    'Lerenden met een voortijdige beëindiging, op 100 lerenden van de instapcohorte',
    'Learners with an early end, of 100 learners of the entry cohort',
    "Apprenants ayant une fin prématurée, sur 100 apprenants de la cohorte d'entrée",
  ),
  categories: { along: 'rows', by: sector, columns: ['Early-end rate of persons'] },
  valueAxis: text('Aandeel (%)', 'Share (%)', 'Part (%)'),
})
