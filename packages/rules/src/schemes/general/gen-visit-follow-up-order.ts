/** A finding is not followed up before the visit. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineDatesOrderRule } from './dates-order.ts'

export const genVisitFollowUpOrder = defineDatesOrderRule({
  id: 'gen-visit-follow-up-order',
  title: text('Opvolging na het bezoek', 'Follow-up after the visit', 'Suivi après la visite'),
  table: 'visits',
  columns: ['visitedOn', 'followedUpOn'],
})

export const cases = casesOf(genVisitFollowUpOrder, [
  {
    says: 'one day may be all of them',
    rows: [{ visitedOn: '2025-03-01', followedUpOn: '2025-03-01' }],
    verdict: 'valid',
  },
  {
    says: 'the day before is too early',
    rows: [{ visitedOn: '2025-03-01', followedUpOn: '2025-02-28' }],
    verdict: 'violated',
    findings: [{ at: ['0.followedUpOn', '0.visitedOn'], args: { earlierDay: '1 March 2025' } }],
  },
  {
    says: 'one day alone has no order',
    rows: [{ visitedOn: '2025-03-01', followedUpOn: null }],
    verdict: 'notApplicable',
  },
])
