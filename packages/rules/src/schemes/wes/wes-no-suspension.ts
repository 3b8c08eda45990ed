/** A work experience internship of the rules from 2023 is not suspended. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const wesNoSuspension = defineRule({
  id: 'wes-no-suspension',
  title: text(
    'Geen schorsing van de werkervaringsstage',
    'No suspension of the work experience internship',
    "Pas de suspension du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'error',
  reads: [],
  mayBeEmpty: ['suspensionStart', 'suspensionEnd', 'suspensionReason'],
  mayLack: ['suspensionEnd', 'suspensionReason'],
  sources: [cite(wesDecision), cite(acertaWes)],
  check: (row) => {
    const columns = ['suspensionStart', 'suspensionEnd', 'suspensionReason'] as const
    const [first, ...rest] = columns.filter((column) => row[column] !== null)
    return first === undefined ? undefined : violated([first, ...rest])
  },
  messages: {
    nl: {
      wrong:
        'Voor deze werkervaringsstage is een schorsing genoteerd, maar de regels voor stages vanaf 2023 voorzien niet meer in een schorsing.',
      fix: 'Verwijder de schorsing; is de stagiair langdurig afwezig, laat VDAB de stage dan stopzetten met als reden “Langdurige afwezigheid”.',
    },
    en: {
      wrong:
        'A suspension is recorded for this work experience internship, but the rules for internships from 2023 no longer provide for suspension.',
      fix: 'Remove the suspension; if the trainee is absent for long, have VDAB end the internship for the reason “Long absence”.',
    },
    fr: {
      wrong:
        "Une suspension est notée pour ce stage d'expérience professionnelle, mais les règles à partir de 2023 n'en prévoient plus.",
      fix: "Supprimez-la ; en cas d'absence de longue durée, demandez au VDAB de mettre fin au stage pour ce motif.",
    },
  },
})

const stage = {
  scheme: 'WES',
  start: '2023-03-01',
  suspensionStart: null,
  suspensionEnd: null,
  suspensionReason: null,
}
const suspended = {
  suspensionStart: '2023-04-03',
  suspensionEnd: '2023-04-28',
  suspensionReason: 'SICKNESS',
}

export const cases = casesOf(wesNoSuspension, [
  { says: 'a stage without suspension is in order', rows: [stage], verdict: 'valid' },
  {
    says: 'sickness no longer suspends a stage',
    rows: [{ ...stage, ...suspended }],
    verdict: 'violated',
    findings: [{ at: ['suspensionStart', 'suspensionEnd', 'suspensionReason'] }],
  },
  {
    says: 'a reason alone records a suspension too',
    rows: [{ ...stage, suspensionReason: 'FORCEMAJEURE' }],
    verdict: 'violated',
    findings: [{ at: ['suspensionReason'] }],
  },
  {
    says: 'the first day of a suspension is enough to record one',
    rows: [{ scheme: 'WES', start: '2023-03-01', suspensionStart: '2023-04-03' }],
    verdict: 'violated',
    findings: [{ at: ['suspensionStart'] }],
  },
  {
    says: 'suspension is gone from the first day of 2023',
    rows: [{ ...stage, ...suspended, start: '2023-01-01' }],
    verdict: 'violated',
    findings: [{ at: ['suspensionStart', 'suspensionEnd', 'suspensionReason'] }],
  },
  {
    says: 'a stage that began in 2022 may still be suspended in 2023',
    rows: [{ ...stage, ...suspended, start: '2022-12-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a suspension that cannot be read cannot be judged',
    rows: [{ ...stage, suspensionStart: 'in april' }],
    verdict: 'undecided',
    because: ['suspensionStart'],
  },
  {
    says: 'a sheet without suspensions cannot be checked',
    rows: [{ scheme: 'WES', start: '2023-03-01' }],
    verdict: 'notCheckable',
    lacking: ['suspensionStart'],
  },
])
