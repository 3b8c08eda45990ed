/** Whether the learner finished the qualification phase of OV3 is the learner's own record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersLearnerOv3Done = defineOwnValueRule({
  id: 'gen-own-value-differs-learner-ov3-done',
  table: 'agreements',
  column: 'learnerOv3Done',
  through: 'learnerId',
  of: 'learners',
  ofColumn: 'ov3Done',
})

const learners = [{ id: 'L1', ov3Done: 'nee' }]

export const cases = casesOf(genOwnValueDiffersLearnerOv3Done, [
  {
    says: 'both say that the phase is not finished',
    rows: [{ learnerId: 'L1', learnerOv3Done: 'nee' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'one of the two is wrong',
    rows: [
      { learnerId: 'L1', learnerOv3Done: 'ja' },
      { learnerId: 'L1', learnerOv3Done: 'nee' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerOv3Done'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'L1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerOv3Done: 'nee' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'L1', learnerOv3Done: 'nee' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
