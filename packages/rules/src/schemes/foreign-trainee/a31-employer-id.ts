/** The file of a foreign trainee holds an identity document of the employer. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31EmployerId = defineRule({
  id: 'a31-employer-id',
  title: text(
    'Identiteitsbewijs van de werkgever',
    'Identity document of the employer',
    "Pièce d'identité de l'employeur",
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'warning',
  reads: ['employerIdCopy'],
  sources: [cite(foreignTrainee)],
  check: mustBeYes('employerIdCopy'),
  messages: {
    nl: {
      wrong: 'De kopie van het identiteitsbewijs van de werkgever ontbreekt in het dossier.',
      fix: 'Voeg de kopie toe.',
    },
    en: {
      wrong: "The copy of the employer's identity document is missing from the file.",
      fix: 'Add the copy.',
    },
    fr: {
      wrong: "La copie de la pièce d'identité de l'employeur manque au dossier.",
      fix: 'Joignez la copie.',
    },
  },
})

const permit = { grantedOn: '2022-12-31', employerIdCopy: 'ja' }

export const cases = casesOf(a31EmployerId, [
  { says: 'a file with the copy is complete in this', rows: [permit], verdict: 'valid' },
  {
    says: 'a file without it is not, first or renewal',
    rows: [{ ...permit, employerIdCopy: 'nee' }, permit, { ...permit, employerIdCopy: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['0.employerIdCopy'] }, { at: ['2.employerIdCopy'] }],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, employerIdCopy: null }],
    verdict: 'undecided',
    because: ['employerIdCopy'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01', employerIdCopy: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ grantedOn: '2022-12-31' }],
    verdict: 'notCheckable',
    lacking: ['employerIdCopy'],
  },
])
