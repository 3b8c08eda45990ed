/** A diploma of secondary education is said alike in the agreement and in the learner's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersLearnerSecondaryDiploma = defineOwnValueRule({
  id: 'gen-own-value-differs-learner-secondary-diploma',
  table: 'agreements',
  column: 'learnerSecondaryDiploma',
  through: 'learnerId',
  of: 'learners',
  ofColumn: 'secondaryDiploma',
})

const learners = [{ id: 'L1', secondaryDiploma: 'ja' }]

export const cases = casesOf(genOwnValueDiffersLearnerSecondaryDiploma, [
  {
    says: 'yes is yes in any language',
    rows: [{ learnerId: 'L1', learnerSecondaryDiploma: 'oui' }],
    tables: { learners },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { learnerId: 'L1', learnerSecondaryDiploma: 'nee' },
      { learnerId: 'L1', learnerSecondaryDiploma: 'ja' },
      { learnerId: 'L1', learnerSecondaryDiploma: 'nee' },
    ],
    tables: { learners },
    verdict: 'violated',
    findings: [{ at: ['0.learnerSecondaryDiploma'] }, { at: ['2.learnerSecondaryDiploma'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ learnerId: 'L1' }],
    tables: { learners },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ learnerId: 'L1', learnerSecondaryDiploma: null }],
    tables: { learners: [{ id: 'L1', secondaryDiploma: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ learnerId: null, learnerSecondaryDiploma: 'ja' }],
    tables: { learners },
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ learnerId: 'L1', learnerSecondaryDiploma: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['learners'],
  },
])
