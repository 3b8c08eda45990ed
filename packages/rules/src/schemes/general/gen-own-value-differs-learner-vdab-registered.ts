/** Registration at VDAB is said alike in the agreement and in the learner's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersLearnerVdabRegistered = defineOwnValueRule({
  id: 'gen-own-value-differs-learner-vdab-registered',
  table: 'agreements',
  column: 'learnerVdabRegistered',
  through: 'learnerId',
  of: 'learners',
  ofColumn: 'vdabRegistered',
})

const learners = [{ id: 'L1', vdabRegistered: 'ja' }]

export const cases = casesOf(genOwnValueDiffersLearnerVdabRegistered, [
  {
    says: 'a cross is a yes',
    rows: [{ learnerId: 'L1', learnerVdabRegistered: 'x' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { learnerId: 'L1', learnerVdabRegistered: 'nee' },
      { learnerId: 'L1', learnerVdabRegistered: 'ja' },
      { learnerId: 'L1', learnerVdabRegistered: 'nee' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerVdabRegistered'] }, { at: ['2.learnerVdabRegistered'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'L1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ learnerId: 'L1', learnerVdabRegistered: null }],
    tables: { learners: [{ id: 'L1', vdabRegistered: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerVdabRegistered: 'ja' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'L1', learnerVdabRegistered: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
