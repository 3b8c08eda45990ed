/** Whether a permit is a renewal is said alike in the agreement and in the permit. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersPermitRenewal = defineOwnValueRule({
  id: 'gen-own-value-differs-permit-renewal',
  table: 'agreements',
  column: 'permitRenewal',
  through: 'permitId',
  of: 'permits',
  ofColumn: 'renewal',
})

const permits = [{ id: 'X1', renewal: 'ja' }]

export const cases = casesOf(genOwnValueDiffersPermitRenewal, [
  {
    says: 'one value in two spellings is one value',
    rows: [{ permitId: 'X1', permitRenewal: 'yes' }],
    tables: { permits },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { permitId: 'X1', permitRenewal: 'nee' },
      { permitId: 'X1', permitRenewal: 'ja' },
      { permitId: 'X1', permitRenewal: 'nee' },
    ],
    tables: { permits },
    verdict: 'violated',
    findings: [{ at: ['0.permitRenewal'] }, { at: ['2.permitRenewal'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ permitId: 'X1' }],
    tables: { permits },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ permitId: null, permitRenewal: 'ja' }],
    tables: { permits },
    verdict: 'undecided',
    because: ['permitId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ permitId: 'X1', permitRenewal: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['permits'],
  },
])
