/** A work experience internship that ended for long absence rests on an absence that was long. */
import { daysInclusive } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { longAbsenceDays, wesRegimeFrom2023 } from '../../parameters/index.ts'
import { acertaWes, cite, wesDecision } from '../../sources/index.ts'

export const wesLongAbsence = defineRule({
  id: 'wes-long-absence',
  title: text(
    'Langdurige afwezigheid als stopreden van de werkervaringsstage',
    'Long absence as a reason to end the work experience internship',
    "Absence de longue durée comme motif de cessation du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegimeFrom2023,
  severity: 'info',
  reads: ['endReason', 'absenceStart'],
  mayBeEmpty: ['absenceEnd', 'actualEnd'],
  mayLack: ['actualEnd'],
  applies: ({ endReason }) => endReason === 'ABSENCE',
  parameters: { minimum: longAbsenceDays },
  sources: [cite(wesDecision), cite(acertaWes)],
  check: ({ absenceStart, absenceEnd, actualEnd }, { parameters: { minimum } }) => {
    const last = absenceEnd ?? actualEnd
    if (last === null) return undecided('absenceEnd')
    const days = daysInclusive(absenceStart, last)
    if (days >= minimum) return undefined
    if (absenceEnd === null || days === 0) return undecided('absenceEnd')
    return violated(['absenceStart', 'absenceEnd', 'endReason'], { days, minimum })
  },
  messages: {
    nl: {
      wrong:
        'De werkervaringsstage is stopgezet wegens langdurige afwezigheid, maar de genoteerde afwezigheid duurt minder dan {minimum} dagen (aantal dagen: {days}).',
      fix: 'Ga na of de afwezigheid volledig genoteerd is; de regelgeving zegt niet vanaf wanneer een afwezigheid lang is.',
    },
    en: {
      wrong:
        'The work experience internship was ended for long absence, but the recorded absence lasts fewer than {minimum} days (number of days: {days}).',
      fix: 'Verify that the absence is recorded in full; the regulations do not say from when an absence is long.',
    },
    fr: {
      wrong:
        "Le stage d'expérience professionnelle a pris fin pour absence de longue durée, mais l'absence notée dure moins de {minimum} jours (nombre de jours : {days}).",
      fix: "Vérifiez si l'absence est notée en entier ; la réglementation ne dit pas à partir de quand une absence est longue.",
    },
  },
})

const stage = {
  scheme: 'WES',
  start: '2023-03-01',
  actualEnd: '2023-04-15',
  endReason: 'ABSENCE',
  absenceStart: '2023-04-01',
  absenceEnd: '2023-04-30',
}

export const cases = casesOf(wesLongAbsence, [
  { says: 'thirty days, 1 to 30 April, is long enough', rows: [stage], verdict: 'valid' },
  {
    says: 'twenty-nine days deserve a second look',
    rows: [{ ...stage, absenceEnd: '2023-04-29' }],
    verdict: 'violated',
    findings: [{ at: ['absenceStart', 'absenceEnd', 'endReason'], args: { days: '29', minimum: '30' } }],
  },
  {
    says: 'an absence without an end lasted at least until the stage ended',
    rows: [{ ...stage, absenceEnd: null, actualEnd: '2023-04-30' }],
    verdict: 'valid',
  },
  {
    says: 'an absence without an end that was not yet long then may have become so',
    rows: [{ ...stage, absenceEnd: null, actualEnd: '2023-04-29' }],
    verdict: 'undecided',
    because: ['absenceEnd'],
  },
  {
    says: 'an absence without any end has no length',
    rows: [{ ...stage, absenceEnd: null, actualEnd: null }],
    verdict: 'undecided',
    because: ['absenceEnd'],
  },
  {
    says: 'an absence that ends before it starts has no length',
    rows: [{ ...stage, absenceEnd: '2023-03-31' }],
    verdict: 'undecided',
    because: ['absenceEnd'],
  },
  {
    says: 'without the first day of the absence there is nothing to count',
    rows: [{ ...stage, absenceStart: null }],
    verdict: 'undecided',
    because: ['absenceStart'],
  },
  {
    says: 'a short absence matters only where it is the reason of the end',
    rows: [{ ...stage, absenceEnd: '2023-04-02', endReason: 'WORK' }],
    verdict: 'notApplicable',
  },
  {
    says: 'long absence became a reason on the first day of 2023',
    rows: [{ ...stage, start: '2023-01-01', absenceEnd: '2023-04-02' }],
    verdict: 'violated',
    findings: [{ at: ['absenceStart', 'absenceEnd', 'endReason'] }],
  },
  {
    says: 'a stage that began in 2022 keeps the old rules',
    rows: [{ ...stage, start: '2022-12-31', absenceEnd: '2023-04-02' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without actual ends is checked by the end of the absence',
    rows: [
      {
        scheme: 'WES',
        start: '2023-03-01',
        endReason: 'ABSENCE',
        absenceStart: '2023-04-01',
        absenceEnd: '2023-04-29',
      },
    ],
    verdict: 'violated',
    findings: [{ at: ['absenceStart', 'absenceEnd', 'endReason'] }],
  },
])
