/** The stage of the programme is that of the programme's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersProgrammeGrade = defineOwnValueRule({
  id: 'gen-own-value-differs-programme-grade',
  table: 'agreements',
  column: 'programmeGrade',
  through: 'programmeCode',
  of: 'programmes',
  ofColumn: 'grade',
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
