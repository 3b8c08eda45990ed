/** A vocational immersion internship is valid only with a training plan that VDAB approved. */
import { casesOf, defineRule, mustBeFilled } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { actirisBis, cite, vdabBis } from '../../sources/index.ts'

export const bisPlanApproved = defineRule({
  id: 'bis-plan-approved',
  title: text(
    'Goedgekeurd opleidingsplan van de beroepsinlevingsstage',
    'Approved training plan of the vocational immersion internship',
    "Plan de formation approuvé du stage d'immersion professionnelle",
  ),
  table: 'agreements',
  schemes: ['BIS'],
  severity: 'warning',
  reads: [],
  mayBeEmpty: ['planApprovedOn'],
  sources: [cite(vdabBis), cite(actirisBis)],
  check: mustBeFilled('planApprovedOn'),
  messages: {
    nl: {
      wrong:
        'Het planningsblad toont niet dat VDAB het opleidingsplan van deze beroepsinlevingsstage heeft goedgekeurd.',
      fix: 'Vul de datum van de goedkeuring in, of vraag de goedkeuring aan voordat de stage begint.',
    },
    en: {
      wrong:
        'The planning sheet does not show that VDAB approved the training plan of this vocational immersion internship.',
      fix: 'Fill in the date of the approval, or apply for it before the internship starts.',
    },
    fr: {
      wrong:
        "La fiche de planification ne montre pas que le VDAB a approuvé le plan de formation de ce stage d'immersion professionnelle.",
      fix: "Indiquez la date de l'approbation, ou demandez-la avant le début du stage.",
    },
  },
})

export const cases = casesOf(bisPlanApproved, [
  {
    says: 'a date of approval is evidence',
    rows: [{ scheme: 'BIS', planApprovedOn: '2024-02-15' }],
    verdict: 'valid',
  },
  {
    says: 'each internship without one is a finding',
    rows: [
      { scheme: 'BIS', planApprovedOn: null },
      { scheme: 'BIS', planApprovedOn: '2024-02-15' },
      { scheme: 'BIS', planApprovedOn: null },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.planApprovedOn'] }, { at: ['2.planApprovedOn'] }],
  },
  {
    says: 'a date that cannot be read proves nothing either way',
    rows: [{ scheme: 'BIS', planApprovedOn: 'goedgekeurd' }],
    verdict: 'undecided',
    because: ['planApprovedOn'],
  },
  {
    says: 'other internships need no approval of a plan',
    rows: [{ scheme: 'WES', planApprovedOn: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without approvals cannot be checked',
    rows: [{ scheme: 'BIS' }],
    verdict: 'notCheckable',
    lacking: ['planApprovedOn'],
  },
])
