/** Table 4_1: agreements of dual learning in secondary education by sectoral partnership and contract type. */
import { text } from '@werkplekleren/rules'
import { contractType, sector } from '../../dimensions/index.ts'
import { agreements } from '../../indicators/index.ts'
import { crossTable } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'

export const agreementsByType = defineTable({
  id: '4_1',
  title: text(
    'Overeenkomsten in het secundair onderwijs naar sectoraal partnerschap en contracttype',
    'Agreements in secondary education by sectoral partnership and contract type',
    "Conventions dans l'enseignement secondaire par partenariat sectoriel et type de contrat",
  ),
  indicators: [agreements],
  power: 'MONITOR',
  fill: (context) => crossTable(context, { indicator: agreements, rows: sector, columns: contractType }),
})
