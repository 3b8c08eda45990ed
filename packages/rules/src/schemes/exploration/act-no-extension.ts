/** An activation internship is not extended: no second one follows directly. */
import { type Day, daysBetween } from '../../calendar/index.ts'
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { activationRegime } from '../../parameters/index.ts'
import { besoxActivation, cite, easypayActivation } from '../../sources/index.ts'

/** Each stage is compared with the one before it that ends last; a gap of a single day makes it a new stage. */
export const actNoExtension = defineGroupRule({
  id: 'act-no-extension',
  title: text(
    'Geen verlenging van de activeringsstage',
    'No extension of the activation internship',
    "Pas de prolongation du stage d'activation",
  ),
  table: 'agreements',
  schemes: ['ACT'],
  governedBy: 'start',
  inForce: activationRegime,
  severity: 'warning',
  groupBy: ['learnerId'],
  comparesRows: true,
  sortBy: 'start',
  reads: ['learnerId', 'start', 'end'],
  mayBeEmpty: ['actualEnd'],
  mayLack: ['actualEnd'],
  sources: [cite(besoxActivation), cite(easypayActivation)],
  *check(rows) {
    let before: { readonly index: number; readonly last: Day } | undefined
    for (const [index, { start, end, actualEnd }] of rows.entries()) {
      const gap = before ? daysBetween(before.last, start) : undefined
      if (before && (gap === 0 || gap === 1))
        yield {
          at: [
            [index, 'start'],
            [before.index, rows[before.index]?.actualEnd == null ? 'end' : 'actualEnd'],
          ],
          args: { start: { day: start }, last: { day: before.last } },
        }
      const last = actualEnd ?? end
      if (!before || last >= before.last) before = { index, last }
    }
  },
  messages: {
    nl: {
      wrong:
        'Deze activeringsstage begint op {start}, aansluitend op een activeringsstage van dezelfde stagiair die tot en met {last} liep; een activeringsstage kon niet worden verlengd.',
      fix: 'Ga na of het om een nieuwe stage gaat en niet om een verlenging.',
    },
    en: {
      wrong:
        'This activation internship starts on {start}, directly after an activation internship of the same trainee that ran up to and including {last}; an activation internship could not be extended.',
      fix: 'Verify that this is a new internship and not an extension.',
    },
    fr: {
      wrong:
        "Ce stage d'activation commence le {start}, juste après un autre du même stagiaire qui courait jusqu'au {last} inclus ; une prolongation n'était pas possible.",
      fix: "Vérifiez qu'il s'agit d'un nouveau stage et non d'une prolongation.",
    },
  },
})

const stage = { scheme: 'ACT', learnerId: 'L1', actualEnd: null }

export const cases = casesOf(actNoExtension, [
  {
    says: 'a second stage on the next day is an extension, whatever the order of the rows',
    rows: [
      { ...stage, start: '2018-04-01', end: '2018-06-30' },
      { ...stage, start: '2018-01-01', end: '2018-03-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.start', '1.end'], args: { start: '1 April 2018', last: '31 March 2018' } }],
  },
  {
    says: 'so is one on the last day itself',
    rows: [
      { ...stage, start: '2018-01-01', end: '2018-03-31' },
      { ...stage, start: '2018-03-31', end: '2018-06-30' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }],
  },
  {
    says: 'three stages in a row are two extensions',
    rows: [
      { ...stage, start: '2018-01-01', end: '2018-03-31' },
      { ...stage, start: '2018-04-01', end: '2018-05-31' },
      { ...stage, start: '2018-06-01', end: '2018-06-30' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }, { at: ['2.start', '1.end'] }],
  },
  {
    says: 'a stage that ended early is extended from its actual last day',
    rows: [
      { ...stage, start: '2018-01-01', end: '2018-03-31', actualEnd: '2018-02-28' },
      { ...stage, start: '2018-03-01', end: '2018-06-30' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.actualEnd'], args: { last: '28 February 2018' } }],
  },
  {
    says: 'a shorter stage within the first one hides no extension of it',
    rows: [
      { ...stage, start: '2018-01-01', end: '2018-03-31' },
      { ...stage, start: '2018-02-01', end: '2018-02-28' },
      { ...stage, start: '2018-04-01', end: '2018-06-30' },
    ],
    verdict: 'violated',
    findings: [{ at: ['2.start', '0.end'] }],
  },
  {
    says: 'a day between makes it a new stage',
    rows: [
      { ...stage, start: '2018-01-01', end: '2018-03-31' },
      { ...stage, start: '2018-04-02', end: '2018-06-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'stages of two trainees do not extend each other',
    rows: [
      { ...stage, start: '2018-01-01', end: '2018-03-31' },
      { ...stage, learnerId: 'L2', start: '2018-04-01', end: '2018-06-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a stage without a trainee cannot be followed',
    rows: [{ ...stage, learnerId: null, start: '2018-01-01', end: '2018-03-31' }],
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'stages of another scheme are another matter',
    rows: [
      { ...stage, scheme: 'BVS', start: '2018-01-01', end: '2018-01-15' },
      { ...stage, scheme: 'BVS', start: '2018-01-16', end: '2018-01-31' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'activation internships exist since 11 April 2017, so nothing is judged before',
    rows: [
      { ...stage, start: '2017-01-10', end: '2017-03-31' },
      { ...stage, start: '2017-04-01', end: '2017-04-30' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'a stage that starts in 2023 is the business of another rule',
    rows: [
      { ...stage, start: '2022-10-01', end: '2022-12-31' },
      { ...stage, start: '2023-01-01', end: '2023-02-28' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a stage from before 11 April 2017 is not extended by one from that day',
    rows: [
      { ...stage, start: '2017-04-10', end: '2017-04-10' },
      { ...stage, start: '2017-04-11', end: '2017-04-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'but that one is extended by the next',
    rows: [
      { ...stage, start: '2017-04-11', end: '2017-04-30' },
      { ...stage, start: '2017-05-01', end: '2017-05-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }],
  },
  {
    says: 'one that starts on the last day of 2022 is an extension',
    rows: [
      { ...stage, start: '2022-10-01', end: '2022-12-30' },
      { ...stage, start: '2022-12-31', end: '2023-02-28' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }],
  },
])
