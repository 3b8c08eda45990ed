/** After the end of an agreement a learner has a new one within twenty training days. */
import { addDays, type Day, schoolDaysBetween } from '../../calendar/index.ts'
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { dualStructural, trainingDaysWithoutAgreement } from '../../parameters/index.ts'
import { cite, onderwijsWorkplace, schoolYearDecision } from '../../sources/index.ts'

/** Training days are counted as school days, without a school's own free days. */
export const dual20DaysAfterEnd = defineGroupRule({
  id: 'dual-20-days-after-end',
  title: text(
    'Nieuwe overeenkomst binnen twintig opleidingsdagen na het einde van de vorige',
    'New agreement within twenty training days after the end of the one before',
    'Nouvelle convention dans les vingt jours de formation après la fin de la précédente',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  inForce: dualStructural,
  severity: 'warning',
  groupBy: ['learnerId'],
  comparesRows: true,
  sortBy: 'start',
  reads: ['learnerId', 'start', 'end'],
  mayBeEmpty: ['actualEnd'],
  mayLack: ['actualEnd'],
  parameters: { limit: trainingDaysWithoutAgreement },
  sources: [cite(onderwijsWorkplace), cite(schoolYearDecision, 'art. 7')],
  *check(rows, { parameters: { limit } }) {
    let last: { readonly index: number; readonly day: Day } | undefined
    for (const [index, { start, end, actualEnd }] of rows.entries()) {
      if (last !== undefined && start > last.day) {
        const days = schoolDaysBetween(addDays(last.day, 1), addDays(start, -1))
        if (days > limit) {
          const column = rows[last.index]?.actualEnd == null ? 'end' : 'actualEnd'
          yield {
            at: [
              [index, 'start'],
              [last.index, column],
            ],
            args: { ended: { day: last.day }, start: { day: start }, days, limit },
          }
        }
      }
      const day = actualEnd ?? end
      if (last === undefined || day > last.day) last = { index, day }
    }
  },
  messages: {
    nl: {
      wrong:
        'Tussen het einde van de vorige overeenkomst op {ended} en de start van deze op {start} verliepen {days} opleidingsdagen, meer dan {limit}.',
      fix: 'Ga na of de zoektermijn is verlengd of de lerende intussen een andere opleiding volgde.',
    },
    en: {
      wrong:
        'Between the end of the agreement before on {ended} and the start of this one on {start}, {days} training days passed, more than {limit}.',
      fix: 'Verify whether the search was extended or the learner followed another programme in the meantime.',
    },
    fr: {
      wrong:
        'Entre la fin de la convention précédente le {ended} et le début de celle-ci le {start}, {days} jours de formation se sont écoulés, soit plus de {limit}.',
      fix: "Vérifiez si le délai de recherche a été prolongé ou si l'apprenant a suivi une autre formation entre-temps.",
    },
  },
})

const agreement = { scheme: 'DUAAL', learnerId: 'L1', end: '2025-06-30', actualEnd: null }
const ended = { ...agreement, start: '2024-09-02', actualEnd: '2024-11-29' }

export const cases = casesOf(dual20DaysAfterEnd, [
  {
    says: 'after Friday 29 November 2024 twenty training days pass until Friday 10 January, Christmas apart',
    rows: [ended, { ...agreement, start: '2025-01-13' }],
    verdict: 'valid',
  },
  {
    says: 'one training day more is too many, whatever the order of the rows',
    rows: [{ ...agreement, start: '2025-01-14' }, ended],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '1.actualEnd'], args: { days: '21', limit: '20', ended: '29 November 2024' } },
    ],
  },
  {
    says: 'the summer has no training days',
    rows: [
      { ...agreement, start: '2023-09-01', end: '2024-06-30' },
      { ...agreement, start: '2024-09-02' },
    ],
    verdict: 'valid',
  },
  {
    says: 'each gap is a finding; an agreement that runs on leaves none',
    rows: [
      { ...agreement, start: '2022-09-01', end: '2022-10-31' },
      { ...agreement, start: '2023-01-09', end: '2023-06-30' },
      { ...agreement, start: '2023-02-01', end: '2023-02-28' },
      { ...agreement, start: '2023-10-30', end: '2024-06-30' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }, { at: ['3.start', '1.end'] }],
  },
  {
    says: 'a sheet without actual ends is judged by the planned ones',
    rows: [
      { scheme: 'DUAAL', learnerId: 'L1', start: '2024-09-02', end: '2024-11-29' },
      { scheme: 'DUAAL', learnerId: 'L1', start: '2025-01-14', end: '2025-06-30' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }],
  },
  {
    says: 'another learner, or another scheme, is another matter',
    rows: [
      ended,
      { ...agreement, learnerId: 'L2', start: '2025-01-14' },
      { ...agreement, scheme: 'WES', start: '2025-01-14' },
    ],
    verdict: 'valid',
  },
  {
    says: 'an agreement without an end leaves the gap open',
    rows: [{ ...agreement, start: '2024-09-02', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'the pilots had other terms',
    rows: [{ ...agreement, start: '2019-08-31', end: '2019-09-30' }],
    verdict: 'notApplicable',
  },
  {
    says: 'the twenty days hold from the first day of dual learning, 1 September 2019',
    rows: [
      { ...agreement, start: '2019-09-01', end: '2019-09-30' },
      { ...agreement, start: '2019-11-12' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }],
  },
  {
    says: 'an agreement that begins before the last one ended leaves no days between',
    rows: [ended, { ...agreement, start: '2024-10-01' }],
    verdict: 'valid',
  },
  {
    says: 'of two earlier agreements the one that ended last counts',
    rows: [
      { ...ended, actualEnd: '2025-01-10' },
      { ...ended, start: '2024-09-30' },
      { ...agreement, start: '2025-01-13' },
    ],
    verdict: 'valid',
  },
])
