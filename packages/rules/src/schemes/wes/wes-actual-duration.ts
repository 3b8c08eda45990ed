/** A work experience internship does not actually go on after its six months. */
import { addDays, daysInclusive, earlier, lastDayOfPeriod, later } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { inRegime, wesMaximumMonths, wesRegime, wesRegimeBefore2023 } from '../../parameters/index.ts'
import { acertaWes, besoxWes, cite, partenaWes, wesDecision } from '../../sources/index.ts'

/** Only starts before 2023 could be suspended; no source says whether that moved the end, so it is a warning. */
export const wesActualDuration = defineRule({
  id: 'wes-actual-duration',
  title: text(
    'Werkelijke duur van de werkervaringsstage',
    'Actual duration of the work experience internship',
    "Durée effective du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  governedBy: 'start',
  inForce: wesRegime,
  severity: 'error',
  reads: ['start', 'actualEnd'],
  mayBeEmpty: ['suspensionStart', 'suspensionEnd'],
  mayLack: ['suspensionStart', 'suspensionEnd'],
  applies: ({ actualEnd }) => actualEnd !== null,
  parameters: { months: wesMaximumMonths },
  sources: [cite(wesDecision), cite(acertaWes), cite(partenaWes), cite(besoxWes)],
  check: ({ start, actualEnd, suspensionStart, suspensionEnd }, { parameters: { months } }) => {
    if (actualEnd < start) return undecided('actualEnd', 'start')
    const last = lastDayOfPeriod(start, months)
    if (actualEnd <= last) return undefined
    const args = { actualEnd: { day: actualEnd }, months, last: { day: last } }
    if (suspensionStart !== null && inRegime(wesRegimeBefore2023, start)) {
      if (suspensionEnd === null) return undecided('suspensionEnd')
      const days = daysInclusive(later(suspensionStart, start), earlier(suspensionEnd, actualEnd))
      if (addDays(actualEnd, -days) <= last)
        return violated([...ends, 'suspensionStart', 'suspensionEnd'], { ...args, days }, 'suspended')
    }
    return violated(ends, args)
  },
  messages: {
    nl: {
      wrong:
        'De werkervaringsstage eindigt werkelijk op {actualEnd}, maar mag ten hoogste {months} maanden duren, dus tot en met {last}.',
      fix: 'Ga na of de werkelijke einddatum juist is en beëindig de stage uiterlijk op {last}.',
    },
    en: {
      wrong:
        'The work experience internship actually ends on {actualEnd}, but may last at most {months} months, so up to and including {last}.',
      fix: 'Verify the actual end date and end the internship by {last}.',
    },
    fr: {
      wrong:
        "Le stage d'expérience professionnelle prend effectivement fin le {actualEnd}, mais ne peut durer que {months} mois, donc jusqu'au {last} inclus.",
      fix: 'Vérifiez la date de fin effective et mettez fin au stage au plus tard le {last}.',
    },
  },
  variants: {
    suspended: {
      severity: 'warning',
      messages: {
        nl: {
          wrong:
            'De werkervaringsstage eindigt werkelijk op {actualEnd}, na de toegelaten {months} maanden (tot en met {last}), maar alleen door een schorsing (aantal dagen: {days}).',
          fix: 'Ga bij VDAB na of de schorsing de einddatum mocht verschuiven.',
        },
        en: {
          wrong:
            'The work experience internship actually ends on {actualEnd}, after the {months} months allowed (up to and including {last}), but only because of a suspension (number of days: {days}).',
          fix: 'Verify with VDAB whether the suspension could move the end date.',
        },
        fr: {
          wrong:
            "Le stage d'expérience professionnelle prend effectivement fin le {actualEnd}, après les {months} mois autorisés (jusqu'au {last} inclus), mais à cause d'une suspension (nombre de jours : {days}).",
          fix: 'Vérifiez auprès du VDAB si la suspension pouvait reporter la date de fin.',
        },
      },
    },
  },
})

const ends = ['actualEnd', 'start'] as const

const stage = { scheme: 'WES', start: '2023-01-01' }
const suspended = {
  scheme: 'WES',
  start: '2022-01-01',
  suspensionStart: '2022-03-01',
  suspensionEnd: '2022-03-10',
}
const suspendedPlaces = ['actualEnd', 'start', 'suspensionStart', 'suspensionEnd']

export const cases = casesOf(wesActualDuration, [
  {
    says: 'a stage from 1 January may actually end on 30 June',
    rows: [{ ...stage, actualEnd: '2023-06-30' }],
    verdict: 'valid',
  },
  {
    says: 'it may not actually end on 1 July, neither before nor after the reform',
    rows: [
      { ...stage, actualEnd: '2023-07-01' },
      { ...stage, start: '2017-01-01', actualEnd: '2017-07-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.actualEnd', '0.start'], args: { last: '30 June 2023', months: '6' } },
      { at: ['1.actualEnd', '1.start'], args: { last: '30 June 2017' } },
    ],
  },
  {
    says: 'from 31 August 2023 the last day is 29 February 2024, from 29 August it is the day before',
    rows: [
      { ...stage, start: '2023-08-31', actualEnd: '2024-02-29' },
      { ...stage, start: '2023-08-31', actualEnd: '2024-03-01' },
      { ...stage, start: '2023-08-29', actualEnd: '2024-02-29' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['1.actualEnd', '1.start'], args: { last: '29 February 2024' } },
      { at: ['2.actualEnd', '2.start'], args: { last: '28 February 2024' } },
    ],
  },
  {
    says: 'before 2023 ten days of suspension explain ten days more, not an eleventh',
    rows: [
      { ...suspended, actualEnd: '2022-07-10' },
      { ...suspended, actualEnd: '2022-07-11' },
    ],
    verdict: 'violated',
    findings: [
      { at: suspendedPlaces.map((column) => `0.${column}`), variant: 'suspended', args: { days: '10' } },
      { at: ['1.actualEnd', '1.start'] },
    ],
  },
  {
    says: 'a suspension after the actual end explains nothing',
    rows: [
      { ...suspended, suspensionStart: '2022-07-06', suspensionEnd: '2022-08-31', actualEnd: '2022-07-05' },
    ],
    verdict: 'violated',
    findings: [{ at: ['actualEnd', 'start'] }],
  },
  {
    says: 'a suspension counts by the start of the stage: on 31 December 2022 it could be, on 1 January 2023 no more',
    rows: ['2022-12-31', '2023-01-01'].map((start) => ({
      ...suspended,
      start,
      suspensionStart: '2023-03-01',
      suspensionEnd: '2023-03-31',
      actualEnd: '2023-07-15',
    })),
    verdict: 'violated',
    findings: [
      { at: suspendedPlaces.map((column) => `0.${column}`), variant: 'suspended', args: { days: '31' } },
      { at: ['1.actualEnd', '1.start'] },
    ],
  },
  {
    says: 'a suspension without a last day may explain any length',
    rows: [{ ...suspended, suspensionEnd: null, actualEnd: '2022-08-01' }],
    verdict: 'undecided',
    because: ['suspensionEnd'],
  },
  {
    says: 'a stage that has not ended has no actual duration yet',
    rows: [{ ...stage, actualEnd: null }],
    verdict: 'notApplicable',
  },
  {
    says: 'a stage that actually ends before it starts has no duration',
    rows: [{ ...stage, actualEnd: '2022-12-31' }],
    verdict: 'undecided',
    because: ['actualEnd', 'start'],
  },
  {
    says: 'without a start date the duration is not known',
    rows: [{ ...stage, start: null, actualEnd: '2023-07-01' }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'nothing is judged before 2017',
    rows: [{ ...stage, start: '2016-12-31', actualEnd: '2017-08-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'days of suspension before the stage do not lengthen it',
    rows: [{ ...suspended, suspensionStart: '2021-12-01', actualEnd: '2022-09-09' }],
    verdict: 'violated',
    findings: [{ at: ['actualEnd', 'start'], args: { last: '30 June 2022' } }],
  },
  {
    says: 'a sheet without actual ends cannot be checked',
    rows: [{ scheme: 'WES', start: '2023-01-01' }],
    verdict: 'notCheckable',
    lacking: ['actualEnd'],
  },
])
