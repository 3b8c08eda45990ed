/** The evidence of the mentor's qualification is said alike in the agreement and in the mentor's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersMentorQualificationEvidence = defineOwnValueRule({
  id: 'gen-own-value-differs-mentor-qualification-evidence',
  table: 'agreements',
  column: 'mentorQualificationEvidence',
  through: 'mentorId',
  of: 'mentors',
  ofColumn: 'qualificationEvidence',
})

const mentors = [{ id: 'M1', qualificationEvidence: 'CERTIFICATE' }]

export const cases = casesOf(genOwnValueDiffersMentorQualificationEvidence, [
  {
    says: 'a code in words is the same code',
    rows: [{ mentorId: 'M1', mentorQualificationEvidence: 'studiebewijs' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorQualificationEvidence: 'EVC' },
      { mentorId: 'M1', mentorQualificationEvidence: 'CERTIFICATE' },
      { mentorId: 'M1', mentorQualificationEvidence: 'EVC' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorQualificationEvidence'] }, { at: ['2.mentorQualificationEvidence'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ mentorId: 'M1', mentorQualificationEvidence: null }],
    tables: { mentors: [{ id: 'M1', qualificationEvidence: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorQualificationEvidence: 'CERTIFICATE' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorQualificationEvidence: 'CERTIFICATE' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
