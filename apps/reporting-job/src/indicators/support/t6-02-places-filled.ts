/** T6-02: places filled, which are the agreements that run on the count date. */
import { text } from '@werkplekleren/rules'
import { programme, province, sector } from '../../dimensions/index.ts'
import { runningAgreements } from '../agreements/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const placesFilled = defineIndicator({
  id: 'T6-02',
  title: text('Ingevulde plaatsen', 'Places filled', 'Places occupées'),
  definition: text(
    'Overeenkomsten van duaal leren die op de teldatum lopen (T3-03). De provincie is die van de vestiging.',
    'Agreements of dual learning that run on the count date (T3-03). The province is that of the establishment.',
    "Conventions d'apprentissage dual en cours à la date de comptage (T3-03). La province est celle de l'établissement.",
  ),
  unit: text('overeenkomsten', 'agreements', 'conventions'),
  moment: 'countDate',
  breakdowns: [sector, programme, province],
  needs: ['agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  of: runningAgreements,
  unitsSql: runningAgreements.unitsSql,
})
