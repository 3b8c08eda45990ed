/** Every pathway of temporary work experience has one row. */
import { casesOf } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { defineKeyRule } from './unique-key.ts'

export const genTwePathwayIdUnique = defineKeyRule({
  id: 'gen-twe-pathway-id-unique',
  title: text(
    'Elk traject tijdelijke werkervaring in één rij',
    'Every pathway of temporary work experience in one row',
    "Chaque parcours d'expérience professionnelle temporaire sur une seule ligne",
  ),
  table: 'twePathways',
})

export const cases = casesOf(genTwePathwayIdUnique, [
  {
    says: 'two pathways have two numbers',
    rows: [{ id: 'T1' }, { id: 'T2' }],
    verdict: 'valid',
  },
  {
    says: 'all rows with one number are one finding, at the first repetition',
    rows: [{ id: 'T1' }, { id: 'T2' }, { id: 'T1' }, { id: 'T2' }, { id: 'T1' }],
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
