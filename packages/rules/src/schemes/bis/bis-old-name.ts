/** Until 31 August 2018 the vocational immersion internship was called beroepsinlevingsovereenkomst (BIO). */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { immersionAgreementName } from '../../parameters/index.ts'
import { agoriaReform, cite, groupsBis2018 } from '../../sources/index.ts'

/** The old name for a later agreement is reported by `gen-scheme-known`, which sees what was written. */
export const bisOldName = defineRule({
  id: 'bis-old-name',
  title: text(
    'Oude naam van de beroepsinlevingsstage',
    'Former name of the vocational immersion internship',
    "Ancien nom du stage d'immersion professionnelle",
  ),
  table: 'agreements',
  schemes: ['BIS'],
  severity: 'info',
  reads: ['start', 'scheme'],
  sources: [cite(agoriaReform), cite(groupsBis2018)],
  check: ({ start }) => {
    const { to } = immersionAgreementName
    return to !== null && start <= to
      ? violated(['scheme', 'start'], { start: { day: start }, to: { day: to } })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'De stage begint op {start}; tot en met {to} heette zij beroepsinlevingsovereenkomst (BIO).',
      fix: 'Gebruik in stukken over die periode de oude naam; aan de rij hoeft niets te veranderen.',
    },
    en: {
      wrong:
        'The internship starts on {start}; up to and including {to} it was called vocational immersion agreement (beroepsinlevingsovereenkomst, BIO).',
      fix: 'Use the former name in documents about that period; the row need not change.',
    },
    fr: {
      wrong:
        "Le stage commence le {start} ; jusqu'au {to} inclus, il s'appelait convention d'immersion professionnelle (BIO).",
      fix: "Utilisez l'ancien nom dans les documents de cette période ; la ligne peut rester telle quelle.",
    },
  },
})

export const cases = casesOf(bisOldName, [
  {
    says: 'on 31 August 2018 it was still a BIO, however the sheet calls it',
    rows: [
      { scheme: 'BIS', start: '2018-08-31' },
      { scheme: 'BIO', start: '2017-01-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.scheme', '0.start'], args: { to: '31 August 2018' } },
      { at: ['1.scheme', '1.start'] },
    ],
  },
  {
    says: 'from 1 September 2018 it has its present name',
    rows: [{ scheme: 'BIS', start: '2018-09-01' }],
    verdict: 'valid',
  },
  {
    says: 'without a start date the name is not known',
    rows: [{ scheme: 'BIS', start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'other internships kept their names',
    rows: [{ scheme: 'IBO', start: '2018-08-31' }],
    verdict: 'notApplicable',
  },
])
