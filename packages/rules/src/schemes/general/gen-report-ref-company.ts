/** Every company that a report extract names is in the companies table. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineReportReferenceRule } from './report-references.ts'

export const genReportRefCompany = defineReportReferenceRule({
  id: 'gen-report-ref-company',
  title: text(
    'Onderneming in rapportextracten bekend',
    'Company in report extracts known',
    'Entreprise des extraits de rapport connue',
  ),
  tables: ['contacts', 'places', 'procedures'],
  column: 'companyNo',
  of: 'companies',
})

const companies = [{ no: '0403019261' }]

export const cases = casesOf(genReportRefCompany, [
  {
    says: 'a record of that number exists',
    rows: [{ companyNo: '0403019261' }],
    tables: { companies },
    verdict: 'valid',
  },
  {
    says: 'each row whose number has no record is a finding',
    rows: [{ companyNo: '0428759497' }, { companyNo: '0403019261' }, { companyNo: '0428759497' }],
    tables: { companies },
    verdict: 'violated',
    findings: [{ at: ['0.companyNo'] }, { at: ['2.companyNo'] }],
  },
  {
    says: 'a lost zero, a space or a dot hides a record that exists',
    rows: [{ companyNo: '00403019261' }],
    tables: { companies },
    verdict: 'violated',
    findings: [{ at: ['companyNo'], variant: 'spelling' }],
  },
  {
    says: 'an empty cell names nothing',
    rows: [{ companyNo: null }],
    tables: { companies },
    verdict: 'notApplicable',
  },
  {
    says: 'without the other table nothing can be looked up',
    rows: [{ companyNo: '0403019261' }],
    verdict: 'notCheckable',
    lacking: ['companies'],
  },
])
