/** The minimum of workplace hours is that of the programme's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersProgrammeMinHours = defineOwnValueRule({
  id: 'gen-own-value-differs-programme-min-hours',
  table: 'agreements',
  column: 'programmeMinHours',
  through: 'programmeCode',
  of: 'programmes',
  ofColumn: 'minHours',
})

const programmes = [{ code: '4711', minHours: '14' }]

export const cases = casesOf(genOwnValueDiffersProgrammeMinHours, [
  {
    says: 'fourteen is fourteen, with decimals or without',
    rows: [{ programmeCode: '4711', programmeMinHours: '14,00' }],
    tables: { programmes },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { programmeCode: '4711', programmeMinHours: '20' },
      { programmeCode: '4711', programmeMinHours: '14' },
      { programmeCode: '4711', programmeMinHours: '20' },
    ],
    tables: { programmes },
    verdict: 'violated',
    findings: [{ at: ['0.programmeMinHours'] }, { at: ['2.programmeMinHours'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ programmeCode: '4711' }],
    tables: { programmes },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ programmeCode: '4711', programmeMinHours: null }],
    tables: { programmes: [{ code: '4711', minHours: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ programmeCode: null, programmeMinHours: '14' }],
    tables: { programmes },
    verdict: 'undecided',
    because: ['programmeCode'],
  },
  {
    says: 'nor without the other table',
    rows: [{ programmeCode: '4711', programmeMinHours: '14' }],
    verdict: 'notCheckable',
    lacking: ['programmes'],
  },
])
