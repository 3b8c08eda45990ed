/** Table 2_1: accreditations asked for in the school year, by sectoral partnership and decision. */
import { text } from '@werkplekleren/rules'
import { decision, sector } from '../../dimensions/index.ts'
import { decisions } from '../../indicators/index.ts'
import { crossTable } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'

export const accreditationDecisions = defineTable({
  id: '2_1',
  title: text(
    'Aangevraagde erkenningen naar sectoraal partnerschap en beslissing',
    'Accreditations asked for, by sectoral partnership and decision',
    'Agréments demandés par partenariat sectoriel et décision',
  ),
  indicators: [decisions],
  power: 'ACCREDIT',
  fill: (context) => crossTable(context, { indicator: decisions, rows: sector, columns: decision }),
})
