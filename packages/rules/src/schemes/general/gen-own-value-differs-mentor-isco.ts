/** The mentor's profession is said alike in the agreement and in the mentor's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersMentorIsco = defineOwnValueRule({
  id: 'gen-own-value-differs-mentor-isco',
  table: 'agreements',
  column: 'mentorIsco',
  through: 'mentorId',
  of: 'mentors',
  ofColumn: 'isco',
})

const mentors = [{ id: 'M1', isco: '7112' }]

export const cases = casesOf(genOwnValueDiffersMentorIsco, [
  {
    says: 'the same value says the same',
    rows: [{ mentorId: 'M1', mentorIsco: '7112' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorIsco: '5141' },
      { mentorId: 'M1', mentorIsco: '7112' },
      { mentorId: 'M1', mentorIsco: '5141' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorIsco'] }, { at: ['2.mentorIsco'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorIsco: '7112' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorIsco: '7112' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
