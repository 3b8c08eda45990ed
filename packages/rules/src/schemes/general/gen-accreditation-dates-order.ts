/** An accreditation does not expire before it begins. */
import { casesOf } from '../../engine/index.ts'
import { defineDatesOrderRule } from './dates-order.ts'

export const genAccreditationDatesOrder = defineDatesOrderRule({
  id: 'gen-accreditation-dates-order',
  table: 'accreditations',
  columns: ['validFrom', 'validTo'],
})

export const cases = casesOf(genAccreditationDatesOrder, [
  {
    says: 'one day may be all of them',
    rows: [{ validFrom: '2025-03-01', validTo: '2025-03-01' }],
    verdict: 'valid',
  },
  {
    says: 'the day before is too early',
    rows: [{ validFrom: '2025-03-01', validTo: '2025-02-28' }],
    verdict: 'violated',
    findings: [{ at: ['0.validTo', '0.validFrom'], args: { earlierDay: '1 March 2025' } }],
  },
  {
    says: 'an accreditation without an expiry date has no order',
    rows: [{ validFrom: '2025-03-01', validTo: null }],
    verdict: 'notApplicable',
  },
])
