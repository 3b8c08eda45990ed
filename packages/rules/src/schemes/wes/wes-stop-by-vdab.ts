/** VDAB decides on the early end of a work experience internship. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

const partners: readonly string[] = ['PARTNER', 'GOB']

export const wesStopByVdab = defineRule({
  id: 'wes-stop-by-vdab',
  title: text(
    'Beslissing over de vroegtijdige stopzetting van de werkervaringsstage',
    'Decision on the early end of the work experience internship',
    "Décision sur la cessation anticipée du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'error',
  reads: ['endDecidedBy'],
  mayBeEmpty: ['actualEnd', 'end'],
  applies: ({ actualEnd, end }) => actualEnd !== null && (end === null || actualEnd < end),
  sources: [cite(wesDecision), cite(acertaWes)],
  check: ({ endDecidedBy, end }) => {
    if (endDecidedBy === 'VDAB') return undefined
    if (end === null) return undecided('end')
    return violated(
      ['endDecidedBy', 'actualEnd'],
      { by: { table: 'agreements', column: 'endDecidedBy', code: endDecidedBy } },
      partners.includes(endDecidedBy) ? 'partner' : undefined,
    )
  },
  messages: {
    nl: {
      wrong:
        'De vroegtijdige stopzetting van deze werkervaringsstage is beslist door “{by}”, terwijl alleen VDAB daarover beslist.',
      fix: 'Leg de stopzetting voor aan VDAB en vul VDAB in zodra die beslist heeft.',
    },
    en: {
      wrong:
        'The early end of this work experience internship was decided by “{by}”, whereas only VDAB decides on it.',
      fix: 'Submit the early end to VDAB and fill in VDAB once it has decided.',
    },
    fr: {
      wrong:
        "La cessation anticipée de ce stage d'expérience professionnelle a été décidée par « {by} », alors que seul le VDAB en décide.",
      fix: "Soumettez la cessation au VDAB et indiquez le VDAB dès qu'il a décidé.",
    },
  },
  variants: {
    partner: {
      severity: 'error',
      messages: {
        nl: {
          wrong:
            '“{by}” staat genoteerd als beslisser over de vroegtijdige stopzetting; een partner stelt alleen vast dat de stage niet verder kan, VDAB beslist.',
          fix: 'Bezorg de vaststelling aan VDAB en vul VDAB in zodra die beslist heeft.',
        },
        en: {
          wrong:
            '“{by}” is recorded as deciding on the early end; a partner only establishes that the internship cannot go on, VDAB decides.',
          fix: "Send the partner's finding to VDAB and fill in VDAB once it has decided.",
        },
        fr: {
          wrong:
            '« {by} » est noté comme ayant décidé de la cessation anticipée ; un partenaire constate seulement que le stage ne peut se poursuivre, le VDAB décide.',
          fix: "Transmettez le constat au VDAB et indiquez le VDAB dès qu'il a décidé.",
        },
      },
    },
  },
})

const early = { scheme: 'WES', start: '2023-03-01', end: '2023-08-31', actualEnd: '2023-05-15' }

export const cases = casesOf(wesStopByVdab, [
  { says: 'VDAB decides on an early end', rows: [{ ...early, endDecidedBy: 'VDAB' }], verdict: 'valid' },
  {
    says: 'the employer cannot end a stage early',
    rows: [{ ...early, endDecidedBy: 'EMPLOYER' }],
    verdict: 'violated',
    findings: [{ at: ['endDecidedBy', 'actualEnd'], args: { by: 'Employer' } }],
  },
  {
    says: 'a partner organisation establishes, but does not decide',
    rows: [{ ...early, endDecidedBy: 'PARTNER' }],
    verdict: 'violated',
    findings: [
      { at: ['endDecidedBy', 'actualEnd'], variant: 'partner', args: { by: 'Partner organisation' } },
    ],
  },
  {
    says: 'nor does a specialised service that guides the trainee',
    rows: [{ ...early, endDecidedBy: 'GOB' }],
    verdict: 'violated',
    findings: [{ at: ['endDecidedBy', 'actualEnd'], variant: 'partner' }],
  },
  {
    says: 'one day before the planned end is early',
    rows: [{ ...early, actualEnd: '2023-08-30', endDecidedBy: 'LEARNER' }],
    verdict: 'violated',
    findings: [{ at: ['endDecidedBy', 'actualEnd'] }],
  },
  {
    says: 'an end on the planned day needs no decision',
    rows: [{ ...early, actualEnd: '2023-08-31', endDecidedBy: 'EMPLOYER' }],
    verdict: 'notApplicable',
  },
  {
    says: 'the rule holds from the first day of 2023',
    rows: [{ ...early, start: '2023-01-01', endDecidedBy: 'EMPLOYER' }],
    verdict: 'violated',
    findings: [{ at: ['endDecidedBy', 'actualEnd'] }],
  },
  {
    says: 'a stage that began in 2022 keeps the old rules',
    rows: [{ ...early, start: '2022-12-31', endDecidedBy: 'EMPLOYER' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a planned end nobody knows whether somebody else ended it early',
    rows: [{ ...early, end: null, endDecidedBy: 'EMPLOYER' }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'an early end without a decider cannot be judged',
    rows: [{ ...early, endDecidedBy: null }],
    verdict: 'undecided',
    because: ['endDecidedBy'],
  },
  {
    says: 'a sheet without the ends cannot tell an early end',
    rows: [{ scheme: 'WES', start: '2023-03-01', endDecidedBy: 'EMPLOYER' }],
    verdict: 'notCheckable',
    lacking: ['actualEnd', 'end'],
  },
])
