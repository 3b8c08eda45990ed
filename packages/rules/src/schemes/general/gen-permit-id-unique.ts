/** Every permit has one row; a renewal is another permit. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genPermitIdUnique = defineKeyRule({
  id: 'gen-permit-id-unique',
  title: text('Elke vergunning in één rij', 'Every permit in one row', 'Chaque permis sur une seule ligne'),
  table: 'permits',
})

export const cases = casesOf(genPermitIdUnique, [
  {
    says: 'a renewal has a number of its own',
    rows: [{ id: 'V1' }, { id: 'V2' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one number are one finding, at the first repetition',
    rows: [{ id: 'V1' }, { id: 'V2' }, { id: 'V1' }, { id: 'V2' }, { id: 'V1' }],
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
