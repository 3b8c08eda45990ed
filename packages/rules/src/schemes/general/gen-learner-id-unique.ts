/** Every person has one row among the learners. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genLearnerIdUnique = defineKeyRule({
  id: 'gen-learner-id-unique',
  title: text('Elke lerende in één rij', 'Every learner in one row', 'Chaque apprenant sur une seule ligne'),
  table: 'learners',
})

export const cases = casesOf(genLearnerIdUnique, [
  {
    says: 'two learners have two numbers',
    rows: [{ id: 'L1' }, { id: 'L2' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one number are one finding, at the first repetition',
    rows: [{ id: 'L1' }, { id: 'L2' }, { id: 'L1' }, { id: 'L2' }, { id: 'L1' }],
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
