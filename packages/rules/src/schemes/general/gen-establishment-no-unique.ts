/** Every establishment unit has one row. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genEstablishmentNoUnique = defineKeyRule({
  id: 'gen-establishment-no-unique',
  title: text(
    'Elke vestiging in één rij',
    'Every establishment in one row',
    "Chaque unité d'établissement sur une seule ligne",
  ),
  table: 'establishments',
})

export const cases = casesOf(genEstablishmentNoUnique, [
  {
    says: 'two establishments of one company have two numbers',
    rows: [{ no: '2147812701' }, { no: '2000000339' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one number are one finding, at the first repetition, however it is spelled',
    rows: [
      { no: '2147812701' },
      { no: '2000000339' },
      { no: '2.147.812.701' },
      { no: '2000000339' },
      { no: '2147812701' },
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
