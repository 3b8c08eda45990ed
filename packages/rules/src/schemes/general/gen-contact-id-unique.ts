/** Every contact has one row; several may belong to one action. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genContactIdUnique = defineKeyRule({
  id: 'gen-contact-id-unique',
  title: text('Elk contact in één rij', 'Every contact in one row', 'Chaque contact sur une seule ligne'),
  table: 'contacts',
})

export const cases = casesOf(genContactIdUnique, [
  {
    says: 'two companies at one session are two contacts',
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
