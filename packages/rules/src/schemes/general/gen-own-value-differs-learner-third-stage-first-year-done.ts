/** Whether the learner finished the first year of the third stage is the learner's own record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersLearnerThirdStageFirstYearDone = defineOwnValueRule({
  id: 'gen-own-value-differs-learner-third-stage-first-year-done',
  table: 'agreements',
  column: 'learnerThirdStageFirstYearDone',
  through: 'learnerId',
  of: 'learners',
  ofColumn: 'thirdStageFirstYearDone',
})

const learners = [{ id: 'L1', thirdStageFirstYearDone: 'nee' }]

export const cases = casesOf(genOwnValueDiffersLearnerThirdStageFirstYearDone, [
  {
    says: 'both say that the year is not finished',
    rows: [{ learnerId: 'L1', learnerThirdStageFirstYearDone: 'nee' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'one of the two is wrong',
    rows: [
      { learnerId: 'L1', learnerThirdStageFirstYearDone: 'ja' },
      { learnerId: 'L1', learnerThirdStageFirstYearDone: 'nee' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerThirdStageFirstYearDone'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'L1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerThirdStageFirstYearDone: 'nee' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'L1', learnerThirdStageFirstYearDone: 'nee' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
