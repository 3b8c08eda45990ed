/** The derogation in an agreement is the one of its permit. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersPermitDerogation = defineOwnValueRule({
  id: 'gen-own-value-differs-permit-derogation',
  table: 'agreements',
  column: 'permitDerogation',
  through: 'permitId',
  of: 'permits',
  ofColumn: 'derogation',
})

const permits = [{ id: 'X1', derogation: 'AGE' }]

export const cases = casesOf(genOwnValueDiffersPermitDerogation, [
  {
    says: 'one value in two spellings is one value',
    rows: [{ permitId: 'X1', permitDerogation: 'leeftijdsgrens' }],
    tables: { permits },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { permitId: 'X1', permitDerogation: 'NONE' },
      { permitId: 'X1', permitDerogation: 'AGE' },
      { permitId: 'X1', permitDerogation: 'NONE' },
    ],
    tables: { permits },
    verdict: 'violated',
    findings: [{ at: ['0.permitDerogation'] }, { at: ['2.permitDerogation'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ permitId: 'X1' }],
    tables: { permits },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ permitId: null, permitDerogation: 'AGE' }],
    tables: { permits },
    verdict: 'undecided',
    because: ['permitId'],
  },
  {
    says: 'nor without the other table',
    rows: [{ permitId: 'X1', permitDerogation: 'AGE' }],
    verdict: 'notCheckable',
    lacking: ['permits'],
  },
])
