/** A level of the Flemish qualification structure is 1 to 8. */
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { readVksLevel } from '../../identifiers/index.ts'
import { text } from '../../language.ts'
import { cite, qualificationLevels } from '../../sources/index.ts'
import { columnsNamed } from './identifier-columns.ts'

export const idVks = defineCellRule({
  id: 'id-vks',
  title: text('VKS-niveau', 'VKS level', 'Niveau VKS'),
  cells: columnsNamed('vksLevel'),
  about: 'data',
  severity: 'error',
  sources: [cite(qualificationLevels)],
  check: (value) => (readVksLevel(String(value)).ok ? undefined : { args: {} }),
  messages: {
    nl: {
      wrong: 'Dit is geen niveau van de Vlaamse kwalificatiestructuur, die de niveaus 1 tot en met 8 telt.',
      fix: 'Zoek het niveau van de kwalificatie op.',
    },
    en: {
      wrong: 'This is not a level of the Flemish qualifications structure, which has levels 1 to 8.',
      fix: 'Look up the level of the qualification.',
    },
    fr: {
      wrong:
        "Ce n'est pas un niveau de la structure flamande des certifications, qui compte les niveaux 1 à 8.",
      fix: 'Cherchez le niveau de la certification.',
    },
  },
})

export const cases = casesOf(idVks, [
  { says: 'the levels run from 1 to 8', rows: [{ vksLevel: '1' }, { vksLevel: '8' }], verdict: 'valid' },
  {
    says: '0 and 9 are no levels',
    rows: [{ vksLevel: '0' }, { vksLevel: '9' }],
    verdict: 'violated',
    findings: [{ at: ['0.vksLevel'] }, { at: ['1.vksLevel'] }],
  },
  {
    says: 'the level of the diploma of a trainee from abroad is one too',
    table: 'permits',
    rows: [{ diplomaVksLevel: '8' }, { diplomaVksLevel: '9' }, { diplomaVksLevel: '50' }],
    verdict: 'violated',
    findings: [{ at: ['1.diplomaVksLevel'] }, { at: ['2.diplomaVksLevel'] }],
  },
  {
    says: 'a word is not read as a level',
    rows: [{ vksLevel: 'vier' }],
    verdict: 'undecided',
    because: ['vksLevel'],
  },
])
