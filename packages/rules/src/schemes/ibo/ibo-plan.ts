/** An individual vocational training has a training plan. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, securexIboAgreement, vlaanderenIbo } from '../../sources/index.ts'

export const iboPlan = defineRule({
  id: 'ibo-plan',
  title: text('Opleidingsplan van de IBO', 'Training plan of the IBO', "Plan de formation de l'IBO"),
  table: 'agreements',
  schemes: ['IBO'],
  severity: 'warning',
  reads: ['planKind'],
  sources: [cite(securexIboAgreement), cite(vlaanderenIbo)],
  check: ({ planKind }) => (planKind === 'NONE' ? violated(['planKind']) : undefined),
  messages: {
    nl: {
      wrong:
        'De individuele beroepsopleiding heeft geen plan, terwijl een opleidingsplan deel uitmaakt van de overeenkomst.',
      fix: 'Stel met de onderneming en VDAB een opleidingsplan op.',
    },
    en: {
      wrong:
        'The individual vocational training has no plan, whereas a training plan is part of the agreement.',
      fix: 'Draw up a training plan with the company and VDAB.',
    },
    fr: {
      wrong:
        "La formation professionnelle individuelle n'a pas de plan, alors qu'un plan de formation fait partie de la convention.",
      fix: "Établissez un plan de formation avec l'entreprise et le VDAB.",
    },
  },
})

export const cases = casesOf(iboPlan, [
  {
    says: 'a training plan belongs to the agreement',
    rows: [{ scheme: 'IBO', planKind: 'OPLEIDINGSPLAN' }],
    verdict: 'valid',
  },
  {
    says: 'no plan is a fault',
    rows: [{ scheme: 'IBO', planKind: 'geen' }],
    verdict: 'violated',
    findings: [{ at: ['planKind'] }],
  },
  {
    says: 'an empty cell decides nothing',
    rows: [{ scheme: 'IBO', planKind: null }],
    verdict: 'undecided',
    because: ['planKind'],
  },
  {
    says: 'other schemes have their own plan',
    rows: [{ scheme: 'BVS', planKind: 'geen' }],
    verdict: 'notApplicable',
  },
])
