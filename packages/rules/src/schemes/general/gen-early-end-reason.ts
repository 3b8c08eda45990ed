/** An agreement that ended early says why. */
import type { Day } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { inRegime, wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, recordKeeping } from '../../sources/index.ts'

export const genEarlyEndReason = defineRule({
  id: 'gen-early-end-reason',
  title: text('Reden van een vroegtijdig einde', 'Reason for an early end', "Motif d'une fin anticipée"),
  table: 'agreements',
  severity: 'warning',
  reads: ['actualEnd', 'end'],
  mayBeEmpty: ['endReason', 'scheme', 'start'],
  mayLack: ['scheme', 'start'],
  applies: ({ actualEnd, end }) => actualEnd !== null && (end === null || actualEnd < end),
  sources: [cite(acertaWes), cite(recordKeeping)],
  check: ({ actualEnd, end, endReason, scheme, start }) =>
    endReason === null || (endReason === 'PLANNED' && !hasOwnRule(scheme, start))
      ? violated(['endReason', 'actualEnd'], { actualEnd: { day: actualEnd }, end: { day: end } })
      : undefined,
  messages: {
    nl: {
      wrong:
        'De overeenkomst eindigde op {actualEnd} in plaats van op {end}, zonder reden voor dat vroegtijdige einde.',
      fix: 'Vul de reden van beëindiging in.',
    },
    en: {
      wrong: 'The agreement ended on {actualEnd} instead of {end}, without a reason for that early end.',
      fix: 'Fill in the reason for the end.',
    },
    fr: {
      wrong: 'La convention a pris fin le {actualEnd} au lieu du {end}, sans motif pour cette fin anticipée.',
      fix: 'Indiquez le motif de fin.',
    },
  },
})

/** Of a work experience internship from 2023 `wes-stop-reason` says that this is no legal reason. */
const hasOwnRule = (scheme: string | null, start: Day | null): boolean =>
  scheme === 'WES' && start !== null && inRegime(wesRegimeFrom2023, start)

const planned = { start: '2024-09-01', end: '2025-06-30' }

export const cases = casesOf(genEarlyEndReason, [
  {
    says: 'an early end with a reason is complete',
    rows: [{ ...planned, actualEnd: '2025-01-31', endReason: 'STUDY' }],
    verdict: 'valid',
  },
  {
    says: 'one day early is early',
    rows: [
      { ...planned, actualEnd: '2025-06-29', endReason: null },
      { ...planned, actualEnd: '2024-09-01', endReason: null },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.endReason', '0.actualEnd'], args: { actualEnd: '29 June 2025', end: '30 June 2025' } },
      { at: ['1.endReason', '1.actualEnd'] },
    ],
  },
  {
    says: '"as planned" is no reason for it, as another rule says of a work experience internship from 2023',
    rows: [
      { ...planned, actualEnd: '2025-01-31', endReason: 'PLANNED' },
      { ...planned, actualEnd: '2025-01-31', endReason: 'PLANNED', scheme: 'WES' },
      {
        start: '2022-12-31',
        end: '2023-06-30',
        actualEnd: '2023-01-31',
        endReason: 'PLANNED',
        scheme: 'WES',
      },
      {
        start: '2023-01-01',
        end: '2023-06-30',
        actualEnd: '2023-01-31',
        endReason: 'PLANNED',
        scheme: 'WES',
      },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.endReason', '0.actualEnd'] }, { at: ['2.endReason', '2.actualEnd'] }],
  },
  {
    says: 'ending on the planned day needs no reason',
    rows: [{ ...planned, actualEnd: '2025-06-30', endReason: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a planned end nobody knows whether it was early',
    rows: [{ start: '2024-09-01', end: null, actualEnd: '2025-01-31', endReason: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'a reason that cannot be read is not a missing one',
    rows: [{ ...planned, actualEnd: '2025-01-31', endReason: 'ruzie met de buren' }],
    verdict: 'undecided',
    because: ['endReason'],
  },
])
