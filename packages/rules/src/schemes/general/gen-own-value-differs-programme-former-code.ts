/** The former code of the programme is said alike in the agreement and in the programme's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersProgrammeFormerCode = defineOwnValueRule({
  id: 'gen-own-value-differs-programme-former-code',
  table: 'agreements',
  column: 'programmeFormerCode',
  through: 'programmeCode',
  of: 'programmes',
  ofColumn: 'formerCode',
})

const programmes = [{ code: '1220', formerCode: '0815' }]

export const cases = casesOf(genOwnValueDiffersProgrammeFormerCode, [
  {
    says: 'the same value says the same',
    rows: [{ programmeCode: '1220', programmeFormerCode: '0815' }],
    tables: { programmes },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { programmeCode: '1220', programmeFormerCode: '0816' },
      { programmeCode: '1220', programmeFormerCode: '0815' },
      { programmeCode: '1220', programmeFormerCode: '0816' },
    ],
    tables: { programmes },
    verdict: 'violated',
    findings: [{ at: ['0.programmeFormerCode'] }, { at: ['2.programmeFormerCode'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ programmeCode: '1220' }],
    tables: { programmes },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ programmeCode: null, programmeFormerCode: '0815' }],
    tables: { programmes },
    verdict: 'undecided',
    because: ['programmeCode'],
  },
  {
    says: 'nor without the other table',
    rows: [{ programmeCode: '1220', programmeFormerCode: '0815' }],
    verdict: 'notCheckable',
    lacking: ['programmes'],
  },
])
