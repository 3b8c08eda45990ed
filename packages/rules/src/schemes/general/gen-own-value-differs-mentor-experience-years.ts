/** The mentor's years of experience are said alike in the agreement and in the mentor's record. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { differingFrom, differingMessages } from './own-value.ts'

const repetition = {
  table: 'agreements',
  column: 'mentorExperienceYears',
  of: 'mentors',
  ofColumn: 'experienceYears',
} as const

export const genOwnValueDiffersMentorExperienceYears = defineRule({
  id: 'gen-own-value-differs-mentor-experience-years',
  title: text(
    'Jaren ervaring van de mentor zoals bij de mentor',
    "Years of experience of the mentor as in the mentor's record",
    "Années d'expérience du tuteur conformes à la fiche du tuteur",
  ),
  table: 'agreements',
  severity: 'warning',
  onlyWhereOwn: ['mentorExperienceYears'],
  reads: ['mentorId', 'mentorExperienceYears'],
  applies: ({ mentorExperienceYears }) => mentorExperienceYears !== null,
  consults: { mentors: ['id', 'experienceYears'] },
  sources: [cite(recordKeeping)],
  check: ({ mentorId, mentorExperienceYears }, { matching }) =>
    differingFrom(repetition, mentorExperienceYears, matching('mentors', 'id', mentorId)[0]?.experienceYears),
  messages: differingMessages(repetition),
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
