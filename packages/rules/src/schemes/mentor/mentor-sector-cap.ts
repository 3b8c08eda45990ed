/** A mentor never has more learners at once than the sector allows. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, constructivMentor } from '../../sources/index.ts'
import { dualSchemes } from '../accreditation/index.ts'
import { excessesOf } from './concurrent-learners.ts'
import { excessViolation } from './placed-excess.ts'

export const mentorSectorCap = defineGroupRule({
  id: 'mentor-sector-cap',
  title: text(
    'Lerenden per mentor in de sector',
    'Learners per mentor in the sector',
    'Apprenants par tuteur dans le secteur',
  ),
  table: 'agreements',
  schemes: dualSchemes,
  severity: 'error',
  groupBy: ['mentorId'],
  sortBy: 'start',
  reads: ['mentorId', 'learnerId', 'start', 'end'],
  // A learner in a sector of no known maximum counts for the others; its own are mentor-cap-unknown's and -above-4's.
  mayBeEmpty: ['actualEnd', 'sectorMaxLearners'],
  mayLack: ['actualEnd'],
  sources: [cite(cedefopDual), cite(constructivMentor)],
  *check(agreements) {
    const limitOf = (position: number) => agreements[position]?.sectorMaxLearners ?? Infinity
    for (const excess of excessesOf(agreements, limitOf)) yield excessViolation(excess, 'mentorId')
  },
  messages: {
    nl: {
      wrong:
        'Deze mentor heeft {learners} lerenden op {day}, terwijl de sector er ten hoogste {limit} toelaat; te veel {from..to}.',
      fix: 'Duid voor een van hen een andere mentor aan.',
    },
    en: {
      wrong:
        'On {day} this mentor has {learners} learners, while the sector allows {limit} at most; too many {from..to}.',
      fix: 'Appoint another mentor for one of them.',
    },
    fr: {
      wrong:
        'Le {day}, ce tuteur a {learners} apprenants, alors que le secteur en admet au plus {limit} ; trop {from..to}.',
      fix: "Désignez un autre tuteur pour l'un d'eux.",
    },
  },
})

const agreement = {
  scheme: 'DUAAL',
  mentorId: 'M1',
  start: '2024-09-01',
  end: '2025-06-30',
  sectorCode: 'BOUW',
}
const sectors = [
  { code: 'BOUW', maxLearners: '1' },
  { code: 'GROEN', maxLearners: '3' },
  { code: 'OVERIG', maxLearners: null },
]

export const cases = casesOf(mentorSectorCap, [
  {
    says: 'construction allows one learner a mentor, another sector three',
    rows: [
      { ...agreement, learnerId: 'L1' },
      ...['L2', 'L3', 'L4'].map((learnerId) => ({
        ...agreement,
        mentorId: 'M2',
        sectorCode: 'GROEN',
        learnerId,
      })),
    ],
    tables: { sectors },
    verdict: 'valid',
  },
  {
    says: 'a second in construction is one too many, also for one day, and a fourth elsewhere',
    rows: [
      { ...agreement, learnerId: 'L1', end: '2025-01-06' },
      { ...agreement, learnerId: 'L2', start: '2025-01-06' },
      ...['L3', 'L4', 'L5', 'L6'].map((learnerId) => ({
        ...agreement,
        mentorId: 'M2',
        sectorCode: 'GROEN',
        learnerId,
      })),
    ],
    tables: { sectors },
    verdict: 'violated',
    findings: [
      { at: ['1.mentorId', '0.mentorId'], args: { day: '6 January 2025', limit: '1', to: '6 January 2025' } },
      { at: ['5.mentorId', '2.mentorId', '3.mentorId', '4.mentorId'], args: { learners: '4', limit: '3' } },
    ],
  },
  {
    says: 'while a mentor guides in two sectors the stricter one counts, and no longer than that',
    rows: [
      { ...agreement, learnerId: 'L1', end: '2024-12-31' },
      { ...agreement, learnerId: 'L2', sectorCode: 'GROEN', start: '2024-12-01' },
      { ...agreement, learnerId: 'L3', sectorCode: 'GROEN', start: '2025-01-01' },
    ],
    tables: { sectors },
    verdict: 'violated',
    findings: [
      { at: ['1.mentorId', '0.mentorId'], args: { from: '1 December 2024', to: '31 December 2024' } },
    ],
  },
  {
    says: 'the maximum of the sheet itself is used where it holds one',
    rows: ['L1', 'L2'].map((learnerId) => ({ ...agreement, learnerId, sectorMaxLearners: '1' })),
    verdict: 'violated',
    findings: [{ at: ['1.mentorId', '0.mentorId'] }],
  },
  {
    says: 'a learner in a sector of no known maximum counts for the maximum of another',
    rows: [
      { ...agreement, learnerId: 'L1' },
      { ...agreement, learnerId: 'L2', sectorCode: 'OVERIG', start: '2025-01-06' },
    ],
    tables: { sectors },
    verdict: 'violated',
    findings: [
      { at: ['1.mentorId', '0.mentorId'], args: { day: '6 January 2025', learners: '2', limit: '1' } },
    ],
  },
  {
    says: 'where no maximum is known it is the business of two other rules',
    rows: ['L1', 'L2'].map((learnerId) => ({ ...agreement, learnerId, sectorCode: 'OVERIG' })),
    tables: { sectors },
    verdict: 'valid',
  },
  {
    says: 'other schemes have no mentor',
    rows: [{ ...agreement, learnerId: 'L2', scheme: 'IBO' }],
    tables: { sectors },
    verdict: 'notApplicable',
  },
  {
    says: 'without a mentor nobody can be counted',
    rows: [{ ...agreement, mentorId: null, learnerId: 'L1' }],
    tables: { sectors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'without sectors no maximum can be looked up',
    rows: [{ ...agreement, learnerId: 'L1' }],
    verdict: 'notCheckable',
    lacking: ['sectorMaxLearners'],
  },
])
