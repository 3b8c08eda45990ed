/** No agreement of dual learning starts before the law on alternating training. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { alternatingTraining } from '../../parameters/index.ts'
import { cedefopDual, cite, decree2016 } from '../../sources/index.ts'

export const dualSchemeStart = defineRule({
  id: 'dual-scheme-start',
  title: text(
    'Duaal leren vóór het bestond',
    'Dual learning before it existed',
    'Apprentissage dual avant son existence',
  ),
  table: 'agreements',
  schemes: ['DUAAL'],
  severity: 'error',
  reads: ['start', 'scheme'],
  sources: [cite(decree2016), cite(cedefopDual)],
  check: ({ start }) => {
    const { from } = alternatingTraining
    return from !== null && start < from
      ? violated(['start', 'scheme'], { start: { day: start }, from: { day: from } })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De overeenkomst duaal leren begint op {start}, maar duaal leren bestaat pas sinds {from}.',
      fix: 'Verbeter de startdatum, of kies het stelsel dat toen gold.',
    },
    en: {
      wrong: 'The dual learning agreement starts on {start}, but dual learning exists only since {from}.',
      fix: 'Correct the start date, or choose the scheme that held at that time.',
    },
    fr: {
      wrong:
        "La convention d'apprentissage dual débute le {start}, mais l'apprentissage dual n'existe que depuis le {from}.",
      fix: 'Corrigez la date de début ou choisissez le régime en vigueur à cette date.',
    },
  },
})

export const cases = casesOf(dualSchemeStart, [
  {
    says: 'the first agreements start on 1 September 2016',
    rows: [{ scheme: 'DUAAL', start: '2016-09-01' }],
    verdict: 'valid',
  },
  {
    says: 'one that starts the day before cannot be dual learning',
    rows: [
      { scheme: 'DUAAL', start: '2016-08-31' },
      { scheme: 'DUAAL', start: '2024-09-02' },
      { scheme: 'DUAAL', start: '2014-09-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.scheme'], args: { start: '31 August 2016', from: '1 September 2016' } },
      { at: ['2.start', '2.scheme'] },
    ],
  },
  {
    says: 'part-time vocational education is older',
    rows: [{ scheme: 'DBSO', start: '2016-08-31' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date nothing is known',
    rows: [{ scheme: 'DUAAL', start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
])
