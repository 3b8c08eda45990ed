/** The length of the programme in school years is that of its record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersProgrammeSchoolYears = defineOwnValueRule({
  id: 'gen-own-value-differs-programme-school-years',
  table: 'agreements',
  column: 'programmeSchoolYears',
  through: 'programmeCode',
  of: 'programmes',
  ofColumn: 'schoolYears',
})

const programmes = [{ code: 'P1', schoolYears: '2' }]

export const cases = casesOf(genOwnValueDiffersProgrammeSchoolYears, [
  {
    says: 'a number is the same with or without decimals',
    rows: [{ programmeCode: 'P1', programmeSchoolYears: '2,0' }],
    tables: { programmes },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { programmeCode: 'P1', programmeSchoolYears: '1' },
      { programmeCode: 'P1', programmeSchoolYears: '2' },
      { programmeCode: 'P1', programmeSchoolYears: '1' },
    ],
    tables: { programmes },
    verdict: 'violated',
    findings: [{ at: ['0.programmeSchoolYears'] }, { at: ['2.programmeSchoolYears'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ programmeCode: 'P1' }],
    tables: { programmes },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ programmeCode: 'P1', programmeSchoolYears: null }],
    tables: { programmes: [{ code: 'P1', schoolYears: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ programmeCode: null, programmeSchoolYears: '2' }],
    tables: { programmes },
    verdict: 'undecided',
    because: ['programmeCode'],
  },
  {
    says: 'nor without the other table',
    rows: [{ programmeCode: 'P1', programmeSchoolYears: '2' }],
    verdict: 'notCheckable',
    lacking: ['programmes'],
  },
])
