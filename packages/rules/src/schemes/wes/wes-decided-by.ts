/** VDAB or a partner organisation decides who does a work experience internship. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, partenaWes, wesDecision } from '../../sources/index.ts'

export const wesDecidedBy = defineRule({
  id: 'wes-decided-by',
  title: text(
    'Beslissing over de toegang tot de werkervaringsstage',
    'Decision on access to the work experience internship',
    "Décision sur l'accès au stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'error',
  reads: ['decidedBy'],
  sources: [cite(wesDecision), cite(acertaWes), cite(partenaWes)],
  check: ({ decidedBy }) =>
    decidedBy === 'VDAB' || decidedBy === 'PARTNER'
      ? undefined
      : violated(['decidedBy'], { body: { table: 'agreements', column: 'decidedBy', code: decidedBy } }),
  messages: {
    nl: {
      wrong:
        'Over de toegang tot de werkervaringsstage besliste “{body}”, maar alleen VDAB of een partnerorganisatie mag dat.',
      fix: 'Kies “VDAB” of “Partnerorganisatie”; beslist een andere organisatie als partner van VDAB, kies dan “Partnerorganisatie”.',
    },
    en: {
      wrong:
        'Access to the work experience internship was decided by “{body}”, but only VDAB or a partner organisation may do so.',
      fix: 'Choose “VDAB” or “Partner organisation”; if another body decides as a partner of VDAB, choose “Partner organisation”.',
    },
    fr: {
      wrong:
        "L'accès au stage d'expérience professionnelle a été décidé par « {body} », mais seul le VDAB ou une organisation partenaire peut le faire.",
      fix: 'Choisissez « VDAB » ou, pour un autre organisme partenaire du VDAB, « Organisation partenaire ».',
    },
  },
})

const stage = { scheme: 'WES', start: '2023-01-01' }

export const cases = casesOf(wesDecidedBy, [
  {
    says: 'VDAB and a partner organisation may decide',
    rows: [
      { ...stage, decidedBy: 'VDAB' },
      { ...stage, decidedBy: 'PARTNER' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the employer and the school may not',
    rows: [
      { ...stage, decidedBy: 'EMPLOYER' },
      { ...stage, decidedBy: 'PROVIDER' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.decidedBy'], args: { body: 'Employer' } },
      { at: ['1.decidedBy'], args: { body: 'Training provider' } },
    ],
  },
  {
    says: 'who decided must be known',
    rows: [{ ...stage, decidedBy: null }],
    verdict: 'undecided',
    because: ['decidedBy'],
  },
  {
    says: 'a stage from 2022 keeps the old rules',
    rows: [{ scheme: 'WES', start: '2022-12-31', decidedBy: 'EMPLOYER' }],
    verdict: 'notApplicable',
  },
])
