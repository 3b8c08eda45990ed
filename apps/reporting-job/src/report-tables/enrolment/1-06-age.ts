/** Table 1_6: dual learners on the count date by age group and sex. */
import { text } from '@werkplekleren/rules'
import { ageBand, sex } from '../../dimensions/index.ts'
import { learners } from '../../indicators/index.ts'
import { crossTable } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'

export const learnersByAge = defineTable({
  id: '1_6',
  title: text(
    'Duale lerenden in het secundair onderwijs naar leeftijdsgroep en geslacht',
    'Dual learners in secondary education by age group and sex',
    "Apprenants duaux dans l'enseignement secondaire par groupe d'âge et sexe",
  ),
  explanation: text(
    'Naar de leeftijd in voltooide jaren op de teldatum.',
    'By age in completed years on the count date.',
    "Selon l'âge en années révolues à la date de comptage.",
  ),
  indicators: [learners],
  fill: (context) => crossTable(context, { indicator: learners, rows: ageBand, columns: sex }),
})
