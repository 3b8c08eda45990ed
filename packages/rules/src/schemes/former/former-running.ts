/** An agreement of Leertijd or DBSO that runs on after the last school year with an offer. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { formerLastYear } from '../../parameters/index.ts'
import { cite, eaceaApprenticeships, engineeringnetFormer, goFormer2024 } from '../../sources/index.ts'

/** Of an agreement that started too late, `former-start-2025` says so. */
export const formerRunning = defineRule({
  id: 'former-running',
  title: text(
    'Leertijd of DBSO loopt door na het laatste schooljaar',
    'Leertijd or DBSO runs on after the last school year',
    'Apprentissage (Leertijd) ou DBSO après la dernière année scolaire',
  ),
  table: 'agreements',
  schemes: ['LEERTIJD', 'DBSO'],
  severity: 'warning',
  reads: ['start', 'end'],
  mayBeEmpty: ['actualEnd'],
  mayLack: ['actualEnd'],
  applies: ({ start }) => start === null || formerLastYear.to === null || start <= formerLastYear.to,
  sources: [cite(goFormer2024), cite(eaceaApprenticeships), cite(engineeringnetFormer)],
  check: ({ end, actualEnd }) => {
    const { to } = formerLastYear
    const last = actualEnd ?? end
    return to !== null && last > to
      ? violated([actualEnd === null ? 'end' : 'actualEnd'], { last: { day: last }, to: { day: to } })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De overeenkomst loopt tot en met {last}, maar het laatste schooljaar met aanbod eindigde op {to}; andere bronnen noemen een later einde.',
      fix: 'Ga na of de overeenkomst mag doorlopen, of verbeter de einddatum.',
    },
    en: {
      wrong:
        'The agreement runs until {last}, but the last school year on offer ended on {to}; other sources name a later end.',
      fix: 'Verify whether the agreement may run on, or correct the end date.',
    },
    fr: {
      wrong:
        "La convention court jusqu'au {last}, mais la dernière année scolaire avec offre s'est terminée le {to} ; d'autres sources citent une fin plus tardive.",
      fix: 'Vérifiez si la convention peut se poursuivre, ou corrigez la date de fin.',
    },
  },
})

const agreement = { scheme: 'DBSO', start: '2023-09-01', actualEnd: null }

export const cases = casesOf(formerRunning, [
  {
    says: 'an agreement may run until 31 August 2025, or end early before that day',
    rows: [
      { ...agreement, end: '2025-08-31' },
      { ...agreement, end: '2026-06-30', actualEnd: '2025-06-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a day longer is to be verified',
    rows: [
      { ...agreement, end: '2025-09-01' },
      { ...agreement, scheme: 'LEERTIJD', end: '2026-08-31', actualEnd: '2025-09-15' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.end'], args: { last: '1 September 2025', to: '31 August 2025' } },
      { at: ['1.actualEnd'], args: { last: '15 September 2025' } },
    ],
  },
  {
    says: 'one that started too late is for another rule, and dual learning runs on',
    rows: [
      { ...agreement, start: '2025-09-01', end: '2026-06-30' },
      { ...agreement, scheme: 'DUAAL', end: '2026-06-30' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without an end date nobody knows',
    rows: [{ ...agreement, end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
])
