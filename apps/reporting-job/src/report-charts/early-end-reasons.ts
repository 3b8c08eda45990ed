/** Agreements that ended early, by reason. */
import { text } from '@werkplekleren/rules'
import { endReason } from '../dimensions/index.ts'
import { totalWord } from '../report-tables/index.ts'
import { defineChart } from './chart-definition.ts'

export const earlyEndsByReason = defineChart({
  id: 'early-end-reasons',
  table: '4_7',
  shape: 'bars',
  title: text('Voortijdige beëindigingen naar reden', 'Early ends by reason', 'Fins prématurées par motif'),
  categories: { along: 'rows', by: endReason, columns: [totalWord.en] },
  valueAxis: text('Overeenkomsten', 'Agreements', 'Conventions'),
})
