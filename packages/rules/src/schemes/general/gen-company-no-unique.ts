/** Every company has one row. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genCompanyNoUnique = defineKeyRule({
  id: 'gen-company-no-unique',
  title: text(
    'Elke onderneming in één rij',
    'Every company in one row',
    'Chaque entreprise sur une seule ligne',
  ),
  table: 'companies',
})

export const cases = casesOf(genCompanyNoUnique, [
  {
    says: 'two companies have two numbers',
    rows: [{ no: '0403019261' }, { no: '0428759497' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one number are one finding, at the first repetition, however it is spelled',
    rows: [
      { no: '0403019261' },
      { no: '0428759497' },
      { no: 'BE 0403.019.261' },
      { no: '0428759497' },
      { no: '0403019261' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['2.no', '0.no', '4.no'], args: { rows: '3' } },
      { at: ['3.no', '1.no'], args: { rows: '2' } },
    ],
  },
  {
    says: 'rows without a number cannot be told apart',
    rows: [{ no: null }, { no: null }],
    verdict: 'undecided',
    because: ['no'],
  },
])
