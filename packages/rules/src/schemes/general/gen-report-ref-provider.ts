/** Every offering names a school or centre of the providers table. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineReportReferenceRule } from './report-references.ts'

export const genReportRefProvider = defineReportReferenceRule({
  id: 'gen-report-ref-provider',
  title: text(
    'Opleidingsverstrekker van het aanbod bekend',
    'Provider of the offering known',
    "Dispensateur de l'offre connu",
  ),
  tables: ['offerings'],
  column: 'providerNo',
  of: 'providers',
})

const providers = [{ no: '012345' }]

export const cases = casesOf(genReportRefProvider, [
  {
    says: 'a record of that number exists',
    rows: [{ providerNo: '012345' }],
    tables: { providers },
    verdict: 'valid',
  },
  {
    says: 'each row whose number has no record is a finding',
    rows: [{ providerNo: '012346' }, { providerNo: '012345' }, { providerNo: '012346' }],
    tables: { providers },
    verdict: 'violated',
    findings: [{ at: ['0.providerNo'] }, { at: ['2.providerNo'] }],
  },
  {
    says: 'a lost zero, a space or a dot hides a record that exists',
    rows: [{ providerNo: '0012345' }],
    tables: { providers },
    verdict: 'violated',
    findings: [{ at: ['providerNo'], variant: 'spelling' }],
  },
  {
    says: 'an empty cell names nothing',
    rows: [{ providerNo: null }],
    tables: { providers },
    verdict: 'notApplicable',
  },
  {
    says: 'without the other table nothing can be looked up',
    rows: [{ providerNo: '012345' }],
    verdict: 'notCheckable',
    lacking: ['providers'],
  },
])
