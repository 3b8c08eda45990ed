/** T3-11: early ends within the probation. */
import { text } from '@werkplekleren/rules'
import { endReason, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'
import { dualAgreements, endedEarly } from './dual-agreements.ts'
import { earlyEnds } from './t3-12-early-ends.ts'

export const endsInProbation = defineIndicator({
  id: 'T3-11',
  title: text('Beëindiging in de proefperiode', 'End in probation', "Fin pendant la période d'essai"),
  definition: text(
    'Vroegtijdig beëindigde overeenkomsten (T3-12) die uiterlijk op de laatste dag van de proefperiode eindigden. Zonder proefperiode telt een overeenkomst wel in de noemer.',
    'Agreements ended early (T3-12) that ended on the last day of the probation at the latest. An agreement without probation counts in the denominator.',
    "Conventions terminées prématurément (T3-12) au plus tard le dernier jour de la période d'essai. Une convention sans période d'essai compte au dénominateur.",
  ),
  numerator: text(
    'beëindigd in de proefperiode',
    'ended in probation',
    "terminées pendant la période d'essai",
  ),
  denominator: text(
    'vroegtijdig beëindigd (T3-12)',
    'ended early (T3-12)',
    'terminées prématurément (T3-12)',
  ),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'schoolYear',
  breakdowns: [sector, endReason],
  needs: ['agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  of: earlyEnds,
  unitsSql: `SELECT d.sector, d.end_reason, d.early_end_day <= d.probation_until_day AS hit
  FROM (${dualAgreements}) d
  WHERE ${endedEarly('d')}`,
})
