/** The mentor's national register number is the same in the agreement and in the mentor's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersMentorNrn = defineOwnValueRule({
  id: 'gen-own-value-differs-mentor-nrn',
  table: 'agreements',
  column: 'mentorNrn',
  through: 'mentorId',
  of: 'mentors',
  ofColumn: 'nrn',
})

const mentors = [{ id: 'M1', nrn: '85063099727' }]

export const cases = casesOf(genOwnValueDiffersMentorNrn, [
  {
    says: 'the same value says the same',
    rows: [{ mentorId: 'M1', mentorNrn: '85.06.30-997.27' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorNrn: '85063099826' },
      { mentorId: 'M1', mentorNrn: '85063099727' },
      { mentorId: 'M1', mentorNrn: '85063099826' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorNrn'] }, { at: ['2.mentorNrn'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorNrn: '85063099727' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorNrn: '85063099727' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
