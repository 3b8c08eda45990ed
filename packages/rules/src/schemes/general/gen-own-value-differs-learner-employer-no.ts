/** The learner's employer is said alike in the agreement and in the learner's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersLearnerEmployerNo = defineOwnValueRule({
  id: 'gen-own-value-differs-learner-employer-no',
  table: 'agreements',
  column: 'learnerEmployerNo',
  through: 'learnerId',
  of: 'learners',
  ofColumn: 'employerNo',
})

const learners = [{ id: 'L1', employerNo: '0403019261' }]

export const cases = casesOf(genOwnValueDiffersLearnerEmployerNo, [
  {
    says: 'one number in two spellings is one number',
    rows: [{ learnerId: 'L1', learnerEmployerNo: 'BE 0403.019.261' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { learnerId: 'L1', learnerEmployerNo: '0428759497' },
      { learnerId: 'L1', learnerEmployerNo: '0403019261' },
      { learnerId: 'L1', learnerEmployerNo: '0428759497' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerEmployerNo'] }, { at: ['2.learnerEmployerNo'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'L1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ learnerId: 'L1', learnerEmployerNo: null }],
    tables: { learners: [{ id: 'L1', employerNo: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerEmployerNo: '0403019261' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'L1', learnerEmployerNo: '0403019261' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
