/** The evidence of the mentor's qualification is said alike in the agreement and in the mentor's record. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { differingFrom, differingMessages } from './own-value.ts'

const repetition = {
  table: 'agreements',
  column: 'mentorQualificationEvidence',
  of: 'mentors',
  ofColumn: 'qualificationEvidence',
} as const

export const genOwnValueDiffersMentorQualificationEvidence = defineRule({
  id: 'gen-own-value-differs-mentor-qualification-evidence',
  title: text(
    'Bewijs van de kwalificatie zoals bij de mentor',
    "Evidence of the qualification as in the mentor's record",
    'Preuve de la qualification conforme à la fiche du tuteur',
  ),
  table: 'agreements',
  severity: 'warning',
  onlyWhereOwn: ['mentorQualificationEvidence'],
  reads: ['mentorId', 'mentorQualificationEvidence'],
  applies: ({ mentorQualificationEvidence }) => mentorQualificationEvidence !== null,
  consults: { mentors: ['id', 'qualificationEvidence'] },
  sources: [cite(recordKeeping)],
  check: ({ mentorId, mentorQualificationEvidence }, { matching }) =>
    differingFrom(
      repetition,
      mentorQualificationEvidence,
      matching('mentors', 'id', mentorId)[0]?.qualificationEvidence,
    ),
  messages: differingMessages(repetition),
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
