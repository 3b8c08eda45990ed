/** A mediator or trajectory counsellor makes the assessment. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, tweFactsheet } from '../../sources/index.ts'

export const tweAssessor = defineRule({
  id: 'twe-assessor',
  title: text('Wie de inschatting maakt', 'Who makes the assessment', "Qui fait l'évaluation"),
  table: 'twePathways',
  severity: 'warning',
  reads: ['assessor'],
  sources: [cite(tweFactsheet)],
  check: ({ assessor }) => (assessor === 'OTHER' ? violated(['assessor']) : undefined),
  messages: {
    nl: {
      wrong: 'De inschatting is niet gemaakt door een bemiddelaar of trajectbegeleider.',
      fix: 'Laat een bemiddelaar of trajectbegeleider de inschatting maken of bevestigen.',
    },
    en: {
      wrong: 'The assessment was not made by a mediator or trajectory counsellor.',
      fix: 'Have a mediator or trajectory counsellor make or confirm the assessment.',
    },
    fr: {
      wrong: "L'évaluation n'a pas été faite par un conseiller ou un accompagnateur de parcours.",
      fix: "Faites faire ou confirmer l'évaluation par un conseiller ou un accompagnateur de parcours.",
    },
  },
})

export const cases = casesOf(tweAssessor, [
  {
    says: 'both may assess',
    rows: [{ assessor: 'bemiddelaar' }, { assessor: 'trajectbegeleider' }],
    verdict: 'valid',
  },
  {
    says: 'somebody else may not',
    rows: [{ assessor: 'andere' }],
    verdict: 'violated',
    findings: [{ at: ['assessor'] }],
  },
  {
    says: 'without an assessor nobody knows',
    rows: [{ assessor: null }],
    verdict: 'undecided',
    because: ['assessor'],
  },
])
