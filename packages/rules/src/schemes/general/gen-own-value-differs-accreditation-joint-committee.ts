/** The joint committee is the same in the accreditation and in the company's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersAccreditationJointCommittee = defineOwnValueRule({
  id: 'gen-own-value-differs-accreditation-joint-committee',
  table: 'accreditations',
  column: 'companyJointCommittee',
  through: 'companyNo',
  of: 'companies',
  ofColumn: 'jointCommittee',
})

const companies = [{ no: '0403019261', jointCommittee: '302' }]

export const cases = casesOf(genOwnValueDiffersAccreditationJointCommittee, [
  {
    says: 'the same value says the same',
    rows: [{ companyNo: '0403019261', companyJointCommittee: '302' }],
    tables: { companies },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { companyNo: '0403019261', companyJointCommittee: '124' },
      { companyNo: '0403019261', companyJointCommittee: '302' },
      { companyNo: '0403019261', companyJointCommittee: '124' },
    ],
    tables: { companies },
    verdict: 'violated',
    findings: [{ at: ['0.companyJointCommittee'] }, { at: ['2.companyJointCommittee'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ companyNo: '0403019261' }],
    tables: { companies },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ companyNo: null, companyJointCommittee: '302' }],
    tables: { companies },
    verdict: 'undecided',
    because: ['companyNo'],
  },
  {
    says: 'nor without the other table',
    rows: [{ companyNo: '0403019261', companyJointCommittee: '302' }],
    verdict: 'notCheckable',
    lacking: ['companies'],
  },
])
