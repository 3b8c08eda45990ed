/** The day on which the training was planned is said alike in the agreement and in the mentor's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersMentorTrainingPlannedOn = defineOwnValueRule({
  id: 'gen-own-value-differs-mentor-training-planned-on',
  table: 'agreements',
  column: 'mentorTrainingPlannedOn',
  through: 'mentorId',
  of: 'mentors',
  ofColumn: 'trainingPlannedOn',
})

const mentors = [{ id: 'M1', trainingPlannedOn: '2024-10-07' }]

export const cases = casesOf(genOwnValueDiffersMentorTrainingPlannedOn, [
  {
    says: 'one date in two spellings is one date',
    rows: [{ mentorId: 'M1', mentorTrainingPlannedOn: '07/10/2024' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorTrainingPlannedOn: '2024-07-10' },
      { mentorId: 'M1', mentorTrainingPlannedOn: '2024-10-07' },
      { mentorId: 'M1', mentorTrainingPlannedOn: '2024-07-10' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorTrainingPlannedOn'] }, { at: ['2.mentorTrainingPlannedOn'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ mentorId: 'M1', mentorTrainingPlannedOn: null }],
    tables: { mentors: [{ id: 'M1', trainingPlannedOn: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorTrainingPlannedOn: '2024-10-07' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorTrainingPlannedOn: '2024-10-07' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
