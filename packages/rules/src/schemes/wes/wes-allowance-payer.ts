/** VDAB pays the allowance of a work experience internship. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegime } from '../../parameters/index.ts'
import { acertaWes, cite, partenaWes } from '../../sources/index.ts'

export const wesAllowancePayer = defineRule({
  id: 'wes-allowance-payer',
  title: text(
    'Betaler van de vergoeding van de werkervaringsstage',
    'Payer of the allowance of the work experience internship',
    "Payeur de l'indemnité du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegime,
  severity: 'warning',
  reads: ['allowancePayer'],
  sources: [cite(acertaWes), cite(partenaWes)],
  check: ({ allowancePayer }) =>
    allowancePayer === 'VDAB'
      ? undefined
      : violated(['allowancePayer'], {
          payer: { table: 'agreements', column: 'allowancePayer', code: allowancePayer },
        }),
  messages: {
    nl: {
      wrong:
        'De vergoeding van deze werkervaringsstage wordt volgens het planningsblad betaald door “{payer}”, terwijl VDAB ze betaalt.',
      fix: 'Verbeter de betaler, of ga na waarom een ander dan VDAB de vergoeding betaalt.',
    },
    en: {
      wrong:
        'According to the planning sheet the allowance of this work experience internship is paid by “{payer}”, whereas VDAB pays it.',
      fix: 'Correct the payer, or verify why someone other than VDAB pays the allowance.',
    },
    fr: {
      wrong:
        "Selon la fiche de planification, l'indemnité de ce stage d'expérience professionnelle est payée par « {payer} », alors que c'est le VDAB qui la paie.",
      fix: "Corrigez le payeur ou vérifiez pourquoi un autre que le VDAB paie l'indemnité.",
    },
  },
})

const stage = { scheme: 'WES', start: '2023-03-01' }

export const cases = casesOf(wesAllowancePayer, [
  { says: 'VDAB pays the allowance', rows: [{ ...stage, allowancePayer: 'VDAB' }], verdict: 'valid' },
  {
    says: 'the employer pays no allowance to the trainee',
    rows: [{ ...stage, allowancePayer: 'EMPLOYER' }],
    verdict: 'violated',
    findings: [{ at: ['allowancePayer'], args: { payer: 'Employer' } }],
  },
  {
    says: 'a partner organisation guides the stage but does not pay the allowance',
    rows: [{ ...stage, allowancePayer: 'PARTNER' }],
    verdict: 'violated',
    findings: [{ at: ['allowancePayer'] }],
  },
  {
    says: 'VDAB paid from the first day of 2017',
    rows: [{ ...stage, start: '2017-01-01', allowancePayer: 'EMPLOYER' }],
    verdict: 'violated',
    findings: [{ at: ['allowancePayer'] }],
  },
  {
    says: 'nothing is judged before 2017',
    rows: [{ ...stage, start: '2016-12-31', allowancePayer: 'EMPLOYER' }],
    verdict: 'notApplicable',
  },
  {
    says: 'in a vocational immersion internship the employer pays',
    rows: [{ ...stage, scheme: 'BIS', allowancePayer: 'EMPLOYER' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a stage without a payer cannot be judged',
    rows: [{ ...stage, allowancePayer: null }],
    verdict: 'undecided',
    because: ['allowancePayer'],
  },
  {
    says: 'a sheet without payers cannot be checked',
    rows: [stage],
    verdict: 'notCheckable',
    lacking: ['allowancePayer'],
  },
])
