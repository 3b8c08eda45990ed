/** Every place is at an establishment of the establishments table. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineReportReferenceRule } from './report-references.ts'

export const genReportRefEstablishment = defineReportReferenceRule({
  id: 'gen-report-ref-establishment',
  title: text(
    'Vestiging van de leerwerkplek bekend',
    'Establishment of the place known',
    'Établissement de la place connu',
  ),
  tables: ['places'],
  column: 'establishmentNo',
  of: 'establishments',
})

const establishments = [{ no: '2000000057' }]

export const cases = casesOf(genReportRefEstablishment, [
  {
    says: 'a record of that number exists',
    rows: [{ establishmentNo: '2000000057' }],
    tables: { establishments },
    verdict: 'valid',
  },
  {
    says: 'each row whose number has no record is a finding',
    rows: [
      { establishmentNo: '2000000156' },
      { establishmentNo: '2000000057' },
      { establishmentNo: '2000000156' },
    ],
    tables: { establishments },
    verdict: 'violated',
    findings: [{ at: ['0.establishmentNo'] }, { at: ['2.establishmentNo'] }],
  },
  {
    says: 'a lost zero, a space or a dot hides a record that exists',
    rows: [{ establishmentNo: '02000000057' }],
    tables: { establishments },
    verdict: 'violated',
    findings: [{ at: ['establishmentNo'], variant: 'spelling' }],
  },
  {
    says: 'an empty cell names nothing',
    rows: [{ establishmentNo: null }],
    tables: { establishments },
    verdict: 'notApplicable',
  },
  {
    says: 'without the other table nothing can be looked up',
    rows: [{ establishmentNo: '2000000057' }],
    verdict: 'notCheckable',
    lacking: ['establishments'],
  },
])
