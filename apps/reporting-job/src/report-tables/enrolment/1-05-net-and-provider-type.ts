/** Table 1_5: dual learners on the count date by education network and provider type. */
import { text } from '@werkplekleren/rules'
import { net, providerType } from '../../dimensions/index.ts'
import { learners } from '../../indicators/index.ts'
import { crossTable } from '../cross-table.ts'
import { defineTable } from '../report-table.ts'
import { isTold, withoutCodes } from '../told.ts'

export const learnersByNet = defineTable({
  id: '1_5',
  title: text(
    'Duale lerenden in het secundair onderwijs naar onderwijsnet en soort aanbieder',
    'Dual learners in secondary education by education network and provider type',
    "Apprenants duaux dans l'enseignement secondaire par réseau d'enseignement et type de dispensateur",
  ),
  explanation: text(
    'Naar het net van de school of het centrum en de soort opleidingsverstrekker: secundaire school, centrum voor deeltijds onderwijs of Syntra-centrum. Syntra-centra behoren tot geen net.',
    'By the network of the school or centre and the type of training provider: secondary school, centre for part-time education or Syntra centre. Syntra centres belong to no network.',
    "Selon le réseau de l'école ou du centre et le type de dispensateur : école secondaire, centre d'enseignement à temps partiel ou centre Syntra. Les centres Syntra n'appartiennent à aucun réseau.",
  ),
  indicators: [learners],
  async fill(context) {
    const table = await crossTable(context, {
      indicator: learners,
      rows: net,
      columns: providerType,
      rarely: ['CVO'],
    })
    return (await isTold(context, learners, net)) ? table : withoutCodes(table, net, noNet)
  },
})

export const noNet = text(
  'Het extract Opleidingsverstrekkers noemt voor geen enkele school het onderwijsnet: de verdeling over de netten is niet beschikbaar.',
  'The extract Training providers gives the network of no school: the division by networks is not available.',
  "L'extrait Dispensateurs de formation n'indique le réseau d'aucune école : la répartition par réseau n'est pas disponible.",
)
