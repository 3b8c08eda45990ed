/** Every visit names an agreement of the agreements table. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineReportReferenceRule } from './report-references.ts'

export const genReportRefAgreement = defineReportReferenceRule({
  id: 'gen-report-ref-agreement',
  title: text(
    'Overeenkomst van het bezoek bekend',
    'Agreement of the visit known',
    'Convention de la visite connue',
  ),
  tables: ['visits'],
  column: 'agreementId',
  of: 'agreements',
})

const agreements = [{ id: '0017' }]

export const cases = casesOf(genReportRefAgreement, [
  {
    says: 'a record of that number exists',
    rows: [{ agreementId: '0017' }],
    tables: { agreements },
    verdict: 'valid',
  },
  {
    says: 'each row whose number has no record is a finding',
    rows: [{ agreementId: '0018' }, { agreementId: '0017' }, { agreementId: '0018' }],
    tables: { agreements },
    verdict: 'violated',
    findings: [{ at: ['0.agreementId'] }, { at: ['2.agreementId'] }],
  },
  {
    says: 'a lost zero, a space or a dot hides a record that exists',
    rows: [{ agreementId: '17' }],
    tables: { agreements },
    verdict: 'violated',
    findings: [{ at: ['agreementId'], variant: 'spelling' }],
  },
  {
    says: 'an empty cell names nothing',
    rows: [{ agreementId: null }],
    tables: { agreements },
    verdict: 'notApplicable',
  },
  {
    says: 'without the other table nothing can be looked up',
    rows: [{ agreementId: '0017' }],
    verdict: 'notCheckable',
    lacking: ['agreements'],
  },
])
