/** The mentor's working days are said alike in the agreement and in the mentor's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersMentorDaysPerWeek = defineOwnValueRule({
  id: 'gen-own-value-differs-mentor-days-per-week',
  table: 'agreements',
  column: 'mentorDaysPerWeek',
  through: 'mentorId',
  of: 'mentors',
  ofColumn: 'daysPerWeek',
})

const mentors = [{ id: 'M1', daysPerWeek: '2,5' }]

export const cases = casesOf(genOwnValueDiffersMentorDaysPerWeek, [
  {
    says: 'the same value says the same',
    rows: [{ mentorId: 'M1', mentorDaysPerWeek: '2.5' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorDaysPerWeek: '3' },
      { mentorId: 'M1', mentorDaysPerWeek: '2,5' },
      { mentorId: 'M1', mentorDaysPerWeek: '3' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorDaysPerWeek'] }, { at: ['2.mentorDaysPerWeek'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorDaysPerWeek: '2,5' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorDaysPerWeek: '2,5' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
