/** The type of the training provider is that of its record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersProviderType = defineOwnValueRule({
  id: 'gen-own-value-differs-provider-type',
  table: 'agreements',
  column: 'providerType',
  through: 'providerNo',
  of: 'providers',
  ofColumn: 'type',
})

const providers = [{ no: '012345', type: 'CVO' }]

export const cases = casesOf(genOwnValueDiffersProviderType, [
  {
    says: 'a code and its name are one',
    rows: [{ providerNo: '012345', providerType: 'Centre for adult education' }],
    tables: { providers },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { providerNo: '012345', providerType: 'SCHOOL' },
      { providerNo: '012345', providerType: 'CVO' },
      { providerNo: '012345', providerType: 'SCHOOL' },
    ],
    tables: { providers },
    verdict: 'violated',
    findings: [{ at: ['0.providerType'] }, { at: ['2.providerType'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ providerNo: '012345' }],
    tables: { providers },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ providerNo: '012345', providerType: null }],
    tables: { providers: [{ no: '012345', type: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ providerNo: null, providerType: 'CVO' }],
    tables: { providers },
    verdict: 'undecided',
    because: ['providerNo'],
  },
  {
    says: 'nor without the other table',
    rows: [{ providerNo: '012345', providerType: 'CVO' }],
    verdict: 'notCheckable',
    lacking: ['providers'],
  },
])
