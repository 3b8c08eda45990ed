/** The province of an enrolment is that of its provider. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersProvince = defineOwnValueRule({
  id: 'gen-own-value-differs-province',
  table: 'enrolments',
  column: 'province',
  through: 'providerNo',
  of: 'providers',
  ofColumn: 'province',
})

const providers = [{ no: '012345', province: 'ANT' }]

export const cases = casesOf(genOwnValueDiffersProvince, [
  {
    says: 'a code and its name are one',
    rows: [{ providerNo: '012345', province: 'Antwerpen' }],
    tables: { providers },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { providerNo: '012345', province: 'LIM' },
      { providerNo: '012345', province: 'ANT' },
      { providerNo: '012345', province: 'LIM' },
    ],
    tables: { providers },
    verdict: 'violated',
    findings: [{ at: ['0.province'] }, { at: ['2.province'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ providerNo: '012345' }],
    tables: { providers },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ providerNo: '012345', province: null }],
    tables: { providers: [{ no: '012345', province: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ providerNo: null, province: 'ANT' }],
    tables: { providers },
    verdict: 'undecided',
    because: ['providerNo'],
  },
  {
    says: 'nor without the other table',
    rows: [{ providerNo: '012345', province: 'ANT' }],
    verdict: 'notCheckable',
    lacking: ['providers'],
  },
])
