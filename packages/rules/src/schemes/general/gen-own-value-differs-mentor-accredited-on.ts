/** The acceptance of the mentor is dated alike in the agreement and in the mentor's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersMentorAccreditedOn = defineOwnValueRule({
  id: 'gen-own-value-differs-mentor-accredited-on',
  table: 'agreements',
  column: 'mentorAccreditedOn',
  through: 'mentorId',
  of: 'mentors',
  ofColumn: 'accreditedOn',
})

const mentors = [{ id: 'M1', accreditedOn: '2024-09-01' }]

export const cases = casesOf(genOwnValueDiffersMentorAccreditedOn, [
  {
    says: 'the same value says the same',
    rows: [{ mentorId: 'M1', mentorAccreditedOn: '01/09/2024' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorAccreditedOn: '2024-09-02' },
      { mentorId: 'M1', mentorAccreditedOn: '2024-09-01' },
      { mentorId: 'M1', mentorAccreditedOn: '2024-09-02' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorAccreditedOn'] }, { at: ['2.mentorAccreditedOn'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorAccreditedOn: '2024-09-01' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorAccreditedOn: '2024-09-01' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
