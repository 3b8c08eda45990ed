/** Every participation in a mentor training has one row. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genMentorTrainingIdUnique = defineKeyRule({
  id: 'gen-mentor-training-id-unique',
  title: text(
    'Elke deelname aan een mentoropleiding in één rij',
    'Every participation in a mentor training in one row',
    'Chaque participation à une formation de tuteur sur une seule ligne',
  ),
  table: 'mentorTrainings',
})

export const cases = casesOf(genMentorTrainingIdUnique, [
  {
    says: 'two mentors in one session are two participations',
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
