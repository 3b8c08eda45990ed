/** VDAB or its partner follows up a work experience internship regularly. */
import { daysInclusive } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { wesRegime, wesShortStageDays } from '../../parameters/index.ts'
import { acertaWes, cite } from '../../sources/index.ts'

export const wesFollowUp = defineRule({
  id: 'wes-follow-up',
  title: text(
    'Opvolging van de werkervaringsstage',
    'Follow-up of the work experience internship',
    "Suivi du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegime,
  severity: 'warning',
  reads: ['followUps', 'start', 'end'],
  mayBeEmpty: ['actualEnd'],
  mayLack: ['actualEnd'],
  parameters: { short: wesShortStageDays },
  sources: [cite(acertaWes)],
  check: ({ followUps, start, end, actualEnd }, { asOf, parameters: { short } }) => {
    const last = actualEnd ?? end
    if (followUps > 0) return undefined
    if (last < start) return actualEnd === null ? undecided('end', 'start') : undecided('actualEnd', 'start')
    if (start > asOf) return undefined
    const days = Math.min(daysInclusive(start, last), daysInclusive(start, asOf))
    return violated(['followUps'], { days }, days < short ? 'short' : undefined)
  },
  messages: {
    nl: {
      wrong:
        'Voor deze werkervaringsstage (aantal dagen: {days}) is geen enkele opvolging genoteerd, terwijl VDAB of de partnerorganisatie de stagiair regelmatig opvolgt.',
      fix: 'Noteer de opvolgingen, of plan er een.',
    },
    en: {
      wrong:
        'No follow-up is recorded for this work experience internship (number of days: {days}), whereas VDAB or the partner organisation follows up the trainee regularly.',
      fix: 'Record the follow-ups, or plan one.',
    },
    fr: {
      wrong:
        "Aucun suivi n'est noté pour ce stage (durée en jours : {days}), alors que le VDAB ou le partenaire suit régulièrement le stagiaire.",
      fix: 'Notez les suivis ou planifiez-en un.',
    },
  },
  variants: {
    short: {
      severity: 'info',
      messages: {
        nl: {
          wrong:
            'Voor deze werkervaringsstage (duur tot nu toe in dagen: {days}) is nog geen opvolging genoteerd.',
          fix: "Ga na of een opvolging mogelijk was in zo'n korte tijd.",
        },
        en: {
          wrong:
            'No follow-up is recorded yet for this work experience internship (duration so far in days: {days}).',
          fix: 'Verify whether a follow-up was possible in such a short time.',
        },
        fr: {
          wrong: "Aucun suivi n'est encore noté pour ce stage (durée à ce jour, en jours : {days}).",
          fix: 'Vérifiez si un suivi était possible en si peu de temps.',
        },
      },
    },
  },
})

const stage = { scheme: 'WES', start: '2023-03-01', end: '2023-08-31', actualEnd: null, followUps: '0' }

export const cases = casesOf(wesFollowUp, [
  { says: 'one follow-up is a follow-up', rows: [{ ...stage, followUps: '1' }], verdict: 'valid' },
  {
    says: 'a stage of six months is not left without follow-up',
    rows: [stage],
    verdict: 'violated',
    findings: [{ at: ['followUps'], args: { days: '184' } }],
  },
  {
    says: 'a stage of fourteen days is long enough for a follow-up',
    rows: [{ ...stage, end: '2023-03-14' }],
    verdict: 'violated',
    findings: [{ at: ['followUps'], args: { days: '14' } }],
  },
  {
    says: 'a stage of thirteen days may be too short for one',
    rows: [{ ...stage, end: '2023-03-13' }],
    verdict: 'violated',
    findings: [{ at: ['followUps'], variant: 'short', args: { days: '13' } }],
  },
  {
    says: 'a sheet without actual end dates is judged by the planned ones',
    rows: [{ scheme: 'WES', start: '2023-03-01', end: '2023-03-14', followUps: '0' }],
    verdict: 'violated',
    findings: [{ at: ['followUps'] }],
  },
  {
    says: 'a stage that stopped after three days was short',
    rows: [{ ...stage, actualEnd: '2023-03-03' }],
    verdict: 'violated',
    findings: [{ at: ['followUps'], variant: 'short', args: { days: '3' } }],
  },
  {
    says: 'a running stage counts up to today',
    rows: [{ ...stage, start: '2026-11-20', end: '2027-05-19' }],
    verdict: 'violated',
    findings: [{ at: ['followUps'], variant: 'short', args: { days: '3' } }],
  },
  {
    says: 'a stage that has yet to begin needs no follow-up',
    rows: [{ ...stage, start: '2026-11-23', end: '2027-05-22' }],
    verdict: 'valid',
  },
  {
    says: 'nothing is judged before 2017',
    rows: [{ ...stage, start: '2016-12-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'an empty number of follow-ups is not zero',
    rows: [{ ...stage, followUps: null }],
    verdict: 'undecided',
    because: ['followUps'],
  },
  {
    says: 'the length of a stage that ends before it starts is not known',
    rows: [{ ...stage, end: '2023-02-28' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'a stage from 1 January 2017 is judged, also a short one',
    rows: [{ ...stage, start: '2017-01-01', end: '2017-01-13' }],
    verdict: 'violated',
    findings: [{ at: ['followUps'], variant: 'short' }],
  },
  {
    says: 'a stage of one day is a short one, also when it begins today, 22 November 2026',
    rows: [
      { ...stage, end: '2023-03-01' },
      { ...stage, start: '2026-11-22', end: '2027-03-31' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.followUps'], variant: 'short', args: { days: '1' } },
      { at: ['1.followUps'], variant: 'short', args: { days: '1' } },
    ],
  },
  {
    says: 'a stage that actually ended before it started cannot be judged',
    rows: [{ ...stage, actualEnd: '2023-02-28' }],
    verdict: 'undecided',
    because: ['actualEnd', 'start'],
  },
])
