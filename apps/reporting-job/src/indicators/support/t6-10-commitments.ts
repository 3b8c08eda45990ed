/** T6-10: what sectors promised in their addenda for the school year, and what they did of it. */
import { text } from '@werkplekleren/rules'
import { commitmentAction, sector } from '../../dimensions/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

const shared = {
  unit: text('acties', 'actions', 'actions'),
  moment: 'schoolYear',
  breakdowns: [sector, commitmentAction],
  needs: ['commitments', 'sectors'],
  source: ownDefinition,
} as const

const amounts = (amount: 'promised' | 'realised') => `SELECT c.sector_code AS sector,
         c.action AS commitment_action, c.${amount} AS value
  FROM commitments c
  WHERE c.school_year = $school_year`

export const promised = defineIndicator({
  ...shared,
  id: 'T6-10a',
  title: text('Engagementen beloofd', 'Commitments promised', 'Engagements promis'),
  definition: text(
    'Aantallen die de sectoren in de addenda bij hun convenant voor het schooljaar hebben beloofd.',
    'Numbers that the sectors promised for the school year in the addenda to their covenants.',
    "Nombres promis par les secteurs pour l'année scolaire dans les avenants à leurs conventions.",
  ),
  unitsSql: amounts('promised'),
})

export const realised = defineIndicator({
  ...shared,
  id: 'T6-10b',
  title: text('Engagementen gerealiseerd', 'Commitments kept', 'Engagements réalisés'),
  definition: text(
    'Aantallen die de sectoren van hun beloften voor het schooljaar hebben gerealiseerd, en hun aandeel van wat beloofd is. Het aandeel kan boven 100 % liggen.',
    'Numbers that the sectors realised of their promises for the school year, and their share of what was promised. The share may be above 100%.',
    "Nombres réalisés par les secteurs de leurs promesses pour l'année scolaire, et leur part de ce qui a été promis. La part peut dépasser 100 %.",
  ),
  numerator: text('gerealiseerd', 'realised', 'réalisé'),
  denominator: text('beloofd', 'promised', 'promis'),
  unitsSql: amounts('realised'),
})
