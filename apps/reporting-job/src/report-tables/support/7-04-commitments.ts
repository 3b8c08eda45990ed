/** Table 7_4: what sectors promised in their addenda and realised, by kind of action. */
import { text } from '@werkplekleren/rules'
import { commitmentAction, sector } from '../../dimensions/index.ts'
import { type Coordinates, numberOf, numberShareOf } from '../../figures/index.ts'
import { promised, realised } from '../../indicators/index.ts'
import { pairsOf, pairTable } from '../pair-table.ts'
import { defineTable } from '../report-table.ts'
import { whereDelivered } from '../where-delivered.ts'

export const commitments = defineTable({
  id: '7_4',
  title: text(
    'Engagementen uit de addenda naar sectoraal partnerschap',
    'Commitments of the addenda by sectoral partnership',
    'Engagements des avenants par partenariat sectoriel',
  ),
  explanation: text(
    'Aantallen van verschillende soorten engagementen worden niet opgeteld. Beloften van sectoren gaan over geen persoon of onderneming; hun aantallen worden niet onderdrukt.',
    'Numbers of different kinds of commitments are not added. Promises of sectors concern no person or company; their numbers are not suppressed.',
    "Les nombres de différents types d'engagements ne sont pas additionnés. Les promesses des secteurs ne concernent ni personne ni entreprise ; leurs nombres ne sont pas supprimés.",
  ),
  indicators: [promised, realised],
  async fill(context) {
    const [promises, deeds] = await Promise.all([
      context.values(promised, sector, commitmentAction),
      context.values(realised, sector, commitmentAction),
    ])
    const of = (values: typeof promises) => (at: Coordinates) => values.at(at).total
    const [promisedAt, realisedAt] = [of(promises), of(deeds)]
    return pairTable({
      dimensions: [sector, commitmentAction],
      pairs: pairsOf(context.members(sector), context.members(commitmentAction)),
      withoutTotal: true,
      columns: [
        {
          header: text('Beloofd', 'Promised', 'Promis'),
          unit: promised.unit,
          kind: 'count',
          at: {},
          figure: whereDelivered(
            context,
            { commitments: ['schoolYear', 'action', 'promised'] },
            (at: Coordinates) => numberOf(promisedAt(at)),
          ),
        },
        {
          header: text('Gerealiseerd', 'Realised', 'Réalisés'),
          unit: realised.unit,
          kind: 'count',
          at: {},
          figure: whereDelivered(
            context,
            { commitments: ['schoolYear', 'action', 'realised'] },
            (at: Coordinates) => numberOf(realisedAt(at)),
          ),
        },
        {
          header: text('Realisatiegraad', 'Share realised', 'Taux de réalisation'),
          unit: realised.unit,
          kind: 'percent',
          at: {},
          figure: whereDelivered(
            context,
            { commitments: ['schoolYear', 'action', 'promised', 'realised'] },
            (at: Coordinates) => numberShareOf(realisedAt(at), promisedAt(at)),
          ),
        },
      ],
    })
  },
})
