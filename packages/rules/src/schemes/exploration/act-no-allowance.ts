/** The monthly allowance of a work experience internship is not paid in an activation internship. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { activationRegime, wesMonthlyAllowance } from '../../parameters/index.ts'
import { cite, easypayActivation } from '../../sources/index.ts'

export const actNoAllowance = defineRule({
  id: 'act-no-allowance',
  title: text(
    'Geen maandelijkse vergoeding bij de activeringsstage',
    'No monthly allowance in the activation internship',
    "Pas d'indemnité mensuelle pour le stage d'activation",
  ),
  table: 'agreements',
  schemes: ['ACT'],
  governedBy: 'start',
  inForce: activationRegime,
  severity: 'info',
  reads: ['allowance', 'scheme'],
  parameters: { wesAllowance: wesMonthlyAllowance },
  applies: ({ allowance }) => allowance !== null,
  sources: [cite(easypayActivation)],
  check: ({ allowance }, { parameters: { wesAllowance } }) =>
    allowance === wesAllowance
      ? violated(['allowance', 'scheme'], { allowance: { cents: allowance } })
      : undefined,
  messages: {
    nl: {
      wrong:
        'De vergoeding van {allowance} per maand is die van een werkervaringsstage; bij een activeringsstage gaat het om terugbetaalde kosten voor verplaatsing, verblijf en kinderopvang.',
      fix: 'Ga na of dit een werkervaringsstage is; zo niet, ga dan na of het bedrag hier hoort.',
    },
    en: {
      wrong:
        'The allowance of {allowance} a month is that of a work experience internship; in an activation internship costs of travel, lodging and child care are reimbursed.',
      fix: 'Verify whether this is a work experience internship; if not, verify whether the amount belongs here.',
    },
    fr: {
      wrong:
        "L'indemnité de {allowance} par mois est celle d'un stage d'expérience professionnelle ; un stage d'activation rembourse les frais de déplacement, de séjour et de garde d'enfants.",
      fix: "Vérifiez s'il s'agit d'un stage d'expérience professionnelle ; sinon, vérifiez si le montant a sa place ici.",
    },
  },
})

const stage = { scheme: 'ACT', start: '2019-02-04' }

export const cases = casesOf(actNoAllowance, [
  {
    says: '200 euros a month belong to another scheme',
    rows: [{ ...stage, allowance: '200,00' }],
    verdict: 'violated',
    findings: [{ at: ['allowance', 'scheme'], args: { allowance: '€200.00' } }],
  },
  {
    says: 'one cent less is another amount, perhaps reimbursed costs',
    rows: [{ ...stage, allowance: '199,99' }],
    verdict: 'valid',
  },
  { says: 'so is one cent more', rows: [{ ...stage, allowance: '200,01' }], verdict: 'valid' },
  {
    says: 'no allowance is as it should be',
    rows: [{ ...stage, allowance: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'the hint is given for a start on the last day of 2022',
    rows: [{ ...stage, start: '2022-12-31', allowance: '200' }],
    verdict: 'violated',
    findings: [{ at: ['allowance', 'scheme'] }],
  },
  {
    says: 'it is not given for a start in 2023',
    rows: [{ ...stage, start: '2023-01-01', allowance: '200' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date the law is not known',
    rows: [{ ...stage, start: null, allowance: '200' }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'activation internships exist since 11 April 2017, so nothing is judged before',
    rows: [{ ...stage, start: '2017-04-10', allowance: '200' }],
    verdict: 'notApplicable',
  },
  {
    says: 'the first of them gets the hint',
    rows: [{ ...stage, start: '2017-04-11', allowance: '200' }],
    verdict: 'violated',
    findings: [{ at: ['allowance', 'scheme'] }],
  },
])
