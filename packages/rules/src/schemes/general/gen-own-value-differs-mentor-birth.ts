/** The mentor's birth date is said alike in the agreement and in the mentor's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersMentorBirth = defineOwnValueRule({
  id: 'gen-own-value-differs-mentor-birth',
  table: 'agreements',
  column: 'mentorBirth',
  through: 'mentorId',
  of: 'mentors',
  ofColumn: 'birth',
})

const mentors = [{ id: 'M1', birth: '1980-03-02' }]

export const cases = casesOf(genOwnValueDiffersMentorBirth, [
  {
    says: 'one date in two spellings is one date',
    rows: [{ mentorId: 'M1', mentorBirth: '02/03/1980' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorBirth: '1980-02-03' },
      { mentorId: 'M1', mentorBirth: '1980-03-02' },
      { mentorId: 'M1', mentorBirth: '1980-02-03' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorBirth'] }, { at: ['2.mentorBirth'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ mentorId: 'M1', mentorBirth: null }],
    tables: { mentors: [{ id: 'M1', birth: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorBirth: '1980-03-02' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorBirth: '1980-03-02' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
