/** A specialised vocational exploration internship is guided by a specialised service (GOB). */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { beforeReform2023 } from '../../parameters/index.ts'
import { acertaWes, cite } from '../../sources/index.ts'

export const gbvsGuidedByGob = defineRule({
  id: 'gbvs-guided-by-gob',
  title: text(
    'Begeleiding door een gespecialiseerde dienst (GOB)',
    'Guidance by a specialised service (GOB)',
    'Accompagnement par un service spécialisé (GOB)',
  ),
  table: 'agreements',
  schemes: ['GBVS'],
  governedBy: 'start',
  inForce: beforeReform2023,
  severity: 'warning',
  reads: ['decidedBy'],
  sources: [cite(acertaWes)],
  check: ({ decidedBy }) =>
    decidedBy === 'GOB'
      ? undefined
      : violated(['decidedBy'], { body: { table: 'agreements', column: 'decidedBy', code: decidedBy } }),
  messages: {
    nl: {
      wrong:
        'Bij deze gespecialiseerde beroepsverkennende stage staat “{body}”, terwijl ze begeleid hoort te worden door een gespecialiseerde opleidings-, begeleidings- en bemiddelingsdienst (GOB).',
      fix: 'Ga na welke GOB de stage begeleidde, of kies een ander stelsel.',
    },
    en: {
      wrong:
        'This specialised vocational exploration internship names “{body}”; it should be guided by a specialised training, guidance and placement service (GOB).',
      fix: 'Verify which GOB guided the internship, or choose another scheme.',
    },
    fr: {
      wrong:
        "Pour ce stage d'exploration professionnelle spécialisée, « {body} » est indiqué, alors qu'il doit être encadré par un service spécialisé de formation, d'accompagnement et de médiation (GOB).",
      fix: 'Vérifiez quel GOB a encadré le stage, ou choisissez un autre régime.',
    },
  },
})

const stage = { scheme: 'GBVS', start: '2021-03-01' }

export const cases = casesOf(gbvsGuidedByGob, [
  { says: 'a GOB guides the stage', rows: [{ ...stage, decidedBy: 'GOB' }], verdict: 'valid' },
  {
    says: 'VDAB alone does not',
    rows: [{ ...stage, decidedBy: 'VDAB' }],
    verdict: 'violated',
    findings: [{ at: ['decidedBy'], args: { body: 'VDAB (Flemish employment service)' } }],
  },
  {
    says: 'nor does another partner on the last day of 2022',
    rows: [{ ...stage, start: '2022-12-31', decidedBy: 'PARTNER' }],
    verdict: 'violated',
    findings: [{ at: ['decidedBy'] }],
  },
  {
    says: 'an empty cell says nothing',
    rows: [{ ...stage, decidedBy: null }],
    verdict: 'undecided',
    because: ['decidedBy'],
  },
  {
    says: 'a start in 2023 is wrong for another reason',
    rows: [{ ...stage, start: '2023-01-01', decidedBy: 'VDAB' }],
    verdict: 'notApplicable',
  },
  {
    says: 'the ordinary exploration internship needs no GOB',
    rows: [{ ...stage, scheme: 'BVS', decidedBy: 'VDAB' }],
    verdict: 'notApplicable',
  },
])
