/** The share of dual learning in secondary education, by stage. */
import { text } from '@werkplekleren/rules'
import { grade } from '../dimensions/index.ts'
import { allLearners } from '../indicators/index.ts'
import { defineChart } from './chart-definition.ts'

export const shareOfDualByStage = defineChart({
  id: 'share-of-dual',
  table: '1_7',
  shape: 'columns',
  title: text('Aandeel duaal naar graad', 'Share of dual learning by stage', 'Part du dual par degré'),
  categories: { along: 'rows', by: grade, columns: [allLearners.title.en] },
  valueAxis: text('Aandeel (%)', 'Share (%)', 'Part (%)'),
})
