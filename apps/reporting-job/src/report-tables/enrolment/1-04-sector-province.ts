/** Table 1_4: dual learners on the count date by sectoral partnership and province of the school. */
import { text } from '@werkplekleren/rules'
import { province, sector } from '../../dimensions/index.ts'
import { learners } from '../../indicators/index.ts'
import { crossTable } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'

export const learnersBySectorAndProvince = defineTable({
  id: '1_4',
  title: text(
    'Duale lerenden in het secundair onderwijs naar sectoraal partnerschap en provincie van de school',
    'Dual learners in secondary education by sectoral partnership and province of the school',
    "Apprenants duaux dans l'enseignement secondaire par partenariat sectoriel et province de l'école",
  ),
  explanation: text(
    'Naar het sectoraal partnerschap van de opleiding en de provincie van de vestigingsplaats van de school.',
    'By the sectoral partnership of the programme and the province of the school site.',
    "Selon le partenariat sectoriel de la formation et la province du lieu d'implantation de l'école.",
  ),
  indicators: [learners],
  fill: (context) => crossTable(context, { indicator: learners, rows: sector, columns: province }),
})
