/** The pilot "schoolbank op de werkplek" ended with school year 2018-2019. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { schoolDeskPilot } from '../../parameters/index.ts'
import { cedefopDual, cite, edulexPilot } from '../../sources/index.ts'

export const formerPilotAfter = defineRule({
  id: 'former-pilot-after',
  title: text(
    'Proefproject na de proefperiode',
    'Pilot after the pilot period',
    'Projet pilote après la période pilote',
  ),
  table: 'agreements',
  severity: 'warning',
  reads: ['start'],
  mayBeEmpty: ['scheme', 'pilot'],
  mayLack: ['pilot'],
  applies: ({ scheme, pilot }) => scheme === 'SCHOOLBANK' || pilot === true,
  sources: [cite(edulexPilot), cite(cedefopDual)],
  check: ({ start, scheme }) => {
    const { to } = schoolDeskPilot
    return to !== null && start > to
      ? violated(['start', scheme === 'SCHOOLBANK' ? 'scheme' : 'pilot'], {
          start: { day: start },
          to: { day: to },
        })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De overeenkomst begint op {start} en staat als proefproject in het planningsblad, maar het proefproject eindigde op {to}.',
      fix: 'Verbeter de startdatum, of noteer de overeenkomst als duaal leren.',
    },
    en: {
      wrong: 'The agreement starts on {start} and is marked as a pilot, but the pilot ended on {to}.',
      fix: 'Correct the start date, or write the agreement as dual learning.',
    },
    fr: {
      wrong:
        "La convention débute le {start} et est indiquée comme projet pilote, mais le projet pilote s'est terminé le {to}.",
      fix: 'Corrigez la date de début, ou indiquez la convention comme apprentissage dual.',
    },
  },
})

export const cases = casesOf(formerPilotAfter, [
  {
    says: 'a pilot agreement may begin until 31 August 2019',
    rows: [
      { scheme: 'SCHOOLBANK', start: '2019-08-31' },
      { scheme: 'DUAAL', pilot: 'ja', start: '2016-09-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'from 1 September 2019 dual learning is no pilot any more, by scheme or by mark',
    rows: [
      { scheme: 'SCHOOLBANK', start: '2019-09-01' },
      { scheme: 'DUAAL', pilot: 'ja', start: '2019-09-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.scheme'], args: { start: '1 September 2019', to: '31 August 2019' } },
      { at: ['1.start', '1.pilot'] },
    ],
  },
  {
    says: 'an agreement that is no pilot is not concerned',
    rows: [
      { scheme: 'DUAAL', pilot: 'nee', start: '2019-09-01' },
      { scheme: 'DUAAL', pilot: null, start: '2019-09-01' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date nobody knows',
    rows: [{ scheme: 'SCHOOLBANK', start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
])
