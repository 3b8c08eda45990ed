/** Every sector has one row. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genSectorCodeUnique = defineKeyRule({
  id: 'gen-sector-code-unique',
  title: text('Elke sector in één rij', 'Every sector in one row', 'Chaque secteur sur une seule ligne'),
  table: 'sectors',
})

export const cases = casesOf(genSectorCodeUnique, [
  {
    says: 'two sectors have two codes',
    rows: [{ code: 'BOUW' }, { code: 'HOUT' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one code are one finding, at the first repetition',
    rows: [{ code: 'BOUW' }, { code: 'HOUT' }, { code: 'BOUW' }, { code: 'HOUT' }, { code: 'BOUW' }],
    verdict: 'violated',
    findings: [
      { at: ['2.code', '0.code', '4.code'], args: { rows: '3' } },
      { at: ['3.code', '1.code'], args: { rows: '2' } },
    ],
  },
  {
    says: 'rows without a code cannot be told apart',
    rows: [{ code: null }, { code: null }],
    verdict: 'undecided',
    because: ['code'],
  },
])
