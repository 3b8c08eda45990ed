/** The permission to work is said alike in the agreement and in the learner's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersLearnerRightToWork = defineOwnValueRule({
  id: 'gen-own-value-differs-learner-right-to-work',
  table: 'agreements',
  column: 'learnerRightToWork',
  through: 'learnerId',
  of: 'learners',
  ofColumn: 'rightToWork',
})

const learners = [{ id: 'L1', rightToWork: 'PERMIT' }]

export const cases = casesOf(genOwnValueDiffersLearnerRightToWork, [
  {
    says: 'one answer in two spellings is one answer',
    rows: [{ learnerId: 'L1', learnerRightToWork: 'vergunning' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { learnerId: 'L1', learnerRightToWork: 'NONE' },
      { learnerId: 'L1', learnerRightToWork: 'PERMIT' },
      { learnerId: 'L1', learnerRightToWork: 'NONE' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerRightToWork'] }, { at: ['2.learnerRightToWork'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'L1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ learnerId: 'L1', learnerRightToWork: null }],
    tables: { learners: [{ id: 'L1', rightToWork: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerRightToWork: 'PERMIT' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'L1', learnerRightToWork: 'PERMIT' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
