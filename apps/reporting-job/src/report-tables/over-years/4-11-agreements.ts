/** Table 4_11: agreements by sectoral partnership, over five school years. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { agreements } from '../../indicators/index.ts'
import { defineTable } from '../report-table.ts'
import { oneFigure } from './one-figure.ts'
import { seriesExplanation } from './series-words.ts'

export const agreementsOverYears = defineTable({
  id: '4_11',
  title: text(
    'Overeenkomsten in het secundair onderwijs naar sectoraal partnerschap, in vijf schooljaren',
    'Agreements in secondary education by sectoral partnership, in five school years',
    "Conventions dans l'enseignement secondaire par partenariat sectoriel, sur cinq années scolaires",
  ),
  explanation: seriesExplanation,
  indicators: [agreements],
  power: 'MONITOR',
  overYears: true,
  fill: (context) => oneFigure(context, agreements, sector, 'count'),
})
