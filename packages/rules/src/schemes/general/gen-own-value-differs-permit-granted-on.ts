/** The date of grant in an agreement is the one of its permit. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersPermitGrantedOn = defineOwnValueRule({
  id: 'gen-own-value-differs-permit-granted-on',
  table: 'agreements',
  column: 'permitGrantedOn',
  through: 'permitId',
  of: 'permits',
  ofColumn: 'grantedOn',
})

const permits = [{ id: 'X1', grantedOn: '2022-03-01' }]

export const cases = casesOf(genOwnValueDiffersPermitGrantedOn, [
  {
    says: 'one value in two spellings is one value',
    rows: [{ permitId: 'X1', permitGrantedOn: '01/03/2022' }],
    tables: { permits },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { permitId: 'X1', permitGrantedOn: '2022-01-03' },
      { permitId: 'X1', permitGrantedOn: '2022-03-01' },
      { permitId: 'X1', permitGrantedOn: '2022-01-03' },
    ],
    tables: { permits },
    verdict: 'violated',
    findings: [{ at: ['0.permitGrantedOn'] }, { at: ['2.permitGrantedOn'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ permitId: 'X1' }],
    tables: { permits },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ permitId: null, permitGrantedOn: '2022-03-01' }],
    tables: { permits },
    verdict: 'undecided',
    because: ['permitId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ permitId: 'X1', permitGrantedOn: '2022-03-01' }],
    verdict: 'notCheckable',
    lacking: ['permits'],
  },
])
