/** After an individual vocational training the employment contract lasts at least as long as the training. */
import { addDays, daysInclusive } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, securexIbo2026, vokaIbo } from '../../sources/index.ts'

/** Whether the training is written in weeks or in months, days are compared. */
export const iboHiringLength = defineRule({
  id: 'ibo-hiring-length',
  title: text(
    'Duur van de arbeidsovereenkomst na een IBO',
    'Length of the employment contract after an IBO',
    'Durée du contrat de travail après une IBO',
  ),
  table: 'agreements',
  schemes: ['IBO'],
  severity: 'warning',
  reads: ['start', 'end'],
  mayBeEmpty: ['actualEnd', 'hiredFrom', 'hiredTo', 'hiredPermanently'],
  mayLack: ['actualEnd', 'hiredPermanently'],
  sources: [cite(securexIbo2026), cite(vokaIbo)],
  check: ({ start, end, actualEnd, hiredFrom, hiredTo, hiredPermanently }) => {
    if (hiredPermanently === true) return undefined
    if (hiredFrom === null || hiredTo === null)
      return hiredFrom === null ? undecided('hiredFrom', 'hiredTo') : undecided('hiredTo', 'hiredPermanently')
    if (hiredTo < hiredFrom) return undecided('hiredTo', 'hiredFrom')
    const trained = daysInclusive(start, actualEnd ?? end)
    if (trained === 0) return undecided(actualEnd === null ? 'end' : 'actualEnd', 'start')
    const hired = daysInclusive(hiredFrom, hiredTo)
    return hired < trained
      ? violated(['hiredTo', 'hiredFrom', 'start', 'end'], {
          trained,
          hired,
          last: { day: addDays(hiredFrom, trained - 1) },
        })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De arbeidsovereenkomst na de individuele beroepsopleiding duurt {hired} dagen, korter dan de opleiding van {trained} dagen.',
      fix: 'Laat de arbeidsovereenkomst lopen tot en met {last} of langer.',
    },
    en: {
      wrong:
        'The employment contract after the individual vocational training lasts {hired} days, shorter than the training of {trained} days.',
      fix: 'Let the employment contract run up to and including {last} or longer.',
    },
    fr: {
      wrong:
        'Le contrat de travail après la formation professionnelle individuelle dure {hired} jours, moins que la formation de {trained} jours.',
      fix: "Faites courir le contrat de travail jusqu'au {last} inclus ou plus longtemps.",
    },
  },
})

const hired = { scheme: 'IBO', start: '2024-01-01', end: '2024-03-31', hiredFrom: '2024-04-01' }

export const cases = casesOf(iboHiringLength, [
  {
    says: 'as many days as the training are enough',
    rows: [{ ...hired, hiredTo: '2024-06-30' }],
    verdict: 'valid',
  },
  {
    says: 'an open-ended contract is always long enough',
    rows: [{ ...hired, hiredTo: null, hiredPermanently: 'ja' }],
    verdict: 'valid',
  },
  {
    says: 'one day less is too short',
    rows: [{ ...hired, hiredTo: '2024-06-29' }],
    verdict: 'violated',
    findings: [
      {
        at: ['hiredTo', 'hiredFrom', 'start', 'end'],
        args: { trained: '91', hired: '90', last: '30 June 2024' },
      },
    ],
  },
  {
    says: 'a training that stopped earlier counts until its actual end',
    rows: [{ ...hired, actualEnd: '2024-01-30', hiredTo: '2024-04-30' }],
    verdict: 'valid',
  },
  {
    says: 'a contract without an end may be open-ended or not filled in',
    rows: [{ ...hired, hiredTo: null }],
    verdict: 'undecided',
    because: ['hiredTo', 'hiredPermanently'],
  },
  {
    says: 'without a contract nobody knows',
    rows: [{ ...hired, hiredFrom: null, hiredTo: null }],
    verdict: 'undecided',
    because: ['hiredFrom', 'hiredTo'],
  },
  {
    says: 'a contract that ends before it starts has no length',
    rows: [{ ...hired, hiredTo: '2024-03-01' }],
    verdict: 'undecided',
    because: ['hiredTo', 'hiredFrom'],
  },
  {
    says: 'nor has a training that ends before it starts',
    rows: [{ ...hired, end: '2023-12-31', hiredTo: '2024-04-01' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'other schemes have no hiring duty',
    rows: [{ ...hired, scheme: 'WES', hiredTo: '2024-04-02' }],
    verdict: 'notApplicable',
  },
])
