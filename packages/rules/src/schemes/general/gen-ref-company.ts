/** Every agreement names a company of the companies table. */
import { casesOf, defineRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { missingReference } from './missing-reference.ts'

export const genRefCompany = defineRule({
  id: 'gen-ref-company',
  title: text('Onderneming bekend', 'Company known', 'Entreprise connue'),
  table: 'agreements',
  about: 'data',
  severity: 'error',
  reads: ['companyNo'],
  consults: { companies: ['no'] },
  sources: [cite(recordKeeping)],
  check: ({ companyNo }, { matching }) =>
    missingReference('companyNo', companyNo, (key) => matching('companies', 'no', key).length > 0),
  messages: {
    nl: {
      wrong: 'Deze onderneming staat niet in de tabel “Ondernemingen”.',
      fix: 'Voeg de onderneming toe aan de tabel, of verbeter het nummer.',
    },
    en: {
      wrong: 'This company is not in the table “Companies”.',
      fix: 'Add the company to the table, or correct the number.',
    },
    fr: {
      wrong: 'Cette entreprise ne figure pas dans le tableau « Entreprises ».',
      fix: "Ajoutez l'entreprise au tableau, ou corrigez le numéro.",
    },
  },
  variants: {
    spelling: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            'Deze onderneming staat in de tabel “Ondernemingen” alleen onder een nummer dat anders is geschreven.',
          fix: 'Maak de voorloopnullen, spaties en leestekens in beide tabellen gelijk.',
        },
        en: {
          wrong: 'This company is in the table “Companies” only under a number that is written otherwise.',
          fix: 'Make leading zeros, spaces and punctuation the same in both tables.',
        },
        fr: {
          wrong:
            'Cette entreprise ne figure dans le tableau « Entreprises » que sous un numéro écrit autrement.',
          fix: 'Uniformisez les zéros initiaux, les espaces et la ponctuation dans les deux tableaux.',
        },
      },
    },
  },
})

export const cases = casesOf(genRefCompany, [
  {
    says: 'a record of that number exists',
    rows: [{ companyNo: '0403.019.261' }],
    tables: { companies: [{ no: '403019261' }] },
    verdict: 'valid',
  },
  {
    says: 'each row whose number has no record is a finding',
    rows: [{ companyNo: '0428759497' }, { companyNo: '0403.019.261' }, { companyNo: '0428759497' }],
    tables: { companies: [{ no: '403019261' }] },
    verdict: 'violated',
    findings: [{ at: ['0.companyNo'] }, { at: ['2.companyNo'] }],
  },
  {
    says: 'a lost zero, a space or a dot hides a record that exists',
    rows: [{ companyNo: '4030 1926 1000' }, { companyNo: '12.34' }],
    tables: { companies: [{ no: '403019261000' }, { no: '1234' }] },
    verdict: 'violated',
    findings: [
      { at: ['0.companyNo'], variant: 'spelling' },
      { at: ['1.companyNo'], variant: 'spelling' },
    ],
  },
  {
    says: 'an empty cell names nothing',
    rows: [{ companyNo: null }],
    tables: { companies: [{ no: '403019261' }] },
    verdict: 'undecided',
    because: ['companyNo'],
  },
  {
    says: 'without the other table nothing can be looked up',
    rows: [{ companyNo: '0403.019.261' }],
    verdict: 'notCheckable',
    lacking: ['companies'],
  },
])
