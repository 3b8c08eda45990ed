/** A pathway does not end before it begins. */
import { casesOf } from '../../engine/index.ts'
import { defineDatesOrderRule } from './dates-order.ts'

export const genPathwayDatesOrder = defineDatesOrderRule({
  id: 'gen-pathway-dates-order',
  table: 'twePathways',
  columns: ['start', 'end'],
})

export const cases = casesOf(genPathwayDatesOrder, [
  {
    says: 'one day may be all of them',
    rows: [{ start: '2025-03-01', end: '2025-03-01' }],
    verdict: 'valid',
  },
  {
    says: 'the day before is too early',
    rows: [{ start: '2025-03-01', end: '2025-02-28' }],
    verdict: 'violated',
    findings: [{ at: ['0.end', '0.start'], args: { earlierDay: '1 March 2025' } }],
  },
  {
    says: 'a pathway that runs on has no order',
    rows: [{ start: '2025-03-01', end: null }],
    verdict: 'notApplicable',
  },
])
