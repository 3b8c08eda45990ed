/** The assessment precedes the pathway that rests on it. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, tweDecision2016, tweFactsheet } from '../../sources/index.ts'

export const tweAssessmentBefore = defineRule({
  id: 'twe-assessment-before',
  title: text('Inschatting vóór de start', 'Assessment before the start', 'Évaluation avant le début'),
  table: 'twePathways',
  severity: 'error',
  reads: ['assessedOn', 'start'],
  sources: [cite(tweFactsheet), cite(tweDecision2016)],
  check: ({ assessedOn, start }) =>
    assessedOn > start
      ? violated(['assessedOn', 'start'], { on: { day: assessedOn }, start: { day: start } })
      : undefined,
  messages: {
    nl: {
      wrong:
        'De inschatting is gemaakt op {on}, na de start van het traject op {start}, terwijl de beslissing erop steunt.',
      fix: 'Ga beide datums na.',
    },
    en: {
      wrong:
        'The assessment was made on {on}, after the start of the pathway on {start}, whereas the decision rests on it.',
      fix: 'Verify both dates.',
    },
    fr: {
      wrong:
        "L'évaluation a été faite le {on}, après le début du parcours le {start}, alors que la décision s'appuie sur elle.",
      fix: 'Vérifiez les deux dates.',
    },
  },
})

export const cases = casesOf(tweAssessmentBefore, [
  {
    says: 'before the start or on that day is in time',
    rows: [
      { assessedOn: '2020-02-29', start: '2020-03-01' },
      { assessedOn: '2020-03-01', start: '2020-03-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the day after is too late',
    rows: [{ assessedOn: '2020-03-02', start: '2020-03-01' }],
    verdict: 'violated',
    findings: [{ at: ['assessedOn', 'start'], args: { on: '2 March 2020', start: '1 March 2020' } }],
  },
  {
    says: 'without the date the order is not known',
    rows: [{ assessedOn: null, start: '2020-03-01' }],
    verdict: 'undecided',
    because: ['assessedOn'],
  },
])
