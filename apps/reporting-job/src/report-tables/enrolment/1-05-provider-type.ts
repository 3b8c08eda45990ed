/** Table 1_5: dual learners on the count date by provider type and province. */
import { text } from '@werkplekleren/rules'
import { providerType, province } from '../../dimensions/index.ts'
import { learners } from '../../indicators/index.ts'
import { crossTable } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'

export const learnersByProviderType = defineTable({
  id: '1_5',
  title: text(
    'Duale lerenden in het secundair onderwijs naar soort aanbieder en provincie',
    'Dual learners in secondary education by provider type and province',
    "Apprenants duaux dans l'enseignement secondaire par type de dispensateur et province",
  ),
  explanation: text(
    'Naar de soort opleidingsverstrekker: secundaire school, centrum voor deeltijds onderwijs of Syntra-centrum.',
    'By type of training provider: secondary school, centre for part-time education or Syntra centre.',
    "Selon le type de dispensateur de formation : école secondaire, centre d'enseignement à temps partiel ou centre Syntra.",
  ),
  indicators: [learners],
  fill: (context) => crossTable(context, { indicator: learners, rows: providerType, columns: province }),
})
