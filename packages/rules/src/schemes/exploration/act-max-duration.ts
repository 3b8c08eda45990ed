/** An activation internship lasts at most six months. */
import { lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { activationMaximumMonths, activationRegime } from '../../parameters/index.ts'
import { besoxActivation, cite, easypayActivation } from '../../sources/index.ts'

export const actMaxDuration = defineRule({
  id: 'act-max-duration',
  title: text(
    'Maximumduur van de activeringsstage',
    'Maximum duration of the activation internship',
    "Durée maximale du stage d'activation",
  ),
  table: 'agreements',
  schemes: ['ACT'],
  governedBy: 'start',
  inForce: activationRegime,
  severity: 'warning',
  reads: ['start', 'end'],
  parameters: { months: activationMaximumMonths },
  sources: [cite(besoxActivation), cite(easypayActivation)],
  check: ({ start, end }, { parameters: { months } }) => {
    if (end < start) return undecided('end', 'start')
    const last = lastDayOfPeriod(start, months)
    return end > last
      ? violated(['end', 'start'], { end: { day: end }, months, last: { day: last } })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De activeringsstage loopt tot en met {end}, maar mocht ten hoogste {months} maanden duren.',
      fix: 'Ga de datums na; de laatste toegelaten dag is {last}.',
    },
    en: {
      wrong:
        'The activation internship runs up to and including {end}, but was allowed to last at most {months} months.',
      fix: 'Verify the dates; the last day allowed is {last}.',
    },
    fr: {
      wrong: "Le stage d'activation court jusqu'au {end} inclus, mais ne pouvait durer que {months} mois.",
      fix: 'Vérifiez les dates ; le dernier jour autorisé est le {last}.',
    },
  },
})

export const cases = casesOf(actMaxDuration, [
  {
    says: 'six months from 11 April end on 10 October',
    rows: [{ scheme: 'ACT', start: '2017-04-11', end: '2017-10-10' }],
    verdict: 'valid',
  },
  {
    says: 'the same day number six months later is one day too long',
    rows: [{ scheme: 'ACT', start: '2017-04-11', end: '2017-10-11' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'start'], args: { months: '6', last: '10 October 2017' } }],
  },
  {
    says: 'six months from 31 August may end on the leap day',
    rows: [{ scheme: 'ACT', start: '2019-08-31', end: '2020-02-29' }],
    verdict: 'valid',
  },
  {
    says: 'six months from 29 August end before the leap day',
    rows: [{ scheme: 'ACT', start: '2019-08-29', end: '2020-02-29' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'start'], args: { last: '28 February 2020' } }],
  },
  {
    says: 'a stage that began on the last day of 2022 keeps its six months in 2023',
    rows: [{ scheme: 'ACT', start: '2022-12-31', end: '2023-06-30' }],
    verdict: 'valid',
  },
  {
    says: 'that stage too stops after six months',
    rows: [{ scheme: 'ACT', start: '2022-12-31', end: '2023-07-01' }],
    verdict: 'violated',
    findings: [{ at: ['end', 'start'] }],
  },
  {
    says: 'a start in 2023 is wrong for another reason',
    rows: [{ scheme: 'ACT', start: '2023-01-01', end: '2023-12-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'nothing is judged before the scheme existed',
    rows: [{ scheme: 'ACT', start: '2017-04-10', end: '2017-12-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'nor is that of an internship that ends before it starts',
    rows: [{ scheme: 'ACT', start: '2020-01-06', end: '2020-01-05' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'without an end date the duration is not known',
    rows: [{ scheme: 'ACT', start: '2020-01-06', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
])
