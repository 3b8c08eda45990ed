/** Table 4_3: how long learners waited for their first agreement, by sectoral partnership. */
import { text } from '@werkplekleren/rules'
import { sector } from '../../dimensions/index.ts'
import { longWaitDays, waiting } from '../../indicators/index.ts'
import { along, columnTable, membersAlong, valuesAlong } from '../column-table.ts'
import { countColumn, median, ninetieth, shareColumn, statisticColumn } from '../figured-columns.ts'
import { defineTable } from '../report-table.ts'

export const waitingTime = defineTable({
  id: '4_3',
  title: text(
    'Wachttijd tot de eerste overeenkomst naar sectoraal partnerschap van de opleiding',
    'Waiting time until the first agreement by sectoral partnership of the programme',
    "Délai jusqu'à la première convention par partenariat sectoriel de la formation",
  ),
  indicators: [waiting],
  power: 'MONITOR',
  async fill(context) {
    const [learners, days] = await Promise.all([
      along(context, waiting, sector),
      valuesAlong(context, waiting, sector),
    ])
    const unit = text('dagen', 'days', 'jours')
    return columnTable({
      rows: sector,
      members: membersAlong(context, sector, learners),
      columns: [
        countColumn(
          text('Met een eerste overeenkomst', 'With a first agreement', 'Avec une première convention'),
          waiting.unit,
          learners.at,
        ),
        statisticColumn(text('Mediaan', 'Median', 'Médiane'), unit, days, median, learners.at),
        statisticColumn(
          text('90e percentiel', '90th percentile', '90e centile'),
          unit,
          days,
          ninetieth,
          learners.at,
        ),
        countColumn(long, waiting.unit, learners.hitsAt),
        shareColumn(
          text('Aandeel langer', 'Share waiting longer', 'Part au-delà'),
          learners.hitsAt,
          learners.at,
        ),
      ],
    })
  },
})

const long = text(
  `Langer dan ${longWaitDays} dagen`,
  `Over ${longWaitDays} days`,
  `Plus de ${longWaitDays} jours`,
)
