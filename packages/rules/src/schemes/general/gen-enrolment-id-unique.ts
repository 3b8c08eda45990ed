/** Every enrolment has one row. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genEnrolmentIdUnique = defineKeyRule({
  id: 'gen-enrolment-id-unique',
  title: text(
    'Elke inschrijving in één rij',
    'Every enrolment in one row',
    'Chaque inscription sur une seule ligne',
  ),
  table: 'enrolments',
})

export const cases = casesOf(genEnrolmentIdUnique, [
  {
    says: 'a second enrolment of a learner has another number',
    rows: [{ id: 'I1' }, { id: 'I2' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one number are one finding, at the first repetition',
    rows: [{ id: 'I1' }, { id: 'I2' }, { id: 'I1' }, { id: 'I2' }, { id: 'I1' }],
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
