/** The alternating years that the learner finished are the learner's own record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersLearnerAlternatingYearsDone = defineOwnValueRule({
  id: 'gen-own-value-differs-learner-alternating-years-done',
  table: 'agreements',
  column: 'learnerAlternatingYearsDone',
  through: 'learnerId',
  of: 'learners',
  ofColumn: 'alternatingYearsDone',
})

const learners = [{ id: 'L1', alternatingYearsDone: '1' }]

export const cases = casesOf(genOwnValueDiffersLearnerAlternatingYearsDone, [
  {
    says: 'both count one year',
    rows: [{ learnerId: 'L1', learnerAlternatingYearsDone: '1' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'one year is not two',
    rows: [
      { learnerId: 'L1', learnerAlternatingYearsDone: '2' },
      { learnerId: 'L1', learnerAlternatingYearsDone: '1' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerAlternatingYearsDone'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'L1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerAlternatingYearsDone: '1' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'L1', learnerAlternatingYearsDone: '1' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
