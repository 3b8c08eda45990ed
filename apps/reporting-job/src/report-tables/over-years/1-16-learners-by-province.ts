/** Table 1_16: dual learners by province of the school, over five school years. */
import { text } from '@werkplekleren/rules'
import { province } from '../../dimensions/index.ts'
import { learners } from '../../indicators/index.ts'
import { defineTable } from '../report-table.ts'
import { oneFigure } from './one-figure.ts'
import { seriesExplanation } from './series-words.ts'

export const learnersByProvinceOverYears = defineTable({
  id: '1_16',
  title: text(
    'Duale lerenden in het secundair onderwijs naar provincie van de school, in vijf schooljaren',
    'Dual learners in secondary education by province of the school, in five school years',
    "Apprenants duaux dans l'enseignement secondaire par province de l'école, sur cinq années scolaires",
  ),
  explanation: seriesExplanation,
  indicators: [learners],
  overYears: true,
  fill: (context) => oneFigure(context, learners, province, 'count'),
})
