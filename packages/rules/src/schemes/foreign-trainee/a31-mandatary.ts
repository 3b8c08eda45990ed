/** A foreign employer applies through a mandatary who resides in Belgium. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31Mandatary = defineRule({
  id: 'a31-mandatary',
  title: text(
    'Mandataris van een buitenlandse werkgever',
    'Mandatary of a foreign employer',
    "Mandataire d'un employeur étranger",
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: ['mandatary', 'employerForeign'],
  applies: ({ employerForeign }) => employerForeign !== false,
  sources: [cite(foreignTrainee)],
  check: mustBeYes('mandatary', 'employerForeign'),
  messages: {
    nl: {
      wrong:
        'De werkgever is in het buitenland gevestigd, maar heeft geen mandataris die op regelmatige basis in België verblijft.',
      fix: 'Laat een mandataris die in België verblijft de aanvraag indienen.',
    },
    en: {
      wrong: 'The employer is established abroad, but has no mandatary who resides regularly in Belgium.',
      fix: 'Have a mandatary who resides in Belgium file the application.',
    },
    fr: {
      wrong:
        "L'employeur est établi à l'étranger, mais n'a pas de mandataire séjournant régulièrement en Belgique.",
      fix: 'Faites introduire la demande par un mandataire séjournant en Belgique.',
    },
  },
})

const permit = { grantedOn: '2022-12-31', mandatary: 'ja', employerForeign: 'ja' }

export const cases = casesOf(a31Mandatary, [
  { says: 'a foreign employer may apply through a mandatary', rows: [permit], verdict: 'valid' },
  {
    says: 'a foreign employer without one may not',
    rows: [{ ...permit, mandatary: 'nee' }, permit, { ...permit, mandatary: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['0.mandatary', '0.employerForeign'] }, { at: ['2.mandatary', '2.employerForeign'] }],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, mandatary: null }],
    verdict: 'undecided',
    because: ['mandatary'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
  {
    says: 'an employer in Belgium needs no mandatary',
    rows: [{ ...permit, employerForeign: 'nee', mandatary: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'where the employer is established decides',
    rows: [{ ...permit, employerForeign: null }],
    verdict: 'undecided',
    because: ['employerForeign'],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01', mandatary: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ grantedOn: '2022-12-31', employerForeign: 'ja' }],
    verdict: 'notCheckable',
    lacking: ['mandatary'],
  },
])
