/** The day of the mentor training is said alike in the agreement and in the mentor's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersMentorTrainedOn = defineOwnValueRule({
  id: 'gen-own-value-differs-mentor-trained-on',
  table: 'agreements',
  column: 'mentorTrainedOn',
  through: 'mentorId',
  of: 'mentors',
  ofColumn: 'trainedOn',
})

const mentors = [{ id: 'M1', trainedOn: '2024-03-01' }]

export const cases = casesOf(genOwnValueDiffersMentorTrainedOn, [
  {
    says: 'one date in two spellings is one date',
    rows: [{ mentorId: 'M1', mentorTrainedOn: '01/03/2024' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorTrainedOn: '2024-01-03' },
      { mentorId: 'M1', mentorTrainedOn: '2024-03-01' },
      { mentorId: 'M1', mentorTrainedOn: '2024-01-03' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorTrainedOn'] }, { at: ['2.mentorTrainedOn'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ mentorId: 'M1', mentorTrainedOn: null }],
    tables: { mentors: [{ id: 'M1', trainedOn: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorTrainedOn: '2024-03-01' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorTrainedOn: '2024-03-01' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
