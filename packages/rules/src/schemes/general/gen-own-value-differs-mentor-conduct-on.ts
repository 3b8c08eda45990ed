/** The day of the criminal record extract is said alike in the agreement and in the mentor's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersMentorConductOn = defineOwnValueRule({
  id: 'gen-own-value-differs-mentor-conduct-on',
  table: 'agreements',
  column: 'mentorConductOn',
  through: 'mentorId',
  of: 'mentors',
  ofColumn: 'conductOn',
})

const mentors = [{ id: 'M1', conductOn: '2024-05-01' }]

export const cases = casesOf(genOwnValueDiffersMentorConductOn, [
  {
    says: 'one date in two spellings is one date',
    rows: [{ mentorId: 'M1', mentorConductOn: '01/05/2024' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorConductOn: '2024-01-05' },
      { mentorId: 'M1', mentorConductOn: '2024-05-01' },
      { mentorId: 'M1', mentorConductOn: '2024-01-05' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorConductOn'] }, { at: ['2.mentorConductOn'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ mentorId: 'M1', mentorConductOn: null }],
    tables: { mentors: [{ id: 'M1', conductOn: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorConductOn: '2024-05-01' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorConductOn: '2024-05-01' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
