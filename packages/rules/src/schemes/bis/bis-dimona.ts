/** The employer declares the trainee of a vocational immersion internship in Dimona, as type STG. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { dimonaTraineeRegime } from '../../parameters/index.ts'
import { cite, partenaSmallStatutes, pratoSmallStatutes } from '../../sources/index.ts'

export const bisDimona = defineRule({
  id: 'bis-dimona',
  title: text(
    'Dimona-aangifte van de beroepsinlevingsstage',
    'Dimona declaration of the vocational immersion internship',
    "Déclaration Dimona du stage d'immersion professionnelle",
  ),
  table: 'agreements',
  schemes: ['BIS'],
  governedBy: 'start',
  inForce: dimonaTraineeRegime,
  severity: 'warning',
  reads: ['dimonaType', 'dimonaBy'],
  sources: [cite(partenaSmallStatutes), cite(pratoSmallStatutes)],
  check: ({ dimonaType, dimonaBy }) => {
    if (dimonaType === 'STG' && dimonaBy === 'EMPLOYER') return undefined
    const args = {
      type: { table: 'agreements', column: 'dimonaType', code: dimonaType },
      by: { table: 'agreements', column: 'dimonaBy', code: dimonaBy },
    } as const
    return violated(dimonaType === 'STG' ? ['dimonaBy', 'dimonaType'] : ['dimonaType', 'dimonaBy'], args)
  },
  messages: {
    nl: {
      wrong:
        'De Dimona-aangifte van deze beroepsinlevingsstage is van het type “{type}”, gedaan door “{by}”, terwijl de werkgever de stagiair aangeeft met type STG.',
      fix: 'Ga na of de werkgever de stagiair met type STG heeft aangegeven en verbeter het planningsblad of de aangifte.',
    },
    en: {
      wrong:
        'The Dimona declaration of this vocational immersion internship is of type “{type}”, made by “{by}”, whereas the employer declares the trainee as type STG.',
      fix: 'Verify that the employer has declared the trainee as type STG and correct the planning sheet or the declaration.',
    },
    fr: {
      wrong:
        "La déclaration Dimona de ce stage d'immersion professionnelle est du type « {type} », faite par « {by} », alors que l'employeur déclare le stagiaire sous le type STG.",
      fix: "Vérifiez que l'employeur a déclaré le stagiaire sous le type STG et corrigez la fiche de planification ou la déclaration.",
    },
  },
})

const stage = { scheme: 'BIS', start: '2023-03-01', dimonaType: 'STG', dimonaBy: 'EMPLOYER' }

export const cases = casesOf(bisDimona, [
  { says: 'the employer declares the trainee as STG', rows: [stage], verdict: 'valid' },
  {
    says: 'another type, or another body, is a finding',
    rows: [
      { ...stage, dimonaType: 'OTH' },
      { ...stage, dimonaBy: 'VDAB' },
      { ...stage, start: '2020-01-01', dimonaType: 'IVT' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.dimonaType', '0.dimonaBy'], args: { type: 'Other', by: 'Employer' } },
      { at: ['1.dimonaBy', '1.dimonaType'] },
      { at: ['2.dimonaType', '2.dimonaBy'] },
    ],
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
