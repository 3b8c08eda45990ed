/** Whether the first two secondary years are finished is said alike in the agreement and in the learner's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersLearnerFirstStageDone = defineOwnValueRule({
  id: 'gen-own-value-differs-learner-first-stage-done',
  table: 'agreements',
  column: 'learnerFirstStageDone',
  through: 'learnerId',
  of: 'learners',
  ofColumn: 'firstStageDone',
})

const learners = [{ id: 'L1', firstStageDone: 'ja' }]

export const cases = casesOf(genOwnValueDiffersLearnerFirstStageDone, [
  {
    says: 'yes is yes in any language',
    rows: [{ learnerId: 'L1', learnerFirstStageDone: 'yes' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { learnerId: 'L1', learnerFirstStageDone: 'nee' },
      { learnerId: 'L1', learnerFirstStageDone: 'ja' },
      { learnerId: 'L1', learnerFirstStageDone: 'nee' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerFirstStageDone'] }, { at: ['2.learnerFirstStageDone'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'L1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ learnerId: 'L1', learnerFirstStageDone: null }],
    tables: { learners: [{ id: 'L1', firstStageDone: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerFirstStageDone: 'ja' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'L1', learnerFirstStageDone: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
