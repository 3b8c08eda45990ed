/** The kind of work is said alike in the agreement and in the learner's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersLearnerWorkKind = defineOwnValueRule({
  id: 'gen-own-value-differs-learner-work-kind',
  table: 'agreements',
  column: 'learnerWorkKind',
  through: 'learnerId',
  of: 'learners',
  ofColumn: 'workKind',
})

const learners = [{ id: 'L1', workKind: 'WIJKWERK' }]

export const cases = casesOf(genOwnValueDiffersLearnerWorkKind, [
  {
    says: 'a code and its name are one',
    rows: [{ learnerId: 'L1', learnerWorkKind: 'wijk-werken' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { learnerId: 'L1', learnerWorkKind: 'REGULAR' },
      { learnerId: 'L1', learnerWorkKind: 'WIJKWERK' },
      { learnerId: 'L1', learnerWorkKind: 'REGULAR' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerWorkKind'] }, { at: ['2.learnerWorkKind'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'L1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ learnerId: 'L1', learnerWorkKind: null }],
    tables: { learners: [{ id: 'L1', workKind: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerWorkKind: 'WIJKWERK' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'L1', learnerWorkKind: 'WIJKWERK' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
