/** The learners per mentor are said alike in the agreement and in the sector's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersSectorMaxLearners = defineOwnValueRule({
  id: 'gen-own-value-differs-sector-max-learners',
  table: 'agreements',
  column: 'sectorMaxLearners',
  through: 'sectorCode',
  of: 'sectors',
  ofColumn: 'maxLearners',
})

const sectors = [{ code: 'BOUW', maxLearners: '1' }]

export const cases = casesOf(genOwnValueDiffersSectorMaxLearners, [
  {
    says: 'the same value says the same',
    rows: [{ sectorCode: 'BOUW', sectorMaxLearners: '1' }],
    tables: { sectors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { sectorCode: 'BOUW', sectorMaxLearners: '4' },
      { sectorCode: 'BOUW', sectorMaxLearners: '1' },
      { sectorCode: 'BOUW', sectorMaxLearners: '4' },
    ],
    tables: { sectors },
    verdict: 'violated',
    findings: [{ at: ['0.sectorMaxLearners'] }, { at: ['2.sectorMaxLearners'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ sectorCode: 'BOUW' }],
    tables: { sectors },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ sectorCode: null, sectorMaxLearners: '1' }],
    tables: { sectors },
    verdict: 'undecided',
    because: ['sectorCode'],
  },
  {
    says: 'nor without the other table',
    rows: [{ sectorCode: 'BOUW', sectorMaxLearners: '1' }],
    verdict: 'notCheckable',
    lacking: ['sectors'],
  },
])
