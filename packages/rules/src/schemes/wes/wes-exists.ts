/** Work experience internships did not exist before their first day. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { beforeWes } from '../../parameters/index.ts'
import { besoxWes, cite, sdWorxWes } from '../../sources/index.ts'

export const wesExists = defineRule({
  id: 'wes-exists',
  title: text(
    'Bestaan van de werkervaringsstage',
    'Existence of the work experience internship',
    "Existence du stage d'expérience professionnelle",
  ),
  table: 'agreements',
  schemes: ['WES'],
  severity: 'warning',
  reads: ['start'],
  sources: [cite(sdWorxWes), cite(besoxWes)],
  check: ({ start }) =>
    beforeWes.to !== null && start <= beforeWes.to
      ? violated(['start'], { start: { day: start }, last: { day: beforeWes.to } })
      : undefined,
  messages: {
    nl: {
      wrong: 'De stage begint op {start}, maar tot en met {last} bestond de werkervaringsstage nog niet.',
      fix: 'Ga na of de startdatum en het stelsel juist zijn.',
    },
    en: {
      wrong:
        'The internship starts on {start}, but up to and including {last} the work experience internship did not exist.',
      fix: 'Verify the start date and the scheme.',
    },
    fr: {
      wrong:
        "Le stage commence le {start}, mais le stage d'expérience professionnelle n'existait pas encore jusqu'au {last} inclus.",
      fix: 'Vérifiez la date de début et le régime.',
    },
  },
})

export const cases = casesOf(wesExists, [
  {
    says: 'the first work experience internships start on 1 January 2017',
    rows: [{ scheme: 'WES', start: '2017-01-01' }],
    verdict: 'valid',
  },
  {
    says: 'one day earlier there were none',
    rows: [{ scheme: 'WES', start: '2016-12-31' }],
    verdict: 'violated',
    findings: [{ at: ['start'], args: { start: '31 December 2016', last: '31 December 2016' } }],
  },
  {
    says: 'each row too early is a finding of its own',
    rows: [
      { scheme: 'WES', start: '2016-03-01' },
      { scheme: 'WES', start: '2018-03-01' },
      { scheme: 'WES', start: '2015-02-01' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.start'] }, { at: ['2.start'] }],
  },
  {
    says: 'a stage without a start date cannot be placed in time',
    rows: [{ scheme: 'WES', start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'an individual vocational training is older',
    rows: [{ scheme: 'IBO', start: '2016-12-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'a sheet without start dates cannot be checked',
    rows: [{ scheme: 'WES', end: '2016-12-31' }],
    verdict: 'notCheckable',
    lacking: ['start'],
  },
])
