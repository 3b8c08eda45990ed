/** Whether the learner works is said alike in the agreement and in the learner's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersLearnerEmployed = defineOwnValueRule({
  id: 'gen-own-value-differs-learner-employed',
  table: 'agreements',
  column: 'learnerEmployed',
  through: 'learnerId',
  of: 'learners',
  ofColumn: 'employed',
})

const learners = [{ id: 'L1', employed: 'ja' }]

export const cases = casesOf(genOwnValueDiffersLearnerEmployed, [
  {
    says: 'yes is yes in any language',
    rows: [{ learnerId: 'L1', learnerEmployed: 'yes' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { learnerId: 'L1', learnerEmployed: 'nee' },
      { learnerId: 'L1', learnerEmployed: 'ja' },
      { learnerId: 'L1', learnerEmployed: 'nee' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerEmployed'] }, { at: ['2.learnerEmployed'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'L1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ learnerId: 'L1', learnerEmployed: null }],
    tables: { learners: [{ id: 'L1', employed: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerEmployed: 'ja' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'L1', learnerEmployed: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
