/** Until August 2019 dual learning took place in pilot projects. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { dualPilot } from '../../parameters/index.ts'
import { cedefopDual, cite } from '../../sources/index.ts'

export const dualPilotWindow = defineRule({
  id: 'dual-pilot-window',
  title: text(
    'Duaal leren als proefproject',
    'Dual learning as a pilot project',
    "L'apprentissage dual comme projet pilote",
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  governedBy: 'start',
  inForce: dualPilot,
  severity: 'warning',
  reads: ['start'],
  mayBeEmpty: ['pilot'],
  sources: [cite(cedefopDual)],
  check: ({ start, pilot }) =>
    pilot === true ? undefined : violated(['pilot', 'start'], { start: { day: start } }),
  messages: {
    nl: {
      wrong:
        'De overeenkomst duaal leren begint op {start}, toen duaal leren alleen in proefprojecten bestond, maar is niet als proefproject aangeduid.',
      fix: 'Duid de overeenkomst als proefproject aan, of verbeter de startdatum of het stelsel.',
    },
    en: {
      wrong:
        'The dual learning agreement starts on {start}, when dual learning existed in pilot projects only, but is not marked as a pilot project.',
      fix: 'Mark the agreement as a pilot project, or correct the start date or the scheme.',
    },
    fr: {
      wrong:
        "La convention débute le {start}, alors que l'apprentissage dual n'existait que sous forme de projets pilotes, mais n'est pas signalée comme telle.",
      fix: 'Signalez la convention comme projet pilote, ou corrigez la date de début ou le régime.',
    },
  },
})

export const cases = casesOf(dualPilotWindow, [
  {
    says: 'a marked pilot could start on the first and on the last day of the pilots',
    rows: [
      { scheme: 'DUAAL', start: '2016-09-01', pilot: 'ja' },
      { scheme: 'DUAAL', start: '2019-08-31', pilot: 'ja' },
    ],
    verdict: 'valid',
  },
  {
    says: 'an agreement of those years that is no pilot, or does not say so, is doubtful',
    rows: [
      { scheme: 'DUAAL', start: '2016-09-01', pilot: 'nee' },
      { scheme: 'DUAAL', start: '2019-08-31', pilot: null },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.pilot', '0.start'], args: { start: '1 September 2016' } },
      { at: ['1.pilot', '1.start'], args: { start: '31 August 2019' } },
    ],
  },
  {
    says: 'from 1 September 2019 dual learning needs no pilot, and before September 2016 there was none',
    rows: [
      { scheme: 'DUAAL', start: '2019-09-01', pilot: null },
      { scheme: 'DUAAL', start: '2016-08-31', pilot: null },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date nobody knows whether it was a pilot',
    rows: [{ scheme: 'DUAAL', start: null, pilot: null }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'a sheet without a column for pilots cannot be checked',
    rows: [{ scheme: 'DUAAL', start: '2018-09-03' }],
    verdict: 'notCheckable',
    lacking: ['pilot'],
  },
])
