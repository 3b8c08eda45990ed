/** The postcode of the establishment is that of its record. */
import { casesOf } from '../../engine/index.ts'
import { defineOwnValueRule } from './own-value.ts'

export const genOwnValueDiffersEstablishmentPostcode = defineOwnValueRule({
  id: 'gen-own-value-differs-establishment-postcode',
  table: 'agreements',
  column: 'establishmentPostcode',
  through: 'establishmentNo',
  of: 'establishments',
  ofColumn: 'postcode',
})

const establishments = [{ no: '2146802587', postcode: '9000' }]

export const cases = casesOf(genOwnValueDiffersEstablishmentPostcode, [
  {
    says: 'the same postcode is the same place',
    rows: [{ establishmentNo: '2146802587', establishmentPostcode: '9000' }],
    tables: { establishments },
    verdict: 'valid',
  },
  {
    says: 'each row that says otherwise is a finding',
    rows: [
      { establishmentNo: '2146802587', establishmentPostcode: '9050' },
      { establishmentNo: '2146802587', establishmentPostcode: '9000' },
      { establishmentNo: '2146802587', establishmentPostcode: '9050' },
    ],
    tables: { establishments },
    verdict: 'violated',
    findings: [{ at: ['0.establishmentPostcode'] }, { at: ['2.establishmentPostcode'] }],
  },
  {
    says: "what a sheet leaves out is the record's own",
    rows: [{ establishmentNo: '2146802587' }],
    tables: { establishments },
    verdict: 'notApplicable',
  },
  {
    says: 'nobody can compare with a record that says nothing',
    rows: [{ establishmentNo: '2146802587', establishmentPostcode: null }],
    tables: { establishments: [{ no: '2146802587', postcode: null }] },
    verdict: 'notApplicable',
  },
  {
    says: 'without a reference there is nothing to compare with',
    rows: [{ establishmentNo: null, establishmentPostcode: '9000' }],
    tables: { establishments },
    verdict: 'undecided',
    because: ['establishmentNo'],
  },
  {
    says: 'nor without the other table',
    rows: [{ establishmentNo: '2146802587', establishmentPostcode: '9000' }],
    verdict: 'notCheckable',
    lacking: ['establishments'],
  },
])
