/** Every accreditation has one row, also one for another programme or establishment. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genAccreditationIdUnique = defineKeyRule({
  id: 'gen-accreditation-id-unique',
  title: text(
    'Elke erkenning in één rij',
    'Every accreditation in one row',
    'Chaque agrément sur une seule ligne',
  ),
  table: 'accreditations',
})

export const cases = casesOf(genAccreditationIdUnique, [
  {
    says: 'an accreditation for another programme has another number',
    rows: [{ id: 'E1' }, { id: 'E2' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one number are one finding, at the first repetition',
    rows: [{ id: 'E1' }, { id: 'E2' }, { id: 'E1' }, { id: 'E2' }, { id: 'E1' }],
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
