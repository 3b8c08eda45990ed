/** Table 4_12: early end, persons, by sectoral partnership, over five school years. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { earlyEndPersons } from '../../indicators/index.ts'
import { defineTable } from '../report-table.ts'
import { oneFigure } from './one-figure.ts'
import { seriesExplanation } from './series-words.ts'

export const earlyEndOverYears = defineTable({
  id: '4_12',
  title: text(
    'Voortijdige beëindiging, personen, naar sectoraal partnerschap, in vijf schooljaren',
    'Early end, persons, by sectoral partnership, in five school years',
    'Fin prématurée, personnes, par partenariat sectoriel, sur cinq années scolaires',
  ),
  explanation: seriesExplanation,
  indicators: [earlyEndPersons],
  power: 'MONITOR',
  overYears: true,
  fill: (context) => oneFigure(context, earlyEndPersons, sector, 'share'),
})
