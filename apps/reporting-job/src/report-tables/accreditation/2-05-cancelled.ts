/** Table 2_5: accreditations cancelled in the school year, by sectoral partnership and reason. */
import { text } from '@werkplekleren/rules'
import { cancelReason, sector } from '../../dimensions/index.ts'
import { cancelled } from '../../indicators/index.ts'
import { crossTable } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'

export const cancelledAccreditations = defineTable({
  id: '2_5',
  title: text(
    'Opgeheven erkenningen naar sectoraal partnerschap en reden',
    'Cancelled accreditations by sectoral partnership and reason',
    'Agréments retirés par partenariat sectoriel et motif',
  ),
  indicators: [cancelled],
  power: 'ACCREDIT',
  fill: (context) => crossTable(context, { indicator: cancelled, rows: sector, columns: cancelReason }),
})
