/** No employer has to hire the trainee after a work experience internship. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegime } from '../../parameters/index.ts'
import { acertaWes, cite } from '../../sources/index.ts'

export const wesHiringNotRequired = defineRule({
  id: 'wes-hiring-not-required',
  title: text(
    'Geen aanwervingsplicht na de werkervaringsstage',
    'No duty to hire after the work experience internship',
    "Pas d'obligation d'embauche après le stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegime,
  severity: 'info',
  reads: ['hiringClause'],
  sources: [cite(acertaWes)],
  check: ({ hiringClause }) => (hiringClause ? violated(['hiringClause']) : undefined),
  messages: {
    nl: {
      wrong:
        'De overeenkomst verplicht de werkgever om de stagiair na de werkervaringsstage aan te werven; de regelgeving legt die verplichting niet op.',
      fix: 'Ga na of de partijen dit beding echt willen.',
    },
    en: {
      wrong:
        'The agreement obliges the employer to hire the trainee after the work experience internship; the regulations impose no such duty.',
      fix: 'Verify that the parties really want this clause.',
    },
    fr: {
      wrong:
        "La convention oblige l'employeur à engager le stagiaire après le stage ; la réglementation ne l'impose pas.",
      fix: 'Vérifiez si les parties le veulent.',
    },
  },
})

const stage = { scheme: 'WES', start: '2023-03-01' }

export const cases = casesOf(wesHiringNotRequired, [
  { says: 'an agreement need not promise work', rows: [{ ...stage, hiringClause: 'nee' }], verdict: 'valid' },
  {
    says: 'a clause that obliges hiring goes beyond the law',
    rows: [{ ...stage, hiringClause: 'ja' }],
    verdict: 'violated',
    findings: [{ at: ['hiringClause'] }],
  },
  {
    says: 'nor was hiring required in 2017',
    rows: [{ ...stage, start: '2017-01-01', hiringClause: 'ja' }],
    verdict: 'violated',
    findings: [{ at: ['hiringClause'] }],
  },
  {
    says: 'nothing is judged before 2017',
    rows: [{ ...stage, start: '2016-12-31', hiringClause: 'ja' }],
    verdict: 'notApplicable',
  },
  {
    says: 'individual vocational training does lead to hiring',
    rows: [{ ...stage, scheme: 'IBO', hiringClause: 'ja' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an agreement of which the clauses are not known cannot be judged',
    rows: [{ ...stage, hiringClause: null }],
    verdict: 'undecided',
    because: ['hiringClause'],
  },
])
