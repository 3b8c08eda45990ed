/** Every participant in a mentor training is in the mentors table. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineReportReferenceRule } from './report-references.ts'

export const genReportRefMentor = defineReportReferenceRule({
  id: 'gen-report-ref-mentor',
  title: text(
    'Mentor van de mentoropleiding bekend',
    'Mentor of the mentor training known',
    'Tuteur de la formation connu',
  ),
  tables: ['mentorTrainings'],
  column: 'mentorId',
  of: 'mentors',
})

const mentors = [{ id: '0017' }]

export const cases = casesOf(genReportRefMentor, [
  {
    says: 'a record of that number exists',
    rows: [{ mentorId: '0017' }],
    tables: { mentors },
    verdict: 'valid',
  },
  {
    says: 'each row whose number has no record is a finding',
    rows: [{ mentorId: '0018' }, { mentorId: '0017' }, { mentorId: '0018' }],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['0.mentorId'] }, { at: ['2.mentorId'] }],
  },
  {
    says: 'a lost zero, a space or a dot hides a record that exists',
    rows: [{ mentorId: '17' }],
    tables: { mentors },
    verdict: 'violated',
    findings: [{ at: ['mentorId'], variant: 'spelling' }],
  },
  {
    says: 'an empty cell names nothing',
    rows: [{ mentorId: null }],
    tables: { mentors },
    verdict: 'notApplicable',
  },
  {
    says: 'without the other table nothing can be looked up',
    rows: [{ mentorId: '0017' }],
    verdict: 'notCheckable',
    lacking: ['mentors'],
  },
])
