/** Every training provider has one row. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genProviderNoUnique = defineKeyRule({
  id: 'gen-provider-no-unique',
  title: text(
    'Elke opleidingsverstrekker in één rij',
    'Every training provider in one row',
    'Chaque dispensateur de formation sur une seule ligne',
  ),
  table: 'providers',
})

export const cases = casesOf(genProviderNoUnique, [
  {
    says: 'two providers have two numbers',
    rows: [{ no: '123456' }, { no: '123457' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one number are one finding, at the first repetition',
    rows: [{ no: '123456' }, { no: '123457' }, { no: '123456' }, { no: '123457' }, { no: '123456' }],
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
