/** The stage of the programme is that of the programme's record. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { differingFrom, differingMessages } from './own-value.ts'

const repetition = {
  table: 'agreements',
  column: 'programmeGrade',
  of: 'programmes',
  ofColumn: 'grade',
} as const

export const genOwnValueDiffersProgrammeGrade = defineRule({
  id: 'gen-own-value-differs-programme-grade',
  title: text(
    'Graad zoals bij de opleiding',
    "Stage as in the programme's record",
    'Degré conforme à la fiche de la formation',
  ),
  table: 'agreements',
  severity: 'warning',
  onlyWhereOwn: ['programmeGrade'],
  reads: ['programmeCode', 'programmeGrade'],
  applies: ({ programmeGrade }) => programmeGrade !== null,
  consults: { programmes: ['code', 'grade'] },
  sources: [cite(recordKeeping)],
  check: ({ programmeCode, programmeGrade }, { matching }) =>
    differingFrom(repetition, programmeGrade, matching('programmes', 'code', programmeCode)[0]?.grade),
  messages: differingMessages(repetition),
})

const programmes = [{ code: '4711', grade: '7' }]

export const cases = casesOf(genOwnValueDiffersProgrammeGrade, [
  {
    says: 'a code and its name are one',
    rows: [{ programmeCode: '4711', programmeGrade: 'Zevende jaar' }],
    tables: { programmes },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { programmeCode: '4711', programmeGrade: '3' },
      { programmeCode: '4711', programmeGrade: '7' },
      { programmeCode: '4711', programmeGrade: '3' },
    ],
    tables: { programmes },
    verdict: 'violated',
    findings: [{ at: ['0.programmeGrade'] }, { at: ['2.programmeGrade'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ programmeCode: '4711' }],
    tables: { programmes },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ programmeCode: '4711', programmeGrade: null }],
    tables: { programmes: [{ code: '4711', grade: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ programmeCode: null, programmeGrade: '7' }],
    tables: { programmes },
    verdict: 'undecided',
    because: ['programmeCode'],
  },
  {
    says: 'nor without the other table',
    rows: [{ programmeCode: '4711', programmeGrade: '7' }],
    verdict: 'notCheckable',
    lacking: ['programmes'],
  },
])
