/** An offering does not end before it begins. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineDatesOrderRule } from './dates-order.ts'

export const genOfferingDatesOrder = defineDatesOrderRule({
  id: 'gen-offering-dates-order',
  title: text(
    'Einde van het aanbod na het begin',
    'End of the offering after its start',
    "Fin de l'offre après son début",
  ),
  table: 'offerings',
  columns: ['from', 'to'],
})

export const cases = casesOf(genOfferingDatesOrder, [
  {
    says: 'one day may be all of them',
    rows: [{ from: '2025-03-01', to: '2025-03-01' }],
    verdict: 'valid',
  },
  {
    says: 'the day before is too early',
    rows: [{ from: '2025-03-01', to: '2025-02-28' }],
    verdict: 'violated',
    findings: [{ at: ['0.to', '0.from'], args: { earlierDay: '1 March 2025' } }],
  },
  {
    says: 'one day alone has no order',
    rows: [{ from: '2025-03-01', to: null }],
    verdict: 'notApplicable',
  },
])
