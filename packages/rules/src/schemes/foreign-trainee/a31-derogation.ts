/** The minister derogates from the duration and the age limit only. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31Derogation = defineRule({
  id: 'a31-derogation',
  title: text('Afwijking door de minister', 'Derogation by the minister', 'Dérogation du ministre'),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: ['derogation'],
  sources: [cite(foreignTrainee)],
  check: ({ derogation }) => (derogation === 'OTHER' ? violated(['derogation']) : undefined),
  messages: {
    nl: {
      wrong:
        'De minister kan alleen van de maximumduur en van de leeftijdsgrens afwijken, niet van een andere voorwaarde.',
      fix: 'Voldoe aan de voorwaarde zelf, of verbeter de soort afwijking.',
    },
    en: {
      wrong:
        'The minister can derogate only from the maximum duration and the age limit, not from another condition.',
      fix: 'Meet the condition itself, or correct the kind of derogation.',
    },
    fr: {
      wrong:
        "Le ministre ne peut déroger qu'à la durée maximale et à la limite d'âge, pas à une autre condition.",
      fix: 'Remplissez la condition elle-même, ou corrigez le type de dérogation.',
    },
  },
})

const permit = { grantedOn: '2022-12-31', derogation: 'NONE' }

export const cases = casesOf(a31Derogation, [
  {
    says: 'none, on duration or on age: all are possible',
    rows: [permit, { ...permit, derogation: 'DURATION' }, { ...permit, derogation: 'AGE' }],
    verdict: 'valid',
  },
  {
    says: 'on another condition it is not',
    rows: [
      { ...permit, derogation: 'OTHER' },
      { ...permit, derogation: 'OTHER' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.derogation'] }, { at: ['1.derogation'] }],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, derogation: null }],
    verdict: 'undecided',
    because: ['derogation'],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
])
