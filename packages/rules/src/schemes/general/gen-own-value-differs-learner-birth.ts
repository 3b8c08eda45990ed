/** The birth date in an agreement is the learner's. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersLearnerBirth = defineOwnValueRule({
  id: 'gen-own-value-differs-learner-birth',
  table: 'agreements',
  column: 'learnerBirth',
  through: 'learnerId',
  of: 'learners',
  ofColumn: 'birth',
})

const learners = [{ id: 'L1', birth: '2008-03-01' }]

export const cases = casesOf(genOwnValueDiffersLearnerBirth, [
  {
    says: 'one date in two spellings is one date',
    rows: [{ learnerId: 'L1', learnerBirth: '01/03/2008' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'day and month changed places: each such row is a finding',
    rows: [
      { learnerId: 'L1', learnerBirth: '2008-01-03' },
      { learnerId: 'L1', learnerBirth: '2008-03-01' },
      { learnerId: 'L1', learnerBirth: '2008-01-03' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerBirth'] }, { at: ['2.learnerBirth'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'L1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ learnerId: 'L1', learnerBirth: null }],
    tables: { learners: [{ id: 'L1', birth: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerBirth: '2008-03-01' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'L1', learnerBirth: '2008-03-01' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
