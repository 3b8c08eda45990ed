/** The province of a place is that of its establishment. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersPlaceProvince = defineOwnValueRule({
  id: 'gen-own-value-differs-place-province',
  table: 'places',
  column: 'province',
  through: 'establishmentNo',
  of: 'establishments',
  ofColumn: 'province',
})

const establishments = [{ no: '2000000057', province: 'ANT' }]

export const cases = casesOf(genOwnValueDiffersPlaceProvince, [
  {
    says: 'a code and its name are one',
    rows: [{ establishmentNo: '2000000057', province: 'Antwerpen' }],
    tables: { establishments },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { establishmentNo: '2000000057', province: 'LIM' },
      { establishmentNo: '2000000057', province: 'ANT' },
    ],
    tables: { establishments },
    verdict: 'violated',
    findings: [{ at: ['0.province'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ establishmentNo: '2000000057' }],
    tables: { establishments },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ establishmentNo: null, province: 'ANT' }],
    tables: { establishments },
    verdict: 'undecided',
    because: ['establishmentNo'],
  },
  {
    says: 'nor without the other table',
    rows: [{ establishmentNo: '2000000057', province: 'ANT' }],
    verdict: 'notCheckable',
    lacking: ['establishments'],
  },
])
