/** The first file of a foreign trainee holds a curriculum vitae. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31Cv = defineRule({
  id: 'a31-cv',
  title: text(
    'Curriculum vitae bij de aanvraag',
    'Curriculum vitae with the application',
    'Curriculum vitae joint à la demande',
  ),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'warning',
  reads: ['cvPresent'],
  mayBeEmpty: ['renewal'],
  mayLack: ['renewal'],
  applies: ({ renewal }) => renewal !== true,
  sources: [cite(foreignTrainee)],
  check: mustBeYes('cvPresent'),
  messages: {
    nl: {
      wrong: 'Het curriculum vitae van de stagiair ontbreekt in het dossier.',
      fix: 'Voeg het curriculum vitae toe.',
    },
    en: {
      wrong: 'The curriculum vitae of the trainee is missing from the file.',
      fix: 'Add the curriculum vitae.',
    },
    fr: { wrong: 'Le curriculum vitae du stagiaire manque au dossier.', fix: 'Joignez le curriculum vitae.' },
  },
})

const permit = { grantedOn: '2022-12-31', cvPresent: 'ja' }

export const cases = casesOf(a31Cv, [
  { says: 'a file with the curriculum vitae is complete in this', rows: [permit], verdict: 'valid' },
  {
    says: 'a file without it is not',
    rows: [{ ...permit, cvPresent: 'nee' }, permit, { ...permit, cvPresent: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['0.cvPresent'] }, { at: ['2.cvPresent'] }],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, cvPresent: null }],
    verdict: 'undecided',
    because: ['cvPresent'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
  {
    says: 'a renewal does not ask for it again',
    rows: [{ ...permit, renewal: 'ja', cvPresent: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a first application asks for it, and so does one of which nobody noted whether it is the first',
    rows: [
      { ...permit, renewal: 'nee', cvPresent: 'nee' },
      { ...permit, renewal: null, cvPresent: 'nee' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.cvPresent'] }, { at: ['1.cvPresent'] }],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01', cvPresent: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ grantedOn: '2022-12-31' }],
    verdict: 'notCheckable',
    lacking: ['cvPresent'],
  },
])
