/** The learner's national register number is the same in the agreement and in the learner's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersLearnerNrn = defineOwnValueRule({
  id: 'gen-own-value-differs-learner-nrn',
  table: 'agreements',
  column: 'learnerNrn',
  through: 'learnerId',
  of: 'learners',
  ofColumn: 'nrn',
})

const learners = [{ id: 'L1', nrn: '08030199863' }]

export const cases = casesOf(genOwnValueDiffersLearnerNrn, [
  {
    says: 'the same value says the same',
    rows: [{ learnerId: 'L1', learnerNrn: '08.03.01-998.63' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { learnerId: 'L1', learnerNrn: '08030199764' },
      { learnerId: 'L1', learnerNrn: '08030199863' },
      { learnerId: 'L1', learnerNrn: '08030199764' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerNrn'] }, { at: ['2.learnerNrn'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'L1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerNrn: '08030199863' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'L1', learnerNrn: '08030199863' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
