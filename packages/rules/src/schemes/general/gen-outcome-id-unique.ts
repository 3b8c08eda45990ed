/** Every leaver has one row. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genOutcomeIdUnique = defineKeyRule({
  id: 'gen-outcome-id-unique',
  title: text('Elke uitstromer in één rij', 'Every leaver in one row', 'Chaque sortant sur une seule ligne'),
  table: 'outcomes',
})

export const cases = casesOf(genOutcomeIdUnique, [
  {
    says: 'another leaver has another number',
    rows: [{ id: 'N1' }, { id: 'N2' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one number are one finding, at the first repetition',
    rows: [{ id: 'N1' }, { id: 'N2' }, { id: 'N1' }, { id: 'N2' }, { id: 'N1' }],
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
