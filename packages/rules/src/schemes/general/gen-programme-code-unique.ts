/** Every programme has one row. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genProgrammeCodeUnique = defineKeyRule({
  id: 'gen-programme-code-unique',
  title: text(
    'Elke opleiding in één rij',
    'Every programme in one row',
    'Chaque formation sur une seule ligne',
  ),
  table: 'programmes',
})

export const cases = casesOf(genProgrammeCodeUnique, [
  {
    says: 'two programmes have two codes',
    rows: [{ code: '40471' }, { code: '40472' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one code are one finding, at the first repetition',
    rows: [{ code: '40471' }, { code: '40472' }, { code: '40471' }, { code: '40472' }, { code: '40471' }],
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
