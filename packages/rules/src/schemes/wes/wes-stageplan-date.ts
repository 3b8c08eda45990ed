/** The internship plan exists at the start of the work experience internship. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const wesStageplanDate = defineRule({
  id: 'wes-stageplan-date',
  title: text(
    'Stageplan bij de aanvang van de stage',
    'Internship plan at the start of the internship',
    'Plan de stage au début du stage',
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'warning',
  reads: ['planOn', 'start'],
  sources: [cite(wesDecision), cite(acertaWes)],
  check: ({ planOn, start }) =>
    planOn > start
      ? violated(['planOn', 'start'], { planOn: { day: planOn }, start: { day: start } })
      : undefined,
  messages: {
    nl: {
      wrong: 'Het stageplan dateert van {planOn}, na de start van de werkervaringsstage op {start}.',
      fix: 'Ga de datum van het plan na; het stageplan moet er zijn bij de aanvang van de stage.',
    },
    en: {
      wrong:
        'The internship plan dates from {planOn}, after the start of the work experience internship on {start}.',
      fix: 'Verify the date of the plan; the internship plan must exist at the start of the internship.',
    },
    fr: {
      wrong:
        "Le plan de stage date du {planOn}, après le début du stage d'expérience professionnelle le {start}.",
      fix: 'Vérifiez la date du plan ; le plan de stage doit exister au début du stage.',
    },
  },
})

export const cases = casesOf(wesStageplanDate, [
  {
    says: 'a plan may date from before the start or from the first day',
    rows: [
      { scheme: 'WES', start: '2023-01-01', planOn: '2022-12-15' },
      { scheme: 'WES', start: '2023-01-01', planOn: '2023-01-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one day after the start is late',
    rows: [{ scheme: 'WES', start: '2023-01-01', planOn: '2023-01-02' }],
    verdict: 'violated',
    findings: [{ at: ['planOn', 'start'], args: { planOn: '2 January 2023', start: '1 January 2023' } }],
  },
  {
    says: 'the date of the plan must be known',
    rows: [{ scheme: 'WES', start: '2023-01-01', planOn: null }],
    verdict: 'undecided',
    because: ['planOn'],
  },
  {
    says: 'a stage from 2022 keeps the old rules',
    rows: [{ scheme: 'WES', start: '2022-12-31', planOn: '2023-01-15' }],
    verdict: 'notApplicable',
  },
])
