/** A traineeship from 2023 lasts three to six months; its extension is counted apart. */
import { lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeFrom2023, traineeLeastMonths, traineeMostMonths } from '../../parameters/index.ts'
import { cite, vlaanderenTraineeCategory } from '../../sources/index.ts'

export const ftrMin3Max6 = defineRule({
  id: 'ftr-min-3-max-6',
  title: text(
    'Duur van drie tot zes maanden',
    'Duration of three to six months',
    'Durée de trois à six mois',
  ),
  table: 'agreements',
  schemes: ['A31'],
  governedBy: 'permitGrantedOn',
  inForce: foreignTraineeFrom2023,
  severity: 'warning',
  reads: ['start', 'end'],
  mayBeEmpty: ['permitRenewal'],
  applies: ({ permitRenewal }) => permitRenewal !== true,
  parameters: { least: traineeLeastMonths, most: traineeMostMonths },
  sources: [cite(vlaanderenTraineeCategory)],
  check: ({ start, end }, { parameters: { least, most } }) => {
    if (end < start) return undecided('end', 'start')
    const first = lastDayOfPeriod(start, least)
    const last = lastDayOfPeriod(start, most)
    if (end < first)
      return violated(['end', 'start'], { end: { day: end }, least, first: { day: first } }, 'short')
    return end > last
      ? violated(['end', 'start'], { end: { day: end }, most, last: { day: last } })
      : undefined
  },
  messages: {
    nl: {
      wrong:
        'De stage loopt tot en met {end}, maar mag vóór een verlenging ten hoogste {most} maanden duren.',
      fix: 'Zet de einddatum op {last} of vroeger, of vraag een verlenging aan.',
    },
    en: {
      wrong:
        'The traineeship runs up to and including {end}, but may last at most {most} months before an extension.',
      fix: 'Set the end date to {last} or earlier, or apply for an extension.',
    },
    fr: {
      wrong:
        "Le stage court jusqu'au {end} inclus, mais ne peut durer que {most} mois avant une prolongation.",
      fix: 'Fixez la date de fin au {last} ou plus tôt, ou demandez une prolongation.',
    },
  },
  variants: {
    short: {
      severity: 'warning',
      messages: {
        nl: {
          wrong: 'De stage loopt tot en met {end}, maar moet ten minste {least} maanden duren.',
          fix: 'Zet de einddatum op {first} of later.',
        },
        en: {
          wrong: 'The traineeship runs up to and including {end}, but has to last at least {least} months.',
          fix: 'Set the end date to {first} or later.',
        },
        fr: {
          wrong: "Le stage court jusqu'au {end} inclus, mais doit durer au moins {least} mois.",
          fix: 'Fixez la date de fin au {first} ou plus tard.',
        },
      },
    },
  },
})

const stage = {
  scheme: 'A31',
  permitGrantedOn: '2023-01-01',
  permitRenewal: null,
  start: '2023-08-31',
  end: '2024-02-29',
}

export const cases = casesOf(ftrMin3Max6, [
  {
    says: 'three months and six months are both possible',
    rows: [stage, { ...stage, start: '2023-02-01', end: '2023-04-30' }],
    verdict: 'valid',
  },
  {
    says: 'a day more is too long, a day less too short',
    rows: [
      { ...stage, end: '2024-03-01' },
      { ...stage, start: '2023-02-01', end: '2023-04-29', permitRenewal: 'nee' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.end', '0.start'], args: { last: '29 February 2024', most: '6' } },
      { at: ['1.end', '1.start'], variant: 'short', args: { first: '30 April 2023', least: '3' } },
    ],
  },
  {
    says: 'an extension is counted apart, and before 2023 other terms held',
    rows: [
      { ...stage, permitRenewal: 'ja', end: '2023-09-01' },
      { ...stage, permitGrantedOn: '2022-12-31', end: '2023-09-01' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'nor is that of a stage that ends before it starts',
    rows: [{ ...stage, end: '2023-08-30' }],
    verdict: 'undecided',
    because: ['end', 'start'],
  },
  {
    says: 'without an end date the duration is not known',
    rows: [{ ...stage, end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'without a grant date the rules are not known',
    rows: [{ ...stage, permitGrantedOn: null }],
    verdict: 'undecided',
    because: ['permitGrantedOn'],
  },
])
