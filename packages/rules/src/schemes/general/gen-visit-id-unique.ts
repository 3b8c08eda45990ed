/** Every visit has one row; a second finding is a row with a number of its own. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genVisitIdUnique = defineKeyRule({
  id: 'gen-visit-id-unique',
  title: text('Elk bezoek in één rij', 'Every visit in one row', 'Chaque visite sur une seule ligne'),
  table: 'visits',
})

export const cases = casesOf(genVisitIdUnique, [
  {
    says: 'a second visit has another number',
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
