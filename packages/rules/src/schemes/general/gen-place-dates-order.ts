/** A place is not withdrawn before it is available. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineDatesOrderRule } from './dates-order.ts'

export const genPlaceDatesOrder = defineDatesOrderRule({
  id: 'gen-place-dates-order',
  title: text(
    'Einde van de beschikbaarheid na het begin',
    'End of availability after its start',
    'Fin de la disponibilité après son début',
  ),
  table: 'places',
  columns: ['availableFrom', 'availableTo'],
})

export const cases = casesOf(genPlaceDatesOrder, [
  {
    says: 'one day may be all of them',
    rows: [{ availableFrom: '2025-03-01', availableTo: '2025-03-01' }],
    verdict: 'valid',
  },
  {
    says: 'the day before is too early',
    rows: [{ availableFrom: '2025-03-01', availableTo: '2025-02-28' }],
    verdict: 'violated',
    findings: [{ at: ['0.availableTo', '0.availableFrom'], args: { earlierDay: '1 March 2025' } }],
  },
  {
    says: 'one day alone has no order',
    rows: [{ availableFrom: '2025-03-01', availableTo: null }],
    verdict: 'notApplicable',
  },
])
