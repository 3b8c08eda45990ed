/** T6-03: places filled, of those filled and those offered together. */
import { text } from '@werkplekleren/rules'
import { programme, province, sector } from '../../dimensions/index.ts'
import { runningAgreements } from '../agreements/index.ts'
import { defineIndicator, ownDefinition } from '../indicator.ts'

export const fillRate = defineIndicator({
  id: 'T6-03',
  title: text('Invulgraad', 'Fill rate', "Taux d'occupation"),
  definition: text(
    'Ingevulde plaatsen, van de ingevulde en de beschikbare leerwerkplekken samen, op de teldatum.',
    'Places filled, of the places filled and the places offered together, on the count date.',
    'Places occupées, parmi les places occupées et les places offertes ensemble, à la date de comptage.',
  ),
  numerator: text('ingevulde plaatsen (T6-02)', 'places filled (T6-02)', 'places occupées (T6-02)'),
  denominator: text(
    'ingevulde plaatsen en beschikbare leerwerkplekken (T6-01 + T6-02)',
    'places filled and places offered (T6-01 + T6-02)',
    'places occupées et places offertes (T6-01 + T6-02)',
  ),
  unit: text('plaatsen', 'places', 'places'),
  moment: 'countDate',
  breakdowns: [sector, programme, province],
  needs: ['places', 'agreements', 'programmes', 'sectors'],
  source: ownDefinition,
  of: runningAgreements,
  unitsSql: runningAgreements.unitsSql,
})
