/** There is a Dutch version of the agreement of a foreign trainee. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31AgreementDutch = defineRule({
  id: 'a31-agreement-dutch',
  title: text(
    'Nederlandstalige stageovereenkomst',
    'Agreement in Dutch',
    'Convention de stage en néerlandais',
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: ['agreementDutch'],
  mayBeEmpty: ['renewal'],
  mayLack: ['renewal'],
  applies: ({ renewal }) => renewal !== true,
  sources: [cite(foreignTrainee)],
  check: mustBeYes('agreementDutch'),
  messages: {
    nl: {
      wrong: 'Er is geen Nederlandstalige versie van de stageovereenkomst.',
      fix: 'Stel de overeenkomst in het Nederlands op en laat ze ondertekenen.',
    },
    en: {
      wrong: 'There is no Dutch version of the agreement.',
      fix: 'Draw up the agreement in Dutch and have it signed.',
    },
    fr: {
      wrong: "Il n'existe pas de version néerlandaise de la convention de stage.",
      fix: 'Rédigez la convention en néerlandais et faites-la signer.',
    },
  },
})

const permit = { grantedOn: '2022-12-31', agreementDutch: 'ja' }

export const cases = casesOf(a31AgreementDutch, [
  { says: 'an agreement in Dutch can be filed', rows: [permit], verdict: 'valid' },
  {
    says: 'one in another language only cannot',
    rows: [{ ...permit, agreementDutch: 'nee' }, permit, { ...permit, agreementDutch: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['0.agreementDutch'] }, { at: ['2.agreementDutch'] }],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, agreementDutch: null }],
    verdict: 'undecided',
    because: ['agreementDutch'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
  {
    says: 'a renewal does not ask for it again',
    rows: [{ ...permit, renewal: 'ja', agreementDutch: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a first application asks for it, and so does one of which nobody noted whether it is the first',
    rows: [
      { ...permit, renewal: 'nee', agreementDutch: 'nee' },
      { ...permit, renewal: null, agreementDutch: 'nee' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.agreementDutch'] }, { at: ['1.agreementDutch'] }],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01', agreementDutch: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ grantedOn: '2022-12-31' }],
    verdict: 'notCheckable',
    lacking: ['agreementDutch'],
  },
])
