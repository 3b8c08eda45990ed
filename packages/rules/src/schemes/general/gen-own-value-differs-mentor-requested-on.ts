/** The day on which the mentor was put forward is said alike in the agreement and in the mentor's record. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { differingFrom, differingMessages } from './own-value.ts'

const repetition = {
  table: 'agreements',
  column: 'mentorRequestedOn',
  of: 'mentors',
  ofColumn: 'requestedOn',
} as const

export const genOwnValueDiffersMentorRequestedOn = defineRule({
  id: 'gen-own-value-differs-mentor-requested-on',
  title: text(
    'Aanvraag van de mentor zoals bij de mentor',
    "Request of the mentor as in the mentor's record",
    'Demande du tuteur conforme à la fiche du tuteur',
  ),
  table: 'agreements',
  severity: 'warning',
  onlyWhereOwn: ['mentorRequestedOn'],
  reads: ['mentorId', 'mentorRequestedOn'],
  applies: ({ mentorRequestedOn }) => mentorRequestedOn !== null,
  consults: { mentors: ['id', 'requestedOn'] },
  sources: [cite(recordKeeping)],
  check: ({ mentorId, mentorRequestedOn }, { matching }) =>
    differingFrom(repetition, mentorRequestedOn, matching('mentors', 'id', mentorId)[0]?.requestedOn),
  messages: differingMessages(repetition),
})

const mentors = [{ id: 'M1', requestedOn: '2024-06-03' }]

export const cases = casesOf(genOwnValueDiffersMentorRequestedOn, [
  {
    says: 'one date in two spellings is one date',
    rows: [{ mentorId: 'M1', mentorRequestedOn: '03/06/2024' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorRequestedOn: '2024-03-06' },
      { mentorId: 'M1', mentorRequestedOn: '2024-06-03' },
      { mentorId: 'M1', mentorRequestedOn: '2024-03-06' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorRequestedOn'] }, { at: ['2.mentorRequestedOn'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ mentorId: 'M1', mentorRequestedOn: null }],
    tables: { mentors: [{ id: 'M1', requestedOn: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorRequestedOn: '2024-06-03' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorRequestedOn: '2024-06-03' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
