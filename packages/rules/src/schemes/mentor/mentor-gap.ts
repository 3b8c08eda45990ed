/** On every day of the agreement there is a mentor. */
import { addDays, chainsOf, type Day, type Period } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { dualSchemes, lastDay } from '../accreditation/index.ts'

export const mentorGap = defineRule({
  id: 'mentor-gap',
  title: text('Dagen zonder mentor', 'Days without a mentor', 'Jours sans tuteur'),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'warning',
  reads: ['start', 'end'],
  mayBeEmpty: [
    'mentorId',
    'mentorFrom',
    'mentorTo',
    'secondMentorId',
    'secondMentorFrom',
    'secondMentorTo',
    'actualEnd',
  ],
  mayLack: ['secondMentorId', 'secondMentorFrom', 'secondMentorTo', 'actualEnd'],
  // An agreement without any mentor is the business of dual-mf-mentor and mentor-present.
  applies: ({ mentorId }) => mentorId !== null,
  sources: [cite(cedefopDual)],
  check: (mentors) => {
    const { start, end, actualEnd } = mentors
    const last = lastDay({ end, actualEnd })
    const periods: Period[] = [{ start: mentors.mentorFrom ?? start, end: mentors.mentorTo ?? last }]
    if (mentors.secondMentorId !== null)
      periods.push({ start: mentors.secondMentorFrom ?? start, end: mentors.secondMentorTo ?? last })
    const gap = firstGap({ start, end: last }, periods)
    if (gap === undefined) return undefined
    const args = { from: { day: gap.start }, to: { day: gap.end } }
    return gap.start === start
      ? violated(['mentorFrom', 'mentorId'], args)
      : violated(['mentorTo', 'mentorId'], args)
  },
  messages: {
    nl: {
      wrong: '{from..to} heeft de lerende geen mentor.',
      fix: 'Noteer wie de lerende in die dagen begeleidt, of verbeter de datums van de mentor.',
    },
    en: {
      wrong: '{from..to} the learner has no mentor.',
      fix: "Note who guides the learner in those days, or correct the mentor's dates.",
    },
    fr: {
      wrong: "{from..to}, l'apprenant n'a pas de tuteur.",
      fix: "Indiquez qui accompagne l'apprenant ces jours-là, ou corrigez les dates du tuteur.",
    },
  },
})

interface Gap {
  readonly start: Day
  readonly end: Day
}

/** The first days of a stretch that no period covers. */
function firstGap(stretch: Gap, periods: readonly Period[]): Gap | undefined {
  let next = stretch.start
  for (const { start, end } of chainsOf(periods)) {
    if (next > stretch.end || start > stretch.end) break
    if (start > next) return { start: next, end: addDays(start, -1) }
    if (end === null) return undefined
    if (end >= next) next = addDays(end, 1)
  }
  return next <= stretch.end ? { start: next, end: stretch.end } : undefined
}

const agreement = {
  scheme: 'DUAAL',
  start: '2024-09-01',
  end: '2025-06-30',
  mentorId: 'M1',
  mentorFrom: null,
  mentorTo: null,
  secondMentorId: null,
  secondMentorFrom: null,
  secondMentorTo: null,
}

export const cases = casesOf(mentorGap, [
  {
    says: 'a mentor without dates guides from start to end',
    rows: [agreement],
    verdict: 'valid',
  },
  {
    says: 'two mentors who follow each other leave no gap',
    rows: [
      { ...agreement, mentorTo: '2025-01-31', secondMentorId: 'M2', secondMentorFrom: '2025-02-01' },
      { ...agreement, mentorFrom: '2025-02-01', secondMentorId: 'M2', secondMentorTo: '2025-03-31' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one day between them is a gap, and so are days before the first and after the last',
    rows: [
      { ...agreement, mentorTo: '2025-01-30', secondMentorId: 'M2', secondMentorFrom: '2025-02-01' },
      { ...agreement, mentorFrom: '2024-09-02' },
      { ...agreement, mentorTo: '2025-06-29' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.mentorTo', '0.mentorId'], args: { from: '31 January 2025', to: '31 January 2025' } },
      { at: ['1.mentorFrom', '1.mentorId'], args: { to: '1 September 2024' } },
      { at: ['2.mentorTo', '2.mentorId'], args: { from: '30 June 2025' } },
    ],
  },
  {
    says: 'an agreement that ended needs no mentor afterwards',
    rows: [{ ...agreement, mentorTo: '2025-01-31', actualEnd: '2025-01-31' }],
    verdict: 'valid',
  },
  {
    says: 'an agreement without any mentor has its own rule, and other schemes have no mentor',
    rows: [
      { ...agreement, mentorId: null },
      { ...agreement, scheme: 'IBO', mentorTo: '2025-01-31' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without an end nobody knows how long a mentor is needed',
    rows: [{ ...agreement, end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: "a sheet without the mentors' dates cannot be checked",
    rows: [{ scheme: 'DUAAL', start: '2024-09-01', end: '2025-06-30', mentorId: 'M1' }],
    verdict: 'notCheckable',
    lacking: ['mentorFrom', 'mentorTo'],
  },
])
