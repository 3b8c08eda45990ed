/** Table 2_7: mentors by sectoral partnership and by whether they were trained in time; those overdue with a learner. */
import { text } from '@werkplekleren/rules'
import { sector, trainingState } from '../../dimensions/index.ts'
import { mentors, overdueMentors } from '../../indicators/index.ts'
import { along, columnTable, membersAlong } from '../column-table.ts'
import { totalWord, withUnknown } from '../cross-table.ts'
import { countColumn } from '../figured-columns.ts'
import { defineTable } from '../report-table.ts'

export const mentorsBySector = defineTable({
  id: '2_7',
  title: text(
    'Mentoren naar sectoraal partnerschap en tijdigheid van de mentoropleiding',
    'Mentors by sectoral partnership and timeliness of the mentor training',
    'Tuteurs par partenariat sectoriel et respect du délai de formation',
  ),
  explanation: text(
    'Laatste kolom: mentoren die op de teldatum hun termijn voorbij waren zonder opleiding en toen een lopende overeenkomst hadden; zij zitten ook in de andere kolommen.',
    'Last column: mentors who on the count date were past their term without training and had a running agreement then; they are in the other columns too.',
    'Dernière colonne : tuteurs qui, à la date de comptage, avaient dépassé le délai sans formation et avaient alors une convention en cours ; ils figurent aussi dans les autres colonnes.',
  ),
  indicators: [mentors, overdueMentors],
  power: 'ACCREDIT',
  async fill(context) {
    const [accepted, overdue, byBoth, byState] = await Promise.all([
      along(context, mentors, sector),
      along(context, overdueMentors, sector),
      context.counts(mentors, sector, trainingState),
      context.counts(mentors, trainingState),
    ])
    return columnTable({
      rows: sector,
      members: membersAlong(context, sector, accepted, overdue),
      columns: [
        ...withUnknown(byState, trainingState, context.members(trainingState)).map(
          ({ key: state, label }) => ({
            ...countColumn(label, mentors.unit, (key) =>
              key === undefined
                ? byState.at({ trainingState: state })
                : byBoth.at({ trainingState: state, sector: key }),
            ),
            at: { trainingState: state },
          }),
        ),
        countColumn(totalWord, mentors.unit, accepted.at),
        countColumn(
          text(
            'Termijn voorbij op de teldatum, met lerende',
            'Past the term on the count date, with a learner',
            'Délai dépassé à la date de comptage, avec apprenant',
          ),
          mentors.unit,
          overdue.at,
        ),
      ],
    })
  },
})
