/** The name of the employer is that of the company's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersCompanyName = defineOwnValueRule({
  id: 'gen-own-value-differs-company-name',
  table: 'agreements',
  column: 'companyName',
  through: 'companyNo',
  of: 'companies',
  ofColumn: 'name',
})

const companies = [{ no: '0403019261', name: 'Bakkerij Voorbeeld' }]

export const cases = casesOf(genOwnValueDiffersCompanyName, [
  {
    says: 'the same name is the same company',
    rows: [{ companyNo: '0403019261', companyName: 'Bakkerij Voorbeeld' }],
    tables: { companies },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { companyNo: '0403019261', companyName: 'Slagerij Voorbeeld' },
      { companyNo: '0403019261', companyName: 'Bakkerij Voorbeeld' },
      { companyNo: '0403019261', companyName: 'Slagerij Voorbeeld' },
    ],
    tables: { companies },
    verdict: 'violated',
    findings: [{ at: ['0.companyName'] }, { at: ['2.companyName'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ companyNo: '0403019261' }],
    tables: { companies },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ companyNo: '0403019261', companyName: null }],
    tables: { companies: [{ no: '0403019261', name: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ companyNo: null, companyName: 'Bakkerij Voorbeeld' }],
    tables: { companies },
    verdict: 'undecided',
    because: ['companyNo'],
  },
  {
    says: 'nor without the other table',
    rows: [{ companyNo: '0403019261', companyName: 'Bakkerij Voorbeeld' }],
    verdict: 'notCheckable',
    lacking: ['companies'],
  },
])
