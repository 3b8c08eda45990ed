/** Activation internships did not exist before 11 April 2017. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { activationRegime } from '../../parameters/index.ts'
import { besoxActivation, cite } from '../../sources/index.ts'

export const actNotBefore = defineRule({
  id: 'act-not-before',
  title: text(
    'Activeringsstage voordat ze bestond',
    'Activation internship before it existed',
    "Stage d'activation avant son existence",
  ),
  table: 'agreements',
  schemes: ['ACT'],
  severity: 'warning',
  reads: ['start', 'scheme'],
  sources: [cite(besoxActivation)],
  check: ({ start }) => {
    const { from } = activationRegime
    return from !== null && start < from
      ? violated(['start', 'scheme'], { start: { day: start }, from: { day: from } })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De activeringsstage begint op {start}, maar de activeringsstage bestaat pas sinds {from}.',
      fix: 'Ga de startdatum en het stelsel na.',
    },
    en: {
      wrong:
        'The activation internship starts on {start}, but activation internships exist only since {from}.',
      fix: 'Verify the start date and the scheme.',
    },
    fr: {
      wrong:
        "Le stage d'activation commence le {start}, mais le stage d'activation n'existe que depuis le {from}.",
      fix: 'Vérifiez la date de début et le régime.',
    },
  },
})

export const cases = casesOf(actNotBefore, [
  {
    says: 'the first activation internships start on 11 April 2017',
    rows: [{ scheme: 'ACT', start: '2017-04-11' }],
    verdict: 'valid',
  },
  {
    says: 'one that starts the day before cannot be one',
    rows: [{ scheme: 'ACT', start: '2017-04-10' }],
    verdict: 'violated',
    findings: [{ at: ['start', 'scheme'], args: { start: '10 April 2017', from: '11 April 2017' } }],
  },
  {
    says: 'a work experience internship could start then',
    rows: [{ scheme: 'WES', start: '2017-04-10' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date nobody knows',
    rows: [{ scheme: 'ACT', start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
])
