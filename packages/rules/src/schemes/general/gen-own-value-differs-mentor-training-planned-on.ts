/** The day on which the training was planned is said alike in the agreement and in the mentor's record. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { differingFrom, differingMessages } from './own-value.ts'

const repetition = {
  table: 'agreements',
  column: 'mentorTrainingPlannedOn',
  of: 'mentors',
  ofColumn: 'trainingPlannedOn',
} as const

export const genOwnValueDiffersMentorTrainingPlannedOn = defineRule({
  id: 'gen-own-value-differs-mentor-training-planned-on',
  title: text(
    'Planning van de mentoropleiding zoals bij de mentor',
    "Planning of the mentor training as in the mentor's record",
    'Planification de la formation de tuteur conforme à la fiche du tuteur',
  ),
  table: 'agreements',
  severity: 'warning',
  onlyWhereOwn: ['mentorTrainingPlannedOn'],
  reads: ['mentorId', 'mentorTrainingPlannedOn'],
  applies: ({ mentorTrainingPlannedOn }) => mentorTrainingPlannedOn !== null,
  consults: { mentors: ['id', 'trainingPlannedOn'] },
  sources: [cite(recordKeeping)],
  check: ({ mentorId, mentorTrainingPlannedOn }, { matching }) =>
    differingFrom(
      repetition,
      mentorTrainingPlannedOn,
      matching('mentors', 'id', mentorId)[0]?.trainingPlannedOn,
    ),
  messages: differingMessages(repetition),
})

const mentors = [{ id: 'M1', trainingPlannedOn: '2024-10-07' }]

export const cases = casesOf(genOwnValueDiffersMentorTrainingPlannedOn, [
  {
    says: 'one date in two spellings is one date',
    rows: [{ mentorId: 'M1', mentorTrainingPlannedOn: '07/10/2024' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { mentorId: 'M1', mentorTrainingPlannedOn: '2024-07-10' },
      { mentorId: 'M1', mentorTrainingPlannedOn: '2024-10-07' },
      { mentorId: 'M1', mentorTrainingPlannedOn: '2024-07-10' },
    ],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorTrainingPlannedOn'] }, { at: ['2.mentorTrainingPlannedOn'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ mentorId: 'M1' }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ mentorId: 'M1', mentorTrainingPlannedOn: null }],
    tables: { mentors: [{ id: 'M1', trainingPlannedOn: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ mentorId: null, mentorTrainingPlannedOn: '2024-10-07' }],
    tables: { mentors },
    verdict: 'undecided',
    because: ['mentorId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ mentorId: 'M1', mentorTrainingPlannedOn: '2024-10-07' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
