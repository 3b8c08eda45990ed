/** A permit of a foreign trainee is applied for with the form. */
import { casesOf, defineRule, mustBeYes } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023 } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31Form = defineRule({
  id: 'a31-form',
  title: text('Aanvraagformulier', 'Application form', 'Formulaire de demande'),
  table: 'permits',
  governedBy: 'grantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  reads: ['formPresent'],
  sources: [cite(foreignTrainee)],
  check: mustBeYes('formPresent'),
  messages: {
    nl: {
      wrong: 'Het aanvraagformulier ontbreekt in het dossier.',
      fix: 'Vul het aanvraagformulier in en voeg het toe.',
    },
    en: {
      wrong: 'The application form is missing from the file.',
      fix: 'Fill in the application form and add it.',
    },
    fr: {
      wrong: 'Le formulaire de demande manque au dossier.',
      fix: 'Complétez le formulaire de demande et joignez-le.',
    },
  },
})

const permit = { grantedOn: '2022-12-31', formPresent: 'ja' }

export const cases = casesOf(a31Form, [
  { says: 'a file with the form can be handled', rows: [permit], verdict: 'valid' },
  {
    says: 'a file without it cannot, first or renewal',
    rows: [{ ...permit, formPresent: 'nee' }, permit, { ...permit, formPresent: 'nee' }],
    verdict: 'violated',
    findings: [{ at: ['0.formPresent'] }, { at: ['2.formPresent'] }],
  },
  {
    says: 'an empty cell leaves the question open',
    rows: [{ ...permit, formPresent: null }],
    verdict: 'undecided',
    because: ['formPresent'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...permit, grantedOn: null }],
    verdict: 'undecided',
    because: ['grantedOn'],
  },
  {
    says: 'a permit granted from 2023 follows other rules',
    rows: [{ ...permit, grantedOn: '2023-01-01', formPresent: 'nee' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without the column cannot be checked',
    rows: [{ grantedOn: '2022-12-31' }],
    verdict: 'notCheckable',
    lacking: ['formPresent'],
  },
])
