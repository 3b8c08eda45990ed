/** Every exclusion has one row. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genExclusionIdUnique = defineKeyRule({
  id: 'gen-exclusion-id-unique',
  title: text(
    'Elke uitsluiting in één rij',
    'Every exclusion in one row',
    'Chaque exclusion sur une seule ligne',
  ),
  table: 'exclusions',
})

export const cases = casesOf(genExclusionIdUnique, [
  {
    says: 'a second exclusion of a company has another number',
    rows: [{ id: 'U1' }, { id: 'U2' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one number are one finding, at the first repetition',
    rows: [{ id: 'U1' }, { id: 'U2' }, { id: 'U1' }, { id: 'U2' }, { id: 'U1' }],
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
