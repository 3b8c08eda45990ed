/** Who starts a dual programme has an agreement within twenty training days. */
import { addDays, earlier, schoolDaysBetween } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { dualStructural, trainingDaysWithoutAgreement } from '../../parameters/index.ts'
import { cite, onderwijsWorkplace, schoolYearDecision } from '../../sources/index.ts'

/** Training days are counted as school days, without a school's own free days; an agreement not yet made counts to today. */
export const dual20TrainingDays = defineRule({
  id: 'dual-20-training-days',
  title: text(
    'Overeenkomst binnen twintig opleidingsdagen na de start van de lessen',
    'Agreement within twenty training days after the start of lessons',
    'Convention dans les vingt jours de formation après le début des cours',
  ),
  table: 'enrolments',
  governedBy: 'from',
  inForce: dualStructural,
  severity: 'warning',
  reads: ['learnerId', 'programmeCode', 'from'],
  mayBeEmpty: ['to', 'searchExtendedUntil'],
  mayLack: ['to', 'searchExtendedUntil'],
  parameters: { limit: trainingDaysWithoutAgreement },
  consults: {
    programmes: ['code', 'dual', 'level', 'runUpPhase'],
    agreements: ['learnerId', 'scheme', 'start', 'end'],
  },
  mayConsult: { agreements: ['actualEnd'] },
  sources: [cite(onderwijsWorkplace), cite(schoolYearDecision, 'art. 7')],
  check: (
    { learnerId, programmeCode, from, to, searchExtendedUntil },
    { matching, asOf, parameters: { limit } },
  ) => {
    const programme = matching('programmes', 'code', programmeCode)[0]
    if (programme?.dual == null || programme.level == null) return undecided('programmeCode')
    if (!programme.dual || programme.runUpPhase || programme.level !== 'SECONDARY') return undefined
    const agreements = matching('agreements', 'learnerId', learnerId).filter(
      ({ scheme }) => scheme === 'DUAAL',
    )
    let until = to === null || to > asOf ? asOf : to
    for (const { start, end, actualEnd } of agreements) {
      if (start == null) return undecided('learnerId')
      const last = actualEnd ?? end
      if (last == null || last >= from) until = earlier(until, addDays(start, -1))
    }
    const days = schoolDaysBetween(from, until)
    if (days <= limit) return undefined
    if (searchExtendedUntil !== null && until <= searchExtendedUntil) return undefined
    return violated(['from', 'learnerId'], { from: { day: from }, until: { day: until }, days, limit })
  },
  messages: {
    nl: {
      wrong: '{from..until} verliepen {days} opleidingsdagen zonder overeenkomst, meer dan {limit}.',
      fix: 'Ga na of de zoektermijn is verlengd en noteer tot wanneer; anders verlaat de lerende de duale opleiding.',
    },
    en: {
      wrong: '{from..until}, {days} training days passed without an agreement, more than {limit}.',
      fix: 'Verify whether the search was extended and record until when; otherwise the learner leaves the dual programme.',
    },
    fr: {
      wrong:
        '{from..until}, {days} jours de formation se sont écoulés sans convention, soit plus de {limit}.',
      fix: "Vérifiez si le délai de recherche a été prolongé et notez jusqu'à quand ; sinon, l'apprenant quitte la formation duale.",
    },
  },
})

const enrolment = { learnerId: 'L1', programmeCode: 'P1', from: '2024-09-01', to: '2025-08-31' }
const programmes = [
  { code: 'P1', dual: 'ja', level: 'SECONDARY', runUpPhase: 'nee' },
  { code: 'P2', dual: 'nee', level: 'SECONDARY', runUpPhase: null },
  { code: 'P3', dual: 'ja', level: 'ADULT', runUpPhase: null },
  { code: 'P4', dual: 'ja', level: 'SECONDARY', runUpPhase: 'ja' },
]
const agreement = { learnerId: 'L1', scheme: 'DUAAL', start: '2024-09-30', end: '2025-06-30' }
const from = (start: string, end = '2025-06-30') => ({
  programmes,
  agreements: [{ ...agreement, start, end }],
})

export const cases = casesOf(dual20TrainingDays, [
  {
    says: 'from Monday 2 September 2024 twenty training days pass until Friday 27 September',
    rows: [enrolment],
    tables: from('2024-09-30'),
    verdict: 'valid',
  },
  {
    says: 'one training day more is too many',
    rows: [enrolment],
    tables: from('2024-10-01'),
    verdict: 'violated',
    findings: [{ at: ['from', 'learnerId'], args: { days: '21', limit: '20', until: '30 September 2024' } }],
  },
  {
    says: 'school holidays and free days do not count, a year of lessons does',
    rows: [
      { ...enrolment, from: '2024-10-14' },
      { ...enrolment, learnerId: 'L2' },
    ],
    tables: from('2024-11-19'),
    verdict: 'violated',
    findings: [{ at: ['1.from', '1.learnerId'], args: { until: '31 August 2025' } }],
  },
  {
    says: 'an agreement that runs since last year covers the new one',
    rows: [enrolment],
    tables: from('2023-10-02'),
    verdict: 'valid',
  },
  {
    says: 'one that ended before the lessons does not',
    rows: [enrolment],
    tables: from('2023-10-02', '2024-08-31'),
    verdict: 'violated',
    findings: [{ at: ['from', 'learnerId'] }],
  },
  {
    says: 'one that ended on the first day of the lessons, or has no end, does',
    rows: [enrolment, { ...enrolment, learnerId: 'L2' }],
    tables: {
      programmes,
      agreements: [
        { ...agreement, start: '2023-10-02', end: '2024-09-01' },
        { ...agreement, learnerId: 'L2', start: '2023-10-02', end: null },
      ],
    },
    verdict: 'valid',
  },
  {
    says: 'nor does one that was planned to run on, but ended before them',
    rows: [enrolment, { ...enrolment, learnerId: 'L2' }],
    tables: {
      programmes,
      agreements: [
        { ...agreement, start: '2023-10-02', actualEnd: '2024-08-31' },
        { ...agreement, learnerId: 'L2', start: '2023-10-02', actualEnd: '2024-09-01' },
      ],
    },
    verdict: 'violated',
    findings: [{ at: ['0.from', '0.learnerId'] }],
  },
  {
    says: 'the first of two agreements tells how long the search took',
    rows: [enrolment],
    tables: {
      programmes,
      agreements: [
        { ...agreement, start: '2024-09-30', end: '2024-12-31' },
        { ...agreement, start: '2025-01-06' },
      ],
    },
    verdict: 'valid',
  },
  {
    says: 'a search that must end later counts up to today, Sunday 22 November 2026, as well',
    rows: [{ ...enrolment, from: '2026-10-16', to: '2027-06-30' }],
    tables: { programmes, agreements: [{ ...agreement, learnerId: 'L9' }] },
    verdict: 'valid',
  },
  {
    says: 'who leaves in time needs no agreement, and an extension gives more time',
    rows: [
      { ...enrolment, to: '2024-09-27' },
      { ...enrolment, to: '2024-10-11', searchExtendedUntil: '2024-10-11' },
    ],
    tables: { programmes, agreements: [{ ...agreement, learnerId: 'L9' }] },
    verdict: 'valid',
  },
  {
    says: 'an extension ends too',
    rows: [{ ...enrolment, to: '2024-10-12', searchExtendedUntil: '2024-10-11' }],
    tables: { programmes, agreements: [{ ...agreement, learnerId: 'L9' }] },
    verdict: 'violated',
    findings: [{ at: ['from', 'learnerId'], args: { until: '12 October 2024' } }],
  },
  {
    says: 'a search that goes on counts up to today, Sunday 22 November 2026',
    rows: [
      { ...enrolment, from: '2026-10-19', to: null },
      { ...enrolment, from: '2026-10-16', to: null },
    ],
    tables: { programmes, agreements: [{ ...agreement, learnerId: 'L9' }] },
    verdict: 'valid',
  },
  {
    says: 'a day earlier it took too long',
    rows: [{ ...enrolment, from: '2026-10-15', to: null }],
    tables: { programmes, agreements: [{ ...agreement, learnerId: 'L9' }] },
    verdict: 'violated',
    findings: [{ at: ['from', 'learnerId'] }],
  },
  {
    says: 'school-based programmes, the run-up phase and adult education ask no agreement so soon',
    rows: [
      { ...enrolment, programmeCode: 'P2' },
      { ...enrolment, programmeCode: 'P3' },
      { ...enrolment, programmeCode: 'P4' },
    ],
    tables: { programmes, agreements: [{ ...agreement, learnerId: 'L9' }] },
    verdict: 'valid',
  },
  {
    says: 'a work experience internship is no agreement of dual learning',
    rows: [enrolment],
    tables: { programmes, agreements: [{ ...agreement, scheme: 'WES', start: '2024-09-02' }] },
    verdict: 'violated',
    findings: [{ at: ['from', 'learnerId'] }],
  },
  {
    says: 'a programme that nobody knows is not judged',
    rows: [{ ...enrolment, programmeCode: 'P9' }],
    tables: from('2025-01-06'),
    verdict: 'undecided',
    because: ['programmeCode'],
  },
  {
    says: 'nor is one of which the level is not known',
    rows: [enrolment],
    tables: {
      programmes: [{ code: 'P1', dual: 'ja', level: null, runUpPhase: 'nee' }],
      agreements: [{ ...agreement, start: '2025-01-06' }],
    },
    verdict: 'undecided',
    because: ['programmeCode'],
  },
  {
    says: 'an agreement without a start may have been in time',
    rows: [enrolment],
    tables: { programmes, agreements: [{ ...agreement, start: null }] },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'the term holds since dual learning became structural',
    rows: [{ ...enrolment, from: '2019-08-31', to: '2019-12-20' }],
    tables: from('2020-01-06'),
    verdict: 'notApplicable',
  },
  {
    says: 'from 1 September 2019 on',
    rows: [{ ...enrolment, from: '2019-09-01', to: '2019-12-20' }],
    tables: from('2020-01-06'),
    verdict: 'violated',
    findings: [{ at: ['from', 'learnerId'] }],
  },
  {
    says: 'without agreements nothing can be said',
    rows: [enrolment],
    tables: { programmes },
    verdict: 'notCheckable',
    lacking: ['agreements'],
  },
])
