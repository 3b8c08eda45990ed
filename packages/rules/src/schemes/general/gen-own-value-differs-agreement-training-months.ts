/** The term of the mentor training is said alike in the agreement and in the sector's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersAgreementTrainingMonths = defineOwnValueRule({
  id: 'gen-own-value-differs-agreement-training-months',
  table: 'agreements',
  column: 'sectorTrainingMonths',
  through: 'sectorCode',
  of: 'sectors',
  ofColumn: 'trainingMonths',
})

const sectors = [{ code: 'BOUW', trainingMonths: '6' }]

export const cases = casesOf(genOwnValueDiffersAgreementTrainingMonths, [
  {
    says: 'the same value says the same',
    rows: [{ sectorCode: 'BOUW', sectorTrainingMonths: '6' }],
    tables: { sectors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { sectorCode: 'BOUW', sectorTrainingMonths: '12' },
      { sectorCode: 'BOUW', sectorTrainingMonths: '6' },
      { sectorCode: 'BOUW', sectorTrainingMonths: '12' },
    ],
    tables: { sectors },
    verdict: 'violated',
    findings: [{ at: ['0.sectorTrainingMonths'] }, { at: ['2.sectorTrainingMonths'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ sectorCode: 'BOUW' }],
    tables: { sectors },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ sectorCode: 'BOUW', sectorTrainingMonths: null }],
    tables: { sectors: [{ code: 'BOUW', trainingMonths: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ sectorCode: null, sectorTrainingMonths: '6' }],
    tables: { sectors },
    verdict: 'undecided',
    because: ['sectorCode'],
  },
  {
    says: 'nor without the other table',
    rows: [{ sectorCode: 'BOUW', sectorTrainingMonths: '6' }],
    verdict: 'notCheckable',
    lacking: ['sectors'],
  },
])
