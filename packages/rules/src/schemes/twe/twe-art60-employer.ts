/** In employment under article 60 the OCMW is the legal employer. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { buggenhoutTwe, cite } from '../../sources/index.ts'

export const tweArt60Employer = defineRule({
  id: 'twe-art60-employer',
  title: text(
    'Juridische werkgever bij artikel 60',
    'Legal employer under article 60',
    "Employeur juridique dans l'article 60",
  ),
  table: 'agreements',
  schemes: ['TWE'],
  severity: 'warning',
  reads: ['legalEmployer'],
  sources: [cite(buggenhoutTwe)],
  check: ({ legalEmployer }) =>
    legalEmployer === 'OCMW'
      ? undefined
      : violated(['legalEmployer'], {
          employer: { table: 'agreements', column: 'legalEmployer', code: legalEmployer },
        }),
  messages: {
    nl: {
      wrong: 'De juridische werkgever is “{employer}”, terwijl dat bij artikel 60 het OCMW is.',
      fix: 'Ga na wie de werkgever is; de onderneming waar de persoon werkt, is de gebruiker.',
    },
    en: {
      wrong: 'The legal employer is “{employer}”, whereas under article 60 it is the OCMW.',
      fix: 'Verify who the employer is; the company where the person works is the user.',
    },
    fr: {
      wrong: "L'employeur juridique est « {employer} », alors que dans l'article 60, c'est le CPAS.",
      fix: "Vérifiez qui est l'employeur ; l'entreprise où la personne travaille est l'utilisateur.",
    },
  },
})

export const cases = casesOf(tweArt60Employer, [
  { says: 'the OCMW is the employer', rows: [{ scheme: 'TWE', legalEmployer: 'OCMW' }], verdict: 'valid' },
  {
    says: 'the company is not',
    rows: [{ scheme: 'TWE', legalEmployer: 'EMPLOYER' }],
    verdict: 'violated',
    findings: [{ at: ['legalEmployer'], args: { employer: 'Employer' } }],
  },
  {
    says: 'an empty cell decides nothing',
    rows: [{ scheme: 'TWE', legalEmployer: null }],
    verdict: 'undecided',
    because: ['legalEmployer'],
  },
  {
    says: 'other schemes do not ask',
    rows: [{ scheme: 'WES', legalEmployer: 'EMPLOYER' }],
    verdict: 'notApplicable',
  },
])
