/** T3-12: agreements that ended early in the school year, by reason and by who decided. */
import { text } from '@werkplekleren/rules'
import { endReason, initiator, layer, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { dualAgreements, endedEarly } from './dual-agreements.ts'

export const earlyEnds = defineIndicator({
  id: 'T3-12',
  title: text(
    'Voortijdige beëindigingen naar reden en initiatief',
    'Early ends by reason and initiator',
    'Fins prématurées par motif et initiative',
  ),
  definition: text(
    'Overeenkomsten van duaal leren in het secundair onderwijs die in het schooljaar vroegtijdig eindigden. Een overeenkomst eindigde vroegtijdig als de werkelijke einddatum voor de geplande ligt en de reden niet is dat alles volgens plan of het doel bereikt was.',
    'Agreements of dual learning in secondary education that ended early in the school year. An agreement ended early where its actual end lies before the planned end and the reason is not that all went as planned or the objective was reached.',
    "Conventions d'apprentissage dual dans l'enseignement secondaire ayant pris fin prématurément au cours de l'année scolaire. Une convention a pris fin prématurément si sa fin effective précède la fin prévue et que le motif n'est ni le déroulement prévu ni l'objectif atteint.",
  ),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'schoolYear',
  breakdowns: [sector, endReason, initiator, layer],
  needs: ['agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  unitsSql: `SELECT d.sector, d.end_reason, d.initiator, CAST(d.begun_before AS VARCHAR) AS layer
  FROM (${dualAgreements}) d
  WHERE ${endedEarly('d')}`,
})
