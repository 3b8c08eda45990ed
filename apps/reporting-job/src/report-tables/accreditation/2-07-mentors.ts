/** Table 2_7: mentors by sectoral partnership and by whether they were trained in time. */
import { text } from '@werkplekleren/rules'
import { sector, trainingState } from '../../dimensions/index.ts'
import { mentors } from '../../indicators/index.ts'
import { crossTable } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'

export const mentorsBySector = defineTable({
  id: '2_7',
  title: text(
    'Mentoren naar sectoraal partnerschap en tijdigheid van de mentoropleiding',
    'Mentors by sectoral partnership and timeliness of the mentor training',
    'Tuteurs par partenariat sectoriel et respect du délai de formation',
  ),
  indicators: [mentors],
  power: 'ACCREDIT',
  fill: (context) => crossTable(context, { indicator: mentors, rows: sector, columns: trainingState }),
})
