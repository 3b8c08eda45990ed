/** Every exclusion procedure has one row. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genProcedureIdUnique = defineKeyRule({
  id: 'gen-procedure-id-unique',
  title: text(
    'Elke uitsluitingsprocedure in één rij',
    'Every exclusion procedure in one row',
    "Chaque procédure d'exclusion sur une seule ligne",
  ),
  table: 'procedures',
})

export const cases = casesOf(genProcedureIdUnique, [
  {
    says: 'a second procedure against a company has another number',
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
