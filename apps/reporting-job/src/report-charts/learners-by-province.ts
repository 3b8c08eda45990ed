/** Dual learners on the count date, by province of the school. */
import { text } from '@werkplekleren/rules'
import { province } from '../dimensions/index.ts'
import { defineChart } from './chart-definition.ts'

export const learnersByProvince = defineChart({
  id: 'learners-by-province',
  table: '1_4',
  shape: 'bars',
  title: text(
    'Duale lerenden naar provincie van de school',
    'Dual learners by province of the school',
    "Apprenants duaux par province de l'école",
  ),
  categories: { along: 'columns', by: province },
  valueAxis: text('Lerenden', 'Learners', 'Apprenants'),
})
