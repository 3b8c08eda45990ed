/** The training plan exists when the agreement starts. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const dualPlanNotAfterStart = defineRule({
  id: 'dual-plan-not-after-start',
  title: text(
    'Opleidingsplan bij de start van de overeenkomst',
    'Training plan at the start of the agreement',
    'Plan de formation au début de la convention',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'warning',
  reads: ['planOn', 'start'],
  sources: [cite(cedefopDual)],
  check: ({ planOn, start }) =>
    planOn > start
      ? violated(['planOn', 'start'], { planOn: { day: planOn }, start: { day: start } })
      : undefined,
  messages: {
    nl: {
      wrong: 'Het opleidingsplan is van {planOn}, na de start van de overeenkomst op {start}.',
      fix: 'Noteer de datum van het eerste plan; een plan dat in de loop van het jaar is bijgestuurd, behoudt die datum.',
    },
    en: {
      wrong: 'The training plan dates from {planOn}, after the start of the agreement on {start}.',
      fix: 'Record the date of the first plan; a plan that is adapted during the year keeps that date.',
    },
    fr: {
      wrong: 'Le plan de formation date du {planOn}, après le début de la convention le {start}.',
      fix: "Notez la date du premier plan ; un plan adapté en cours d'année conserve cette date.",
    },
  },
})

const agreement = { scheme: 'DUAAL', start: '2024-09-02', planOn: '2024-09-02' }

export const cases = casesOf(dualPlanNotAfterStart, [
  {
    says: 'a plan may date from before the start or from the first day',
    rows: [agreement, { ...agreement, planOn: '2024-06-20' }],
    verdict: 'valid',
  },
  {
    says: 'one day after the start is late',
    rows: [{ ...agreement, planOn: '2024-09-03' }],
    verdict: 'violated',
    findings: [{ at: ['planOn', 'start'], args: { planOn: '3 September 2024', start: '2 September 2024' } }],
  },
  {
    says: 'the date of the plan must be known',
    rows: [{ ...agreement, planOn: null }],
    verdict: 'undecided',
    because: ['planOn'],
  },
  {
    says: 'the plan of a work experience internship has its own rule',
    rows: [{ ...agreement, scheme: 'WES', planOn: '2024-09-03' }],
    verdict: 'notApplicable',
  },
])
