/** Table 1_15: dual learners by sectoral partnership, over five school years. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { learners } from '../../indicators/index.ts'
import { defineTable } from '../report-table.ts'
import { oneFigure } from './one-figure.ts'
import { seriesExplanation } from './series-words.ts'

export const learnersBySectorOverYears = defineTable({
  id: '1_15',
  title: text(
    'Duale lerenden in het secundair onderwijs naar sectoraal partnerschap, in vijf schooljaren',
    'Dual learners in secondary education by sectoral partnership, in five school years',
    "Apprenants duaux dans l'enseignement secondaire par partenariat sectoriel, sur cinq années scolaires",
  ),
  explanation: seriesExplanation,
  indicators: [learners],
  overYears: true,
  fill: (context) => oneFigure(context, learners, sector, 'count'),
})
