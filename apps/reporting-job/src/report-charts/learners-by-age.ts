/** Dual learners on the count date, by age in single years. */
import { text } from '@werkplekleren/rules'
import { age, ageBand } from '../dimensions/index.ts'
import { totalWord } from '../report-tables/index.ts'
import { defineChart } from './chart-definition.ts'

export const learnersByAge = defineChart({
  id: 'learners-by-age',
  table: '1_6',
  shape: 'columns',
  title: text('Duale lerenden naar leeftijd', 'Dual learners by age', 'Apprenants duaux par âge'),
  categories: { along: 'rows', by: age, within: ageBand, columns: [totalWord.en] },
  valueAxis: text('Lerenden', 'Learners', 'Apprenants'),
})
