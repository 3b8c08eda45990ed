/** A trainee from 2023 proves housing. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeFrom2023 } from '../../parameters/index.ts'
import { cite, vlaanderenTraineePermit } from '../../sources/index.ts'

export const ftrHousing = defineRule({
  id: 'ftr-housing',
  title: text('Bewijs van huisvesting', 'Proof of housing', 'Preuve de logement'),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeFrom2023,
  severity: 'warning',
  reads: ['housingProof'],
  sources: [cite(vlaanderenTraineePermit)],
  check: mustBeYes('housingProof'),
  messages: {
    nl: {
      wrong: 'Het bewijs van huisvesting ontbreekt in het dossier.',
      fix: 'Voeg een bewijs van huisvesting toe voor de duur van de stage.',
    },
    en: {
      wrong: 'The proof of housing is missing from the file.',
      fix: 'Add proof of housing for the length of the traineeship.',
    },
    fr: {
      wrong: 'La preuve de logement manque au dossier.',
      fix: 'Joignez une preuve de logement pour la durée du stage.',
    },
  },
})

const permit = { grantedOn: '2023-01-01', housingProof: 'ja' }

export const cases = casesOf(ftrHousing, [
  { says: 'a file with the proof is complete in this', rows: [permit], verdict: 'valid' },
  {
    says: 'a file without it is not',
    rows: [{ ...permit, housingProof: 'nee' }, permit, { ...permit, housingProof: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['0.housingProof'] }, { at: ['2.housingProof'] }],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, housingProof: null }],
    verdict: 'undecided',
    because: ['housingProof'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
  {
    says: 'a permit granted in 2022 followed other rules',
    rows: [{ ...permit, grantedOn: '2022-12-31', housingProof: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ grantedOn: '2023-01-01' }],
    verdict: 'notCheckable',
    lacking: ['housingProof'],
  },
])
