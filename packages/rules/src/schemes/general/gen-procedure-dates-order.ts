/** A procedure is opened, the company heard, the procedure closed, and an appeal lodged, in this order. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineDatesOrderRule } from './dates-order.ts'

export const genProcedureDatesOrder = defineDatesOrderRule({
  id: 'gen-procedure-dates-order',
  title: text(
    'Stappen van de uitsluitingsprocedure in volgorde',
    'Steps of the exclusion procedure in order',
    "Étapes de la procédure d'exclusion dans l'ordre",
  ),
  table: 'procedures',
  columns: ['openedOn', 'heardOn', 'closedOn', 'appealedOn'],
})

export const cases = casesOf(genProcedureDatesOrder, [
  {
    says: 'one day may be all of them',
    rows: [
      { openedOn: '2025-03-01', heardOn: '2025-03-01', closedOn: '2025-03-01', appealedOn: '2025-03-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the day before is too early',
    rows: [
      { openedOn: '2025-03-01', heardOn: '2025-02-28', closedOn: null, appealedOn: null },
      { openedOn: '2025-03-01', heardOn: null, closedOn: '2025-02-28', appealedOn: null },
      { openedOn: '2025-02-01', heardOn: '2025-03-01', closedOn: '2025-02-28', appealedOn: null },
      { openedOn: null, heardOn: null, closedOn: '2025-03-01', appealedOn: '2025-02-28' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.heardOn', '0.openedOn'], args: { earlierDay: '1 March 2025' } },
      { at: ['1.closedOn', '1.openedOn'], args: { earlierDay: '1 March 2025' } },
      { at: ['2.closedOn', '2.heardOn'], args: { earlierDay: '1 March 2025' } },
      { at: ['3.appealedOn', '3.closedOn'], args: { earlierDay: '1 March 2025' } },
    ],
  },
  {
    says: 'one day alone has no order',
    rows: [{ openedOn: '2025-03-01', heardOn: null, closedOn: null, appealedOn: null }],
    verdict: 'notApplicable',
  },
])
