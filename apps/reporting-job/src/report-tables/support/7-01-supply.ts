/** Table 7_1: places offered and filled, and learners who look for one, by programme and province. */
import { text } from '@werkplekleren/rules'
import { type Member, programme, province } from '../../dimensions/index.ts'
import { type Coordinates, type CountCell, countOf, UNKNOWN } from '../../figures/index.ts'
import {
  type Counts,
  fillRate,
  type Indicator,
  placesFilled,
  placesOffered,
  tension,
} from '../../indicators/index.ts'
import { unknownMember } from '../cross-table.ts'
import { atPair, pairsOf, pairTable } from '../pair-table.ts'
import { defineTable, type TableContext } from '../report-table.ts'
import { whereDelivered } from '../where-delivered.ts'

const dimensions = [programme, province] as const

export const supplyAndFilling = defineTable({
  id: '7_1',
  title: text(
    'Aanbod en invulling van leerwerkplekken naar opleiding en provincie',
    'Supply and filling of places by programme and province',
    'Offre et occupation des places par formation et province',
  ),
  explanation: text(
    'Alleen opleidingen en provincies met plaatsen, overeenkomsten of lerenden zonder overeenkomst. De provincie van een plaats is die van de vestiging, die van een lerende is die van de school.',
    'Only programmes and provinces with places, agreements or learners without an agreement. The province of a place is that of the establishment, the province of a learner that of the school.',
    "Uniquement les formations et provinces avec des places, des conventions ou des apprenants sans convention. La province d'une place est celle de l'établissement, celle d'un apprenant est celle de l'école.",
  ),
  indicators: [placesOffered, placesFilled, fillRate, tension],
  power: 'MOBILISE',
  async fill(context) {
    const [offered, filled, looking] = await Promise.all([
      byPair(context, placesOffered),
      byPair(context, placesFilled),
      byPair(context, tension),
    ])
    const offeredAt = (at: Coordinates) => offered(at).at(at)
    const filledAt = (at: Coordinates) => filled(at).at(at)
    const lookingAt = (at: Coordinates) => looking(at).hitsAt(at)
    // Also programmes of another sector: a place may be of one, its programme of the other.
    const programmes: readonly Member[] = [...programme.members(context.catalogue), otherProgramme]
    const pairs = pairsOf(programmes, [...context.members(province), unknownMember(province)]).filter(
      (pair) => {
        const at = atPair(dimensions, pair)
        return [offeredAt, filledAt, lookingAt].some((counted) => counted(at).n > 0)
      },
    )
    const learnersKnown = { agreements: ['learnerId'] }
    const addsUp = (counted: (at: Coordinates) => CountCell) => ({
      total: counted({}),
      parts: pairs.map((pair) => counted(atPair(dimensions, pair))),
    })
    return {
      ...pairTable({
        dimensions,
        pairs,
        keyHeader: text('Code', 'Code', 'Code'),
        columns: [
          {
            header: text('Beschikbaar', 'Offered', 'Offertes'),
            unit: placesOffered.unit,
            kind: 'count',
            at: {},
            figure: (at) => countOf(offeredAt(at)),
          },
          {
            header: text('Ingevuld', 'Filled', 'Occupées'),
            unit: placesFilled.unit,
            kind: 'count',
            at: {},
            figure: (at) => countOf(filledAt(at)),
          },
          {
            header: fillRate.title,
            unit: fillRate.unit,
            kind: 'percent',
            at: {},
            figure: (at) => ({ kind: 'part', count: filledAt(at), besides: offeredAt(at) }),
          },
          {
            header: text('Zonder overeenkomst', 'Without an agreement', 'Sans convention'),
            unit: tension.unit,
            kind: 'count',
            at: {},
            figure: whereDelivered(context, learnersKnown, (at: Coordinates) => countOf(lookingAt(at))),
          },
          {
            header: tension.title,
            unit: text('lerenden per plaats', 'learners per place', 'apprenants par place'),
            kind: 'decimal',
            decimals: 2,
            at: {},
            figure: whereDelivered(context, learnersKnown, (at: Coordinates) => ({
              kind: 'ratio',
              numerator: lookingAt(at),
              denominator: offeredAt(at),
            })),
          },
        ],
      }),
      // No table shows the sums by programme or by province alone that would tie the pairs to the total.
      sums: [offeredAt, filledAt, lookingAt].map(addsUp),
    }
  },
})

/** The counts that hold a pair, or all of them where there are no coordinates. */
async function byPair(context: TableContext, indicator: Indicator): Promise<(at: Coordinates) => Counts> {
  const [pairs, whole] = await Promise.all([
    context.counts(indicator, ...dimensions),
    context.counts(indicator),
  ])
  return (at) => (at[programme.id] === undefined ? whole : pairs)
}

const otherProgramme: Member = {
  key: UNKNOWN,
  label: text('Andere of onbekende opleiding', 'Other or unknown programme', 'Autre formation ou inconnue'),
}
