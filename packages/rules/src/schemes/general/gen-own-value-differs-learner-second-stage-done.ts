/** Whether the learner finished the second stage is the learner's own record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersLearnerSecondStageDone = defineOwnValueRule({
  id: 'gen-own-value-differs-learner-second-stage-done',
  table: 'agreements',
  column: 'learnerSecondStageDone',
  through: 'learnerId',
  of: 'learners',
  ofColumn: 'secondStageDone',
})

const learners = [{ id: 'L1', secondStageDone: 'ja' }]

export const cases = casesOf(genOwnValueDiffersLearnerSecondStageDone, [
  {
    says: 'both say that the second stage is finished',
    rows: [{ learnerId: 'L1', learnerSecondStageDone: 'ja' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'one of the two is wrong',
    rows: [
      { learnerId: 'L1', learnerSecondStageDone: 'nee' },
      { learnerId: 'L1', learnerSecondStageDone: 'ja' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerSecondStageDone'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'L1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerSecondStageDone: 'ja' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'L1', learnerSecondStageDone: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
