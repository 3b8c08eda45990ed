/** Table 4_7: early ends of the school year by reason and by who decided, and those within the probation. */
import { text } from '@werkplekleren/rules'
import { endReason, initiator } from '../../dimensions/index.ts'
import { earlyEnds, endsInProbation } from '../../indicators/index.ts'
import { along, columnTable, membersAlong } from '../column-table.ts'
import { totalWord, withUnknown } from '../cross-table.ts'
import { countColumn, ifFilled, shareColumn } from '../figured-columns.ts'
import { defineTable } from '../report-table.ts'

export const earlyEndReasons = defineTable({
  id: '4_7',
  title: text(
    'Voortijdige beëindigingen naar reden, initiatief en proefperiode',
    'Early ends by reason, initiator and probation',
    "Fins prématurées par motif, initiative et période d'essai",
  ),
  explanation: text(
    'Aandeel: de reden ÷ alle voortijdige beëindigingen. In de proefperiode: ÷ de beëindigingen om die reden.',
    'Share: the reason ÷ all early ends. In probation: ÷ the early ends for that reason.',
    "Part : le motif ÷ toutes les fins prématurées. Pendant la période d'essai : ÷ les fins pour ce motif.",
  ),
  indicators: [earlyEnds, endsInProbation],
  power: 'MONITOR',
  async fill(context) {
    const [ends, probation, byBoth, byInitiator, filled] = await Promise.all([
      along(context, earlyEnds, endReason),
      along(context, endsInProbation, endReason),
      context.counts(earlyEnds, endReason, initiator),
      context.counts(earlyEnds, initiator),
      context.isFilled('agreements', 'probationUntil'),
    ])
    const { unit } = earlyEnds
    return columnTable({
      rows: endReason,
      members: membersAlong(context, endReason, ends),
      columns: [
        ...withUnknown(byInitiator, initiator, context.members(initiator)).map(({ key: code, label }) => ({
          ...countColumn(label, unit, (key) =>
            key === undefined
              ? byInitiator.at({ initiator: code })
              : byBoth.at({ initiator: code, endReason: key }),
          ),
          at: { initiator: code },
        })),
        countColumn(totalWord, unit, ends.at),
        shareColumn(text('Aandeel', 'Share', 'Part'), ends.at, () => ends.at(undefined)),
        ifFilled(
          filled,
          countColumn(
            text('In de proefperiode', 'In probation', "Pendant la période d'essai"),
            unit,
            probation.hitsAt,
          ),
        ),
        ifFilled(
          filled,
          shareColumn(
            text('Aandeel in de proefperiode', 'Share in probation', "Part pendant la période d'essai"),
            probation.hitsAt,
            probation.at,
          ),
        ),
      ],
    })
  },
})
