/** The term of the mentor training is said alike in the mentor's record and in the sector's. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersSectorTrainingMonths = defineOwnValueRule({
  id: 'gen-own-value-differs-sector-training-months',
  table: 'mentors',
  column: 'sectorTrainingMonths',
  through: 'sectorCode',
  of: 'sectors',
  ofColumn: 'trainingMonths',
})

const sectors = [{ code: 'BOUW', trainingMonths: '6' }]

export const cases = casesOf(genOwnValueDiffersSectorTrainingMonths, [
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
