/** The mentor's years of experience are said alike in the agreement and in the mentor's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersMentorExperienceYears = defineOwnValueRule({
  id: 'gen-own-value-differs-mentor-experience-years',
  table: 'agreements',
  column: 'mentorExperienceYears',
  through: 'mentorId',
  of: 'mentors',
  ofColumn: 'experienceYears',
})

const mentors = [{ id: 'M1', experienceYears: '6' }]

export const cases = casesOf(genOwnValueDiffersMentorExperienceYears, [
  {
    says: 'the same number says the same',
    rows: [{ mentorId: 'M1', mentorExperienceYears: '6' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorExperienceYears: '4' },
      { mentorId: 'M1', mentorExperienceYears: '6' },
      { mentorId: 'M1', mentorExperienceYears: '4' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorExperienceYears'] }, { at: ['2.mentorExperienceYears'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ mentorId: 'M1', mentorExperienceYears: null }],
    tables: { mentors: [{ id: 'M1', experienceYears: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorExperienceYears: '6' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorExperienceYears: '6' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
