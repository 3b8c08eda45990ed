/** The number of employees is said alike in the agreement and in the company's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersCompanyEmployees = defineOwnValueRule({
  id: 'gen-own-value-differs-company-employees',
  table: 'agreements',
  column: 'companyEmployees',
  through: 'companyNo',
  of: 'companies',
  ofColumn: 'employees',
})

const companies = [{ no: '0403019261', employees: '12' }]

export const cases = casesOf(genOwnValueDiffersCompanyEmployees, [
  {
    says: 'the same value says the same',
    rows: [{ companyNo: '0403019261', companyEmployees: '12' }],
    tables: { companies },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { companyNo: '0403019261', companyEmployees: '3' },
      { companyNo: '0403019261', companyEmployees: '12' },
      { companyNo: '0403019261', companyEmployees: '3' },
    ],
    tables: { companies },
    verdict: 'violated',
    findings: [{ at: ['0.companyEmployees'] }, { at: ['2.companyEmployees'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ companyNo: '0403019261' }],
    tables: { companies },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ companyNo: null, companyEmployees: '12' }],
    tables: { companies },
    verdict: 'undecided',
    because: ['companyNo'],
  },
  {
    says: 'nor without the other table',
    rows: [{ companyNo: '0403019261', companyEmployees: '12' }],
    verdict: 'notCheckable',
    lacking: ['companies'],
  },
])
