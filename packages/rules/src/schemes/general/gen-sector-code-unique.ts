/** Every sector has one row. */
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { repeatedKey, repeatedKeyMessages } from './unique-key.ts'

export const genSectorCodeUnique = defineGroupRule({
  id: 'gen-sector-code-unique',
  title: text('Elke sector in één rij', 'Every sector in one row', 'Chaque secteur sur une seule ligne'),
  table: 'sectors',
  about: 'data',
  severity: 'error',
  groupBy: ['code'],
  reads: ['code'],
  sources: [cite(recordKeeping)],
  check: (rows) => repeatedKey('sectors', 'code', rows),
  messages: repeatedKeyMessages('sectors'),
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
