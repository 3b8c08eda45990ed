/** VDAB declares the trainee of a work experience internship in Dimona, as type STG. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { dimonaTraineeRegime } from '../../parameters/index.ts'
import { cite, partenaDimona, partenaWes } from '../../sources/index.ts'

export const wesDimona = defineRule({
  id: 'wes-dimona',
  title: text(
    'Dimona-aangifte van de werkervaringsstage',
    'Dimona declaration of the work experience internship',
    "Déclaration Dimona du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: dimonaTraineeRegime,
  severity: 'warning',
  reads: ['dimonaType', 'dimonaBy'],
  sources: [cite(partenaWes), cite(partenaDimona)],
  check: ({ dimonaType, dimonaBy }) => {
    const args = {
      type: { table: 'agreements', column: 'dimonaType', code: dimonaType },
      by: { table: 'agreements', column: 'dimonaBy', code: dimonaBy },
    } as const
    if (dimonaBy === 'EMPLOYER') return violated(['dimonaBy', 'dimonaType'], args, 'employer')
    if (dimonaBy !== 'VDAB') return violated(['dimonaBy', 'dimonaType'], args)
    return dimonaType === 'STG' ? undefined : violated(['dimonaType', 'dimonaBy'], args)
  },
  messages: {
    nl: {
      wrong:
        'De Dimona-aangifte van deze werkervaringsstage is van het type “{type}”, gedaan door “{by}”, terwijl VDAB de stagiair aangeeft met type STG.',
      fix: 'Ga na of VDAB de stagiair met type STG heeft aangegeven en verbeter het planningsblad.',
    },
    en: {
      wrong:
        'The Dimona declaration of this work experience internship is of type “{type}”, made by “{by}”, whereas VDAB declares the trainee as type STG.',
      fix: 'Verify that VDAB has declared the trainee as type STG and correct the planning sheet.',
    },
    fr: {
      wrong:
        "La déclaration Dimona de ce stage d'expérience professionnelle est du type « {type} », faite par « {by} », alors que le VDAB déclare le stagiaire sous le type STG.",
      fix: 'Vérifiez que le VDAB a déclaré le stagiaire sous le type STG et corrigez la fiche de planification.',
    },
  },
  variants: {
    employer: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De werkgever heeft deze werkervaringsstage zelf in Dimona aangegeven; VDAB doet die aangifte al, zodat de stage tweemaal is aangegeven.',
          fix: 'Laat de werkgever zijn aangifte annuleren en ga na of VDAB de stagiair met type STG heeft aangegeven.',
        },
        en: {
          wrong:
            'The employer declared this work experience internship in Dimona; VDAB already makes that declaration, so the internship is declared twice.',
          fix: 'Have the employer cancel the declaration and verify that VDAB has declared the trainee as type STG.',
        },
        fr: {
          wrong:
            "L'employeur a déclaré ce stage dans Dimona ; le VDAB le fait déjà, de sorte que le stage est déclaré deux fois.",
          fix: "Faites annuler la déclaration de l'employeur et vérifiez que le VDAB a déclaré le stagiaire sous le type STG.",
        },
      },
    },
  },
})

const stage = { scheme: 'WES', start: '2023-03-01', dimonaType: 'STG', dimonaBy: 'VDAB' }

export const cases = casesOf(wesDimona, [
  { says: 'VDAB declares the trainee as STG', rows: [stage], verdict: 'valid' },
  {
    says: 'IVT is the type of the individual vocational training',
    rows: [{ ...stage, dimonaType: 'IVT' }],
    verdict: 'violated',
    findings: [{ at: ['dimonaType', 'dimonaBy'], args: { type: 'Individual vocational training' } }],
  },
  {
    says: 'a partner organisation does not declare the trainee',
    rows: [{ ...stage, dimonaBy: 'PARTNER' }],
    verdict: 'violated',
    findings: [{ at: ['dimonaBy', 'dimonaType'], args: { by: 'Partner organisation' } }],
  },
  {
    says: 'a declaration by the employer comes on top of the one by VDAB',
    rows: [{ ...stage, dimonaBy: 'EMPLOYER' }],
    verdict: 'violated',
    findings: [{ at: ['dimonaBy', 'dimonaType'], variant: 'employer' }],
  },
  {
    says: 'the type STG holds from the first day of 2020',
    rows: [{ ...stage, start: '2020-01-01', dimonaType: 'OTH' }],
    verdict: 'violated',
    findings: [{ at: ['dimonaType', 'dimonaBy'] }],
  },
  {
    says: 'nothing is judged before 2020',
    rows: [{ ...stage, start: '2019-12-31', dimonaType: 'OTH' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a type the declaration cannot be judged',
    rows: [{ ...stage, dimonaType: null }],
    verdict: 'undecided',
    because: ['dimonaType'],
  },
])
