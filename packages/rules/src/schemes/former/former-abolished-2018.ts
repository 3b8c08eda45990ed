/** First-step internships and IBO-interim were abolished in September 2018. */
import { addDays } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { firstStepInternships } from '../../parameters/index.ts'
import { agoriaReform, cite } from '../../sources/index.ts'

export const formerAbolished2018 = defineRule({
  id: 'former-abolished-2018',
  title: text(
    'Instapstage en IBO-interim afgeschaft',
    'First-step internship and IBO-interim abolished',
    "Stage d'insertion et IBO-interim supprimés",
  ),
  table: 'agreements',
  schemes: ['INSTAP', 'IBOINTERIM'],
  severity: 'warning',
  reads: ['start', 'scheme'],
  sources: [cite(agoriaReform)],
  check: ({ start, scheme }) => {
    const { to } = firstStepInternships
    return to !== null && start > to
      ? violated(['start', 'scheme'], {
          scheme: { table: 'agreements', column: 'scheme', code: scheme },
          start: { day: start },
          from: { day: addDays(to, 1) },
        })
      : undefined
  },
  messages: {
    nl: {
      wrong: '“{scheme}” begint op {start}, maar is vanaf {from} afgeschaft.',
      fix: 'Verbeter de startdatum, of kies een vorm van werkplekleren die nog bestaat.',
    },
    en: {
      wrong: '“{scheme}” starts on {start}, but is abolished from {from}.',
      fix: 'Correct the start date, or choose a form of workplace learning that still exists.',
    },
    fr: {
      wrong: '« {scheme} » débute le {start}, mais est supprimé à partir du {from}.',
      fix: "Corrigez la date de début, ou choisissez une forme d'apprentissage sur le lieu de travail qui existe encore.",
    },
  },
})

export const cases = casesOf(formerAbolished2018, [
  {
    says: 'they could start until 31 August 2018',
    rows: [
      { scheme: 'Instapstage', start: '2018-08-31' },
      { scheme: 'IBO-interim', start: '2017-02-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'and not from 1 September 2018',
    rows: [
      { scheme: 'Instapstage', start: '2018-09-01' },
      { scheme: 'IBO interim', start: '2019-01-01' },
    ],
    verdict: 'violated',
    findings: [
      {
        at: ['0.start', '0.scheme'],
        args: { scheme: 'First-step internship', start: '1 September 2018', from: '1 September 2018' },
      },
      { at: ['1.start', '1.scheme'] },
    ],
  },
  {
    says: 'an IBO goes on',
    rows: [{ scheme: 'IBO', start: '2018-09-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date nobody knows',
    rows: [{ scheme: 'INSTAP', start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
])
