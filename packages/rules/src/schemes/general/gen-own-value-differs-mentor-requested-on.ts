/** The day on which the mentor was put forward is said alike in the agreement and in the mentor's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersMentorRequestedOn = defineOwnValueRule({
  id: 'gen-own-value-differs-mentor-requested-on',
  table: 'agreements',
  column: 'mentorRequestedOn',
  through: 'mentorId',
  of: 'mentors',
  ofColumn: 'requestedOn',
})

const mentors = [{ id: 'M1', requestedOn: '2024-06-03' }]

export const cases = casesOf(genOwnValueDiffersMentorRequestedOn, [
  {
    says: 'one date in two spellings is one date',
    rows: [{ mentorId: 'M1', mentorRequestedOn: '03/06/2024' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorRequestedOn: '2024-03-06' },
      { mentorId: 'M1', mentorRequestedOn: '2024-06-03' },
      { mentorId: 'M1', mentorRequestedOn: '2024-03-06' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorRequestedOn'] }, { at: ['2.mentorRequestedOn'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ mentorId: 'M1', mentorRequestedOn: null }],
    tables: { mentors: [{ id: 'M1', requestedOn: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorRequestedOn: '2024-06-03' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorRequestedOn: '2024-06-03' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
