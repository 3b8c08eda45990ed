/** A work experience internship ends early only for one of five reasons. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, partenaWes, wesDecision } from '../../sources/index.ts'

const legalReasons: readonly string[] = ['OBLIGATIONS', 'WORK', 'ABSENCE', 'REACHED', 'NOTFEASIBLE']

export const wesStopReason = defineRule({
  id: 'wes-stop-reason',
  title: text(
    'Stopredenen van de werkervaringsstage',
    'Reasons to end a work experience internship early',
    "Motifs de cessation du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'error',
  reads: ['endReason'],
  mayBeEmpty: ['actualEnd', 'end'],
  applies: ({ actualEnd, end }) => actualEnd !== null && (end === null || actualEnd < end),
  sources: [cite(wesDecision), cite(acertaWes), cite(partenaWes)],
  check: ({ endReason, end }) => {
    if (legalReasons.includes(endReason)) return undefined
    if (end === null) return undecided('end')
    return violated(['endReason', 'actualEnd'], {
      reason: { table: 'agreements', column: 'endReason', code: endReason },
    })
  },
  messages: {
    nl: {
      wrong: '“{reason}” is geen wettelijke reden om een werkervaringsstage vroegtijdig te beëindigen.',
      fix: 'Kies een van de vijf wettelijke stopredenen; is de stagiair aangeworven, kies dan “Stagiair vindt werk”.',
    },
    en: {
      wrong: '“{reason}” is not a legal reason to end a work experience internship early.',
      fix: 'Choose one of the five legal reasons; if the employer hired the trainee, choose “Trainee finds work”.',
    },
    fr: {
      wrong:
        "« {reason} » n'est pas un motif légal pour mettre fin plus tôt à un stage d'expérience professionnelle.",
      fix: "Choisissez l'un des cinq motifs légaux ; si le stagiaire a été engagé, choisissez « Le stagiaire trouve du travail ».",
    },
  },
})

const early = { scheme: 'WES', start: '2023-03-01', end: '2023-08-31', actualEnd: '2023-05-15' }

export const cases = casesOf(wesStopReason, [
  {
    says: 'each of the five is a legal reason',
    rows: legalReasons.map((endReason) => ({ ...early, endReason })),
    verdict: 'valid',
  },
  {
    says: 'being hired by the employer is finding work',
    rows: [{ ...early, endReason: 'aangeworven' }],
    verdict: 'valid',
  },
  {
    says: '"as planned" explains no early end',
    rows: [{ ...early, endReason: 'PLANNED' }],
    verdict: 'violated',
    findings: [{ at: ['endReason', 'actualEnd'] }],
  },
  {
    says: 'without a planned end nobody knows whether another reason needed to be legal',
    rows: [{ ...early, end: null, endReason: 'EMPLOYER' }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'the end of a company is none',
    rows: [{ ...early, endReason: 'EMPLOYER' }],
    verdict: 'violated',
    findings: [{ at: ['endReason', 'actualEnd'], args: { reason: 'Company stops' } }],
  },
  {
    says: 'an early end without a reason cannot be judged here',
    rows: [{ ...early, endReason: null }],
    verdict: 'undecided',
    because: ['endReason'],
  },
  {
    says: 'an end on the planned day needs no reason',
    rows: [{ ...early, actualEnd: '2023-08-31', endReason: 'EMPLOYER' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a stage that began in 2022 keeps the old rules',
    rows: [{ ...early, start: '2022-12-31', endReason: 'EMPLOYER' }],
    verdict: 'notApplicable',
  },
  {
    says: 'the closed list holds from the first day of 2023',
    rows: [{ ...early, start: '2023-01-01', endReason: 'OTHER' }],
    verdict: 'violated',
    findings: [{ at: ['endReason', 'actualEnd'] }],
  },
  {
    says: 'a sheet without the ends cannot tell an early end',
    rows: [{ scheme: 'WES', start: '2023-03-01', endReason: 'PLANNED' }],
    verdict: 'notCheckable',
    lacking: ['actualEnd', 'end'],
  },
])
