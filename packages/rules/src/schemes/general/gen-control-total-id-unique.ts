/** Every control total has one row. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genControlTotalIdUnique = defineKeyRule({
  id: 'gen-control-total-id-unique',
  title: text(
    'Elk controletotaal in één rij',
    'Every control total in one row',
    'Chaque total de contrôle sur une seule ligne',
  ),
  table: 'controlTotals',
})

export const cases = casesOf(genControlTotalIdUnique, [
  {
    says: 'another measure of one extract has another number',
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
