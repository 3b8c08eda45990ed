/** A work experience internship that runs into 2023 stays under the rules of 31 December 2022. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { inRegime, wesRegimeBefore2023, wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const wesTransitionOld = defineRule({
  id: 'wes-transition-old',
  title: text(
    'Werkervaringsstage die van 2022 doorloopt in 2023',
    'Work experience internship that runs from 2022 into 2023',
    "Stage d'expérience professionnelle qui se poursuit de 2022 en 2023",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeBefore2023,
  severity: 'info',
  reads: ['start', 'end'],
  sources: [cite(wesDecision), cite(acertaWes)],
  check: ({ start, end }) =>
    inRegime(wesRegimeFrom2023, end)
      ? violated(['start', 'end'], { start: { day: start }, end: { day: end } })
      : undefined,
  messages: {
    nl: {
      wrong:
        'Deze werkervaringsstage begon op {start} en loopt tot en met {end}: tot haar einde gelden de regels van 31 december 2022.',
      fix: 'Pas de nieuwe regels niet toe op deze stage; ga alleen na of de startdatum juist is.',
    },
    en: {
      wrong:
        'This work experience internship began on {start} and runs up to and including {end}: the rules of 31 December 2022 apply until it ends.',
      fix: 'Do not apply the new rules to this internship; only verify the start date.',
    },
    fr: {
      wrong:
        "Ce stage d'expérience professionnelle a commencé le {start} et court jusqu'au {end} inclus : les règles du 31 décembre 2022 s'appliquent jusqu'à sa fin.",
      fix: "N'appliquez pas les nouvelles règles à ce stage ; vérifiez seulement la date de début.",
    },
  },
})

const stage = { scheme: 'WES', start: '2022-10-01', end: '2023-03-31' }

export const cases = casesOf(wesTransitionOld, [
  {
    says: 'a stage from October 2022 to March 2023 keeps the old rules',
    rows: [stage],
    verdict: 'violated',
    findings: [{ at: ['start', 'end'], args: { start: '1 October 2022', end: '31 March 2023' } }],
  },
  {
    says: 'so does one of which only the last day lies in 2023',
    rows: [{ ...stage, end: '2023-01-01' }],
    verdict: 'violated',
    findings: [{ at: ['start', 'end'] }],
  },
  {
    says: 'a stage that ends on the last day of 2022 meets no transition',
    rows: [{ ...stage, end: '2022-12-31' }],
    verdict: 'valid',
  },
  {
    says: 'the last day of 2022 is an old start',
    rows: [{ ...stage, start: '2022-12-31' }],
    verdict: 'violated',
    findings: [{ at: ['start', 'end'] }],
  },
  {
    says: 'a stage signed in 2022 that starts in 2023 follows the new rules',
    rows: [{ ...stage, start: '2023-01-01', signedOn: '2022-12-20' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without an end it is not known whether the stage reached 2023',
    rows: [{ ...stage, end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'nothing is judged before 2017',
    rows: [{ ...stage, start: '2016-12-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'the first day of 2017 is an old start too',
    rows: [{ ...stage, start: '2017-01-01' }],
    verdict: 'violated',
    findings: [{ at: ['start', 'end'] }],
  },
])
