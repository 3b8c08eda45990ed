/** Table 4_8: agreements whose workplace was visited, who visited, what was found and what was followed up. */
import { text } from '@werkplekleren/rules'
import { type Dimension, finding, sector, visitor } from '../../dimensions/index.ts'
import {
  type Counts,
  findings,
  followUpDays,
  type Indicator,
  visited,
  visitedFromDays,
  visits,
} from '../../indicators/index.ts'
import { along, columnTable, membersAlong, valuesAlong } from '../column-table.ts'
import { withUnknown } from '../cross-table.ts'
import { countColumn, mean, shareColumn, statisticColumn } from '../figured-columns.ts'
import { defineTable, type TableContext } from '../report-table.ts'

export const workplaceVisits = defineTable({
  id: '4_8',
  title: text(
    'Werkplekbezoeken en vaststellingen naar sectoraal partnerschap',
    'Workplace visits and findings by sectoral partnership',
    'Visites du lieu de travail et constatations par partenariat sectoriel',
  ),
  indicators: [visited, visits, findings],
  power: 'QUALITY',
  async fill(context) {
    const [long, made, found, times, byVisitor, byFinding] = await Promise.all([
      along(context, visited, sector),
      along(context, visits, sector),
      along(context, findings, sector),
      valuesAlong(context, visited, sector),
      spread(context, visits, visitor),
      spread(context, findings, finding),
    ])
    return columnTable({
      rows: sector,
      members: membersAlong(context, sector, long, made, found),
      columns: [
        countColumn(
          text(
            `Overeenkomsten van minstens ${visitedFromDays} dagen`,
            `Agreements of at least ${visitedFromDays} days`,
            `Conventions d'au moins ${visitedFromDays} jours`,
          ),
          visited.unit,
          long.at,
        ),
        countColumn(text('Bezocht', 'Visited', 'Visitées'), visited.unit, long.hitsAt),
        shareColumn(text('Aandeel bezocht', 'Share visited', 'Part visitée'), long.hitsAt, long.at),
        {
          ...statisticColumn(
            text('Bezoeken per overeenkomst', 'Visits per agreement', 'Visites par convention'),
            visits.unit,
            times,
            mean,
            long.at,
          ),
          decimals: 2,
        },
        countColumn(text('Bezoeken', 'Visits', 'Visites'), visits.unit, made.at),
        ...byVisitor(({ nl, en, fr }) => text(`Door: ${nl}`, `By: ${en}`, `Par : ${fr}`)),
        countColumn(findings.title, findings.unit, found.at),
        ...byFinding((label) => label),
        countColumn(
          text(
            `Opgevolgd binnen ${followUpDays} dagen`,
            `Followed up within ${followUpDays} days`,
            `Suivies dans les ${followUpDays} jours`,
          ),
          findings.unit,
          found.hitsAt,
        ),
        shareColumn(text('Aandeel opgevolgd', 'Share followed up', 'Part suivie'), found.hitsAt, found.at),
      ],
    })
  },
})

type Label = ReturnType<typeof text>

/** One column a member of a dimension, beside the sectors. */
async function spread(context: TableContext, indicator: Indicator, dimension: Dimension) {
  const [byBoth, whole]: readonly [Counts, Counts] = await Promise.all([
    context.counts(indicator, sector, dimension),
    context.counts(indicator, dimension),
  ])
  return (header: (label: Label) => Label) =>
    withUnknown(whole, dimension, context.members(dimension)).map(({ key: code, label }) => ({
      ...countColumn(header(label), indicator.unit, (key) =>
        key === undefined
          ? whole.at({ [dimension.id]: code })
          : byBoth.at({ [dimension.id]: code, sector: key }),
      ),
      at: { [dimension.id]: code },
    }))
}
