/** The birth date in a permit is the learner's. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersTraineeBirth = defineOwnValueRule({
  id: 'gen-own-value-differs-trainee-birth',
  table: 'permits',
  column: 'learnerBirth',
  through: 'learnerId',
  of: 'learners',
  ofColumn: 'birth',
})

const learners = [{ id: 'X1', birth: '2000-03-01' }]

export const cases = casesOf(genOwnValueDiffersTraineeBirth, [
  {
    says: 'one value in two spellings is one value',
    rows: [{ learnerId: 'X1', learnerBirth: '01/03/2000' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { learnerId: 'X1', learnerBirth: '2000-01-03' },
      { learnerId: 'X1', learnerBirth: '2000-03-01' },
      { learnerId: 'X1', learnerBirth: '2000-01-03' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerBirth'] }, { at: ['2.learnerBirth'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'X1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerBirth: '2000-03-01' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'X1', learnerBirth: '2000-03-01' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
