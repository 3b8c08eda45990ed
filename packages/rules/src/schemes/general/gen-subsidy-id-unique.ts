/** Every subsidy has one row, also one for the same agreement in another school year. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genSubsidyIdUnique = defineKeyRule({
  id: 'gen-subsidy-id-unique',
  title: text('Elke premie in één rij', 'Every subsidy in one row', 'Chaque prime sur une seule ligne'),
  table: 'subsidies',
})

export const cases = casesOf(genSubsidyIdUnique, [
  {
    says: 'the subsidy of the next school year has another number',
    rows: [{ id: 'P1' }, { id: 'P2' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one number are one finding, at the first repetition',
    rows: [{ id: 'P1' }, { id: 'P2' }, { id: 'P1' }, { id: 'P2' }, { id: 'P1' }],
    verdict: 'violated',
    findings: [
      { at: ['2.id', '0.id', '4.id'], args: { rows: '3' } },
      { at: ['3.id', '1.id'], args: { rows: '2' } },
    ],
  },
  {
    says: 'rows without a number cannot be told apart',
    rows: [{ id: null }, { id: null }],
    verdict: 'undecided',
    because: ['id'],
  },
])
