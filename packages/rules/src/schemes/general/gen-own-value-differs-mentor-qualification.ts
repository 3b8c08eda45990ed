/** The mentor's qualification is said alike in the agreement and in the mentor's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersMentorQualification = defineOwnValueRule({
  id: 'gen-own-value-differs-mentor-qualification',
  table: 'agreements',
  column: 'mentorQualification',
  through: 'mentorId',
  of: 'mentors',
  ofColumn: 'qualification',
})

const mentors = [{ id: 'M1', qualification: 'ja' }]

export const cases = casesOf(genOwnValueDiffersMentorQualification, [
  {
    says: 'one answer in two languages is one answer',
    rows: [{ mentorId: 'M1', mentorQualification: 'yes' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorQualification: 'nee' },
      { mentorId: 'M1', mentorQualification: 'ja' },
      { mentorId: 'M1', mentorQualification: 'nee' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorQualification'] }, { at: ['2.mentorQualification'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ mentorId: 'M1', mentorQualification: null }],
    tables: { mentors: [{ id: 'M1', qualification: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorQualification: 'ja' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorQualification: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
