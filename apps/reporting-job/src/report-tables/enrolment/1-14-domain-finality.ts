/** Table 1_14: dual learners on the count date by study domain and finality. */
import { text } from '@werkplekleren/rules'
import { domain, finality } from '../../dimensions/index.ts'
import { learners } from '../../indicators/index.ts'
import { crossTable } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'

export const learnersByDomain = defineTable({
  id: '1_14',
  title: text(
    'Duale lerenden in het secundair onderwijs naar studiedomein en finaliteit',
    'Dual learners in secondary education by study domain and finality',
    "Apprenants duaux dans l'enseignement secondaire par domaine d'études et finalité",
  ),
  explanation: text(
    'Naar het studiedomein en de finaliteit van de opleiding.',
    'By the study domain and the finality of the programme.',
    "Selon le domaine d'études et la finalité de la formation.",
  ),
  indicators: [learners],
  fill: (context) =>
    crossTable(context, {
      indicator: learners,
      rows: domain,
      columns: finality,
      // Dual learning exists in two of the three finalities only.
      rarely: ['DOORSTROOM'],
    }),
})
