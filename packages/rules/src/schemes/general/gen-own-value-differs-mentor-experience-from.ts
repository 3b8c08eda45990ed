/** The start of the mentor's experience is said alike in the agreement and in the mentor's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersMentorExperienceFrom = defineOwnValueRule({
  id: 'gen-own-value-differs-mentor-experience-from',
  table: 'agreements',
  column: 'mentorExperienceFrom',
  through: 'mentorId',
  of: 'mentors',
  ofColumn: 'experienceFrom',
})

const mentors = [{ id: 'M1', experienceFrom: '2012-09-01' }]

export const cases = casesOf(genOwnValueDiffersMentorExperienceFrom, [
  {
    says: 'one date in two spellings is one date',
    rows: [{ mentorId: 'M1', mentorExperienceFrom: '01/09/2012' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorExperienceFrom: '2012-01-09' },
      { mentorId: 'M1', mentorExperienceFrom: '2012-09-01' },
      { mentorId: 'M1', mentorExperienceFrom: '2012-01-09' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorExperienceFrom'] }, { at: ['2.mentorExperienceFrom'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ mentorId: 'M1', mentorExperienceFrom: null }],
    tables: { mentors: [{ id: 'M1', experienceFrom: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorExperienceFrom: '2012-09-01' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorExperienceFrom: '2012-09-01' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
