/** Table 4_4: planned hours a week at the workplace by contract type, on the count date. */
import { text } from '@werkplekleren/rules'
import { contractType, hoursBand } from '../../dimensions/index.ts'
import { runningAgreements, workplaceHoursPlanned } from '../../indicators/index.ts'
import { along, columnTable, membersAlong, valuesAlong } from '../column-table.ts'
import { totalWord, withUnknown } from '../cross-table.ts'
import { countColumn, ifFilled, mean, statisticColumn } from '../figured-columns.ts'
import { defineTable } from '../report-table.ts'

export const hoursByContractType = defineTable({
  id: '4_4',
  title: text(
    'Lopende overeenkomsten naar contracttype en uren per week op de werkplek',
    'Running agreements by contract type and hours a week at the workplace',
    'Conventions en cours par type de contrat et heures par semaine sur le lieu de travail',
  ),
  indicators: [workplaceHoursPlanned],
  power: 'MONITOR',
  async fill(context) {
    const [running, hours, byBoth, byBand, filled] = await Promise.all([
      along(context, runningAgreements, contractType),
      valuesAlong(context, workplaceHoursPlanned, contractType),
      context.counts(runningAgreements, contractType, hoursBand),
      context.counts(runningAgreements, hoursBand),
      context.isFilled('agreements', 'hoursWorkplace'),
    ])
    const { unit } = runningAgreements
    return columnTable({
      rows: contractType,
      members: membersAlong(context, contractType, running),
      columns: [
        ...withUnknown(byBand, hoursBand, context.members(hoursBand)).map(({ key: code, label }) => ({
          ...ifFilled(
            filled,
            countColumn(label, unit, (key) =>
              key === undefined
                ? byBand.at({ hoursBand: code })
                : byBoth.at({ hoursBand: code, contractType: key }),
            ),
          ),
          at: { hoursBand: code },
        })),
        countColumn(totalWord, unit, running.at),
        // Hours are counted in hundredths.
        statisticColumn(
          text('Gemiddelde', 'Mean', 'Moyenne'),
          text('uren per week', 'hours a week', 'heures par semaine'),
          hours,
          mean,
          running.at,
          100,
        ),
      ],
    })
  },
})
