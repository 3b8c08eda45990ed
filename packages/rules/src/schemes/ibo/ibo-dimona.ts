/** The employer declares an individual vocational training in Dimona as type IVT. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, pratoSmallStatutes, securexIboTable2022 } from '../../sources/index.ts'

export const iboDimona = defineRule({
  id: 'ibo-dimona',
  title: text('Dimona-aangifte van de IBO', 'Dimona declaration of the IBO', "Déclaration Dimona de l'IBO"),
  table: 'agreements',
  schemes: ['IBO'],
  severity: 'warning',
  reads: ['dimonaType'],
  sources: [cite(securexIboTable2022), cite(pratoSmallStatutes)],
  check: ({ dimonaType }) =>
    dimonaType === 'IVT'
      ? undefined
      : violated(['dimonaType'], { type: { table: 'agreements', column: 'dimonaType', code: dimonaType } }),
  messages: {
    nl: {
      wrong:
        'De Dimona-aangifte van deze individuele beroepsopleiding is van het type “{type}” in plaats van IVT.',
      fix: 'Laat de werkgever de aangifte verbeteren naar type IVT, of verbeter het planningsblad.',
    },
    en: {
      wrong:
        'The Dimona declaration of this individual vocational training is of type “{type}” instead of IVT.',
      fix: 'Have the employer correct the declaration to type IVT, or correct the planning sheet.',
    },
    fr: {
      wrong:
        "La déclaration Dimona de cette formation professionnelle individuelle est du type « {type} » au lieu d'IVT.",
      fix: "Faites corriger la déclaration par l'employeur en type IVT, ou corrigez la fiche de planification.",
    },
  },
})

export const cases = casesOf(iboDimona, [
  { says: 'IVT is the type of an IBO', rows: [{ scheme: 'IBO', dimonaType: 'IVT' }], verdict: 'valid' },
  {
    says: 'STG is the type of other internships',
    rows: [{ scheme: 'IBO', dimonaType: 'STG' }],
    verdict: 'violated',
    findings: [{ at: ['dimonaType'], args: { type: 'Trainee' } }],
  },
  {
    says: 'without a type the declaration cannot be judged',
    rows: [{ scheme: 'IBO', dimonaType: null }],
    verdict: 'undecided',
    because: ['dimonaType'],
  },
  {
    says: 'other schemes have their own type',
    rows: [{ scheme: 'WES', dimonaType: 'STG' }],
    verdict: 'notApplicable',
  },
])
