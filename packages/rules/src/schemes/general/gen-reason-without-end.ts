/** A reason for the end belongs to an agreement that ended early. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { acertaWes, cite, recordKeeping } from '../../sources/index.ts'

export const genReasonWithoutEnd = defineRule({
  id: 'gen-reason-without-end',
  title: text(
    'Reden van beëindiging zonder vroegtijdig einde',
    'Reason for the end without an early end',
    'Motif de fin sans fin anticipée',
  ),
  table: 'agreements',
  severity: 'warning',
  reads: ['endReason'],
  mayBeEmpty: ['actualEnd', 'end'],
  applies: ({ endReason }) => endReason !== null && endReason !== 'PLANNED',
  sources: [cite(acertaWes), cite(recordKeeping)],
  check: ({ endReason, actualEnd, end }) => {
    if (actualEnd !== null && end === null) return undecided('end')
    if (actualEnd !== null && end !== null && actualEnd < end) return undefined
    return violated(['endReason', 'actualEnd'], {
      reason: { table: 'agreements', column: 'endReason', code: endReason },
    })
  },
  messages: {
    nl: {
      wrong: 'Als reden van beëindiging staat “{reason}”, maar de overeenkomst eindigt niet vroegtijdig.',
      fix: 'Vul de werkelijke einddatum in, of maak de reden leeg.',
    },
    en: {
      wrong: 'The reason for the end is “{reason}”, but the agreement does not end early.',
      fix: 'Fill in the actual end date, or clear the reason.',
    },
    fr: {
      wrong: 'Le motif de fin est « {reason} », mais la convention ne prend pas fin de manière anticipée.',
      fix: 'Indiquez la date de fin effective, ou videz le motif.',
    },
  },
})

const planned = { end: '2025-06-30' }

export const cases = casesOf(genReasonWithoutEnd, [
  {
    says: 'a reason goes with an early end',
    rows: [{ ...planned, actualEnd: '2025-06-29', endReason: 'WORK' }],
    verdict: 'valid',
  },
  {
    says: 'without an actual end, or on the planned day, there is nothing to explain',
    rows: [
      { ...planned, actualEnd: null, endReason: 'WORK' },
      { ...planned, actualEnd: '2025-06-30', endReason: 'REACHED' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.endReason', '0.actualEnd'], args: { reason: 'Trainee finds work' } },
      { at: ['1.endReason', '1.actualEnd'], args: { reason: 'Objective reached' } },
    ],
  },
  {
    says: '"as planned" may be noted on the planned day',
    rows: [{ ...planned, actualEnd: '2025-06-30', endReason: 'gepland' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a planned end nobody knows whether it was early',
    rows: [{ end: null, actualEnd: '2025-01-31', endReason: 'WORK' }],
    verdict: 'undecided',
    because: ['end'],
  },
])
