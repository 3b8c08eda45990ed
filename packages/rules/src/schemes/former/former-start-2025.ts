/** No Leertijd or DBSO starts any more from school year 2025-2026. */
import { addDays } from '../../calendar/index.ts'
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { formerLastYear } from '../../parameters/index.ts'
import { cedefopDual, cite, goFormer2024 } from '../../sources/index.ts'

export const formerStart2025 = defineRule({
  id: 'former-start-2025',
  title: text(
    'Geen nieuwe start in leertijd of DBSO',
    'No new start in Leertijd or DBSO',
    'Plus de nouveau début en apprentissage (Leertijd) ou DBSO',
  ),
  table: 'agreements',
  schemes: ['LEERTIJD', 'DBSO'],
  severity: 'error',
  reads: ['start', 'scheme'],
  sources: [cite(goFormer2024), cite(cedefopDual)],
  check: ({ start, scheme }) => {
    const { to } = formerLastYear
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
      wrong:
        'De overeenkomst in het stelsel “{scheme}” begint op {start}, maar vanaf {from} is er alleen nog duaal leren.',
      fix: 'Verbeter de startdatum of het stelsel.',
    },
    en: {
      wrong:
        'The agreement in the scheme “{scheme}” starts on {start}, but from {from} there is dual learning only.',
      fix: 'Correct the start date or the scheme.',
    },
    fr: {
      wrong:
        "La convention dans le régime « {scheme} » débute le {start}, mais à partir du {from} il n'existe plus que l'apprentissage dual.",
      fix: 'Corrigez la date de début ou le régime.',
    },
  },
})

export const cases = casesOf(formerStart2025, [
  {
    says: 'a start on 31 August 2025 falls in the last school year with an offer',
    rows: [
      { scheme: 'LEERTIJD', start: '2025-08-31' },
      { scheme: 'DBSO', start: '2019-09-01' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a start on 1 September 2025 does not',
    rows: [
      { scheme: 'LEERTIJD', start: '2025-09-01' },
      { scheme: 'DBSO', start: '2026-09-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.start', '0.scheme'], args: { start: '1 September 2025', from: '1 September 2025' } },
      { at: ['1.start', '1.scheme'] },
    ],
  },
  {
    says: 'dual learning goes on',
    rows: [{ scheme: 'DUAAL', start: '2025-09-01' }],
    verdict: 'notApplicable',
  },
  {
    says: 'without a start date nobody knows',
    rows: [{ scheme: 'DBSO', start: null }],
    verdict: 'undecided',
    because: ['start'],
  },
])
