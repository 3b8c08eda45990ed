/** More learners in a company than employees is worth a hint: the law counts them by mentor. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { learnersWithoutEmployees } from '../../parameters/index.ts'
import { cedefopDual, cite } from '../../sources/index.ts'
import { dualSchemes } from '../accreditation/index.ts'
import { excessesOf } from './concurrent-learners.ts'
import { excessViolation } from './placed-excess.ts'

export const companyLearnersVsEmployees = defineGroupRule({
  id: 'company-learners-vs-employees',
  title: text(
    'Lerenden en werknemers van de onderneming',
    'Learners and employees of the company',
    "Apprenants et travailleurs de l'entreprise",
  ),
  table: 'agreements',
  schemes: dualSchemes,
  governedBy: 'start',
  severity: 'info',
  groupBy: ['companyNo'],
  sortBy: 'start',
  reads: ['companyNo', 'learnerId', 'start', 'end', 'companyEmployees'],
  mayBeEmpty: ['actualEnd', 'mentorId'],
  mayLack: ['actualEnd', 'mentorId'],
  parameters: { least: learnersWithoutEmployees },
  sources: [cite(cedefopDual)],
  *check(agreements, { parameters: { least } }) {
    const limitOf = (position: number) => Math.max(least, agreements[position]?.companyEmployees ?? 0)
    for (const excess of excessesOf(agreements, limitOf)) {
      const mentors = new Set(excess.agreements.map((position) => agreements[position]?.mentorId ?? null))
      // All with one mentor: mentor-learners-vs-employees says it.
      if (mentors.size > 1 || mentors.has(null)) yield excessViolation(excess, 'companyNo')
    }
  },
  messages: {
    nl: {
      wrong:
        'Deze onderneming heeft {learners} lerenden op {day}, meer dan haar werknemers ({limit}); dat is zo {from..to}.',
      fix: 'De wet telt per mentor; ga na of alle lerenden voldoende begeleid worden.',
    },
    en: {
      wrong:
        'On {day} this company has {learners} learners, more than its employees ({limit}); this is so {from..to}.',
      fix: 'The law counts by mentor; verify whether all learners are guided sufficiently.',
    },
    fr: {
      wrong:
        "Le {day}, cette entreprise a {learners} apprenants, plus que ses travailleurs ({limit}) ; c'est le cas {from..to}.",
      fix: 'La loi compte par tuteur ; vérifiez si tous les apprenants sont suffisamment accompagnés.',
    },
  },
})

const agreement = {
  scheme: 'DUAAL',
  companyNo: '0403019261',
  mentorId: 'M1',
  start: '2024-09-01',
  end: '2025-06-30',
  companyEmployees: '2',
}

export const cases = casesOf(companyLearnersVsEmployees, [
  {
    says: 'as many learners as employees need no hint, nor does one learner of an owner alone',
    rows: [
      { ...agreement, learnerId: 'L1' },
      { ...agreement, learnerId: 'L2', mentorId: 'M2' },
      { ...agreement, companyNo: '0428759497', learnerId: 'L3', companyEmployees: '0' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the learners of all mentors are added, each person once',
    rows: [
      { ...agreement, learnerId: 'L1' },
      { ...agreement, learnerId: 'L2', mentorId: 'M2', start: '2025-01-06' },
      { ...agreement, learnerId: 'L1', mentorId: 'M2', start: '2025-01-06' },
      { ...agreement, learnerId: 'L3', mentorId: 'M2', start: '2025-02-01', end: '2025-02-28' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['3.companyNo', '0.companyNo', '1.companyNo', '2.companyNo'],
        args: { day: '1 February 2025', learners: '3', limit: '2', to: '28 February 2025' },
      },
    ],
  },
  {
    says: 'where all have one mentor, mentor-learners-vs-employees says it',
    rows: ['L1', 'L2', 'L3'].map((learnerId) => ({ ...agreement, learnerId })),
    verdict: 'valid',
  },
  {
    says: 'a sheet without mentors can be added up too',
    rows: ['L1', 'L2'].map((learnerId) => ({
      scheme: 'DUAAL',
      companyNo: '0403019261',
      start: '2024-09-01',
      end: '2025-06-30',
      companyEmployees: '1',
      learnerId,
    })),
    verdict: 'violated',
    findings: [{ at: ['1.companyNo', '0.companyNo'] }],
  },
  {
    says: 'without a number of employees there is nothing to compare with',
    rows: [{ ...agreement, learnerId: 'L1', companyEmployees: null }],
    verdict: 'undecided',
    because: ['companyEmployees'],
  },
  {
    says: 'trainees of other schemes are not counted',
    rows: [{ ...agreement, learnerId: 'L1', scheme: 'WES', companyEmployees: '0' }],
    verdict: 'notApplicable',
  },
])
