/** An enrolment does not end before it begins. */
import { casesOf } from '../../engine/index.ts'
import { defineDatesOrderRule } from './dates-order.ts'

export const genEnrolmentDatesOrder = defineDatesOrderRule({
  id: 'gen-enrolment-dates-order',
  table: 'enrolments',
  columns: ['from', 'to'],
})

export const cases = casesOf(genEnrolmentDatesOrder, [
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
    says: 'an enrolment that runs on has no order',
    rows: [{ from: '2025-03-01', to: null }],
    verdict: 'notApplicable',
  },
])
