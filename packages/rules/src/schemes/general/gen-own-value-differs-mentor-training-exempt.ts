/** An exemption from the mentor training is said alike in the agreement and in the mentor's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersMentorTrainingExempt = defineOwnValueRule({
  id: 'gen-own-value-differs-mentor-training-exempt',
  table: 'agreements',
  column: 'mentorTrainingExempt',
  through: 'mentorId',
  of: 'mentors',
  ofColumn: 'trainingExempt',
})

const mentors = [{ id: 'M1', trainingExempt: 'ja' }]

export const cases = casesOf(genOwnValueDiffersMentorTrainingExempt, [
  {
    says: 'yes is yes in any language',
    rows: [{ mentorId: 'M1', mentorTrainingExempt: 'yes' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorTrainingExempt: 'nee' },
      { mentorId: 'M1', mentorTrainingExempt: 'ja' },
      { mentorId: 'M1', mentorTrainingExempt: 'nee' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorTrainingExempt'] }, { at: ['2.mentorTrainingExempt'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ mentorId: 'M1', mentorTrainingExempt: null }],
    tables: { mentors: [{ id: 'M1', trainingExempt: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorTrainingExempt: 'ja' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorTrainingExempt: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
