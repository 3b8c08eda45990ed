/** Dual learning in adult education began on 1 September 2022. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { adultDualRegime } from '../../parameters/index.ts'
import { besoxAdultDual2022, cedefopDual, cite, vlaanderenAdultDual } from '../../sources/index.ts'

/** The Cedefop fiche says only "2022"; the other sources name the day. */
export const adultStart = defineRule({
  id: 'adult-start',
  title: text(
    'Start van duaal leren in het volwassenenonderwijs',
    'Start of dual learning in adult education',
    "Début de l'apprentissage dual dans l'enseignement pour adultes",
  ),
  table: 'agreements',
  schemes: ['DUAALVO'],
  severity: 'error',
  reads: ['start', 'scheme'],
  sources: [cite(cedefopDual), cite(vlaanderenAdultDual), cite(besoxAdultDual2022)],
  check: ({ start }) => {
    const { from } = adultDualRegime
    return from !== null && start < from
      ? violated(['start', 'scheme'], { start: { day: start }, from: { day: from } })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De overeenkomst begint op {start}, terwijl duaal leren in het volwassenenonderwijs pas vanaf {from} bestaat.',
      fix: 'Verbeter de startdatum of het stelsel.',
    },
    en: {
      wrong:
        'The agreement starts on {start}, whereas dual learning in adult education exists only from {from}.',
      fix: 'Correct the start date or the scheme.',
    },
    fr: {
      wrong:
        "La convention débute le {start}, alors que l'apprentissage dual dans l'enseignement pour adultes n'existe que depuis le {from}.",
      fix: 'Corrigez la date de début ou le régime.',
    },
  },
})

export const cases = casesOf(adultStart, [
  {
    says: 'the first agreements began on 1 September 2022',
    rows: [{ scheme: 'DUAALVO', start: '2022-09-01' }],
    verdict: 'valid',
  },
  {
    says: 'none began the day before, nor at the beginning of 2022',
    rows: [
      { scheme: 'DUAALVO', start: '2022-08-31' },
      { scheme: 'DUAALVO', start: '2022-01-01' },
      { scheme: 'DUAALVO', start: '2023-02-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.scheme'], args: { start: '31 August 2022', from: '1 September 2022' } },
      { at: ['1.start', '1.scheme'] },
    ],
  },
  {
    says: 'without a start date nobody knows',
    rows: [{ scheme: 'DUAALVO', start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'secondary education was earlier',
    rows: [{ scheme: 'DUAAL', start: '2019-09-01' }],
    verdict: 'notApplicable',
  },
])
