/** Whether there is a sectoral partnership is said alike in the accreditation and in the sector's record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersSectorHasPartnership = defineOwnValueRule({
  id: 'gen-own-value-differs-sector-has-partnership',
  table: 'accreditations',
  column: 'sectorHasPartnership',
  through: 'sectorCode',
  of: 'sectors',
  ofColumn: 'hasPartnership',
})

const sectors = [{ code: 'BOUW', hasPartnership: 'ja' }]

export const cases = casesOf(genOwnValueDiffersSectorHasPartnership, [
  {
    says: 'the same value says the same',
    rows: [{ sectorCode: 'BOUW', sectorHasPartnership: 'yes' }],
    tables: { sectors },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { sectorCode: 'BOUW', sectorHasPartnership: 'nee' },
      { sectorCode: 'BOUW', sectorHasPartnership: 'ja' },
      { sectorCode: 'BOUW', sectorHasPartnership: 'nee' },
    ],
    tables: { sectors },
    verdict: 'violated',
    findings: [{ at: ['0.sectorHasPartnership'] }, { at: ['2.sectorHasPartnership'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ sectorCode: 'BOUW' }],
    tables: { sectors },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ sectorCode: null, sectorHasPartnership: 'ja' }],
    tables: { sectors },
    verdict: 'undecided',
    because: ['sectorCode'],
  },
  {
    says: 'nor without the other table',
    rows: [{ sectorCode: 'BOUW', sectorHasPartnership: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['sectors'],
  },
])
