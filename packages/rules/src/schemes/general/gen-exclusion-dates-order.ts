/** An exclusion does not end before it begins. */
import { casesOf } from '../../engine/index.ts'
import { defineDatesOrderRule } from './dates-order.ts'

export const genExclusionDatesOrder = defineDatesOrderRule({
  id: 'gen-exclusion-dates-order',
  table: 'exclusions',
  columns: ['from', 'to'],
})

export const cases = casesOf(genExclusionDatesOrder, [
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
    says: 'an exclusion without end has no order',
    rows: [{ from: '2025-03-01', to: null }],
    verdict: 'notApplicable',
  },
])
