/** Every figure of a report has one row. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genFigureIdUnique = defineKeyRule({
  id: 'gen-figure-id-unique',
  title: text(
    'Elk rapportcijfer in één rij',
    'Every report figure in one row',
    'Chaque chiffre du rapport sur une seule ligne',
  ),
  table: 'figures',
})

export const cases = casesOf(genFigureIdUnique, [
  {
    says: 'two figures have two numbers',
    rows: [{ id: 'C1' }, { id: 'C2' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one number are one finding, at the first repetition',
    rows: [{ id: 'C1' }, { id: 'C2' }, { id: 'C1' }, { id: 'C2' }, { id: 'C1' }],
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
