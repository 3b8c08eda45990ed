/** The actual last day lies between the start and the planned end. */
import { casesOf, defineRule, undecided, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cite, recordKeeping } from '../../sources/index.ts'

export const genActualEndRange = defineRule({
  id: 'gen-actual-end-range',
  title: text(
    'Werkelijk einde binnen de looptijd',
    'Actual end within the agreement',
    'Fin effective dans la durée de la convention',
  ),
  table: 'agreements',
  about: 'data',
  severity: 'error',
  reads: ['actualEnd', 'start'],
  mayBeEmpty: ['end'],
  applies: ({ actualEnd }) => actualEnd !== null,
  sources: [cite(recordKeeping)],
  check: ({ actualEnd, start, end }) => {
    if (actualEnd < start) {
      return violated(
        ['actualEnd', 'start'],
        { actualEnd: { day: actualEnd }, start: { day: start } },
        'beforeStart',
      )
    }
    if (end === null) return undecided('end')
    return actualEnd > end
      ? violated(['actualEnd', 'end'], { actualEnd: { day: actualEnd }, end: { day: end } })
      : undefined
  },
  messages: {
    nl: {
      wrong: 'Het werkelijke einde, {actualEnd}, valt na de geplande einddatum, {end}.',
      fix: 'Is de overeenkomst verlengd, pas dan de einddatum aan; verbeter anders de werkelijke einddatum.',
    },
    en: {
      wrong: 'The actual end, {actualEnd}, falls after the planned end, {end}.',
      fix: 'If the agreement was extended, change the end date; otherwise correct the actual end date.',
    },
    fr: {
      wrong: 'La fin effective, le {actualEnd}, tombe après la date de fin prévue, le {end}.',
      fix: 'Si la convention a été prolongée, adaptez la date de fin ; sinon, corrigez la date de fin effective.',
    },
  },
  variants: {
    beforeStart: {
      severity: 'error',
      messages: {
        nl: {
          wrong: 'Het werkelijke einde, {actualEnd}, valt vóór de startdatum, {start}.',
          fix: 'Verbeter een van beide datums; is de overeenkomst nooit begonnen, schrap dan de rij.',
        },
        en: {
          wrong: 'The actual end, {actualEnd}, falls before the start date, {start}.',
          fix: 'Correct one of the two dates; if the agreement never started, remove the row.',
        },
        fr: {
          wrong: 'La fin effective, le {actualEnd}, tombe avant la date de début, le {start}.',
          fix: "Corrigez l'une des deux dates ; si la convention n'a jamais débuté, supprimez la ligne.",
        },
      },
    },
  },
})

const planned = { start: '2024-09-01', end: '2025-06-30' }

export const cases = casesOf(genActualEndRange, [
  {
    says: 'it may be the first day, the planned last day or a day between',
    rows: [
      { ...planned, actualEnd: '2024-09-01' },
      { ...planned, actualEnd: '2025-01-31' },
      { ...planned, actualEnd: '2025-06-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'the day before the first and the day after the last are outside',
    rows: [
      { ...planned, actualEnd: '2024-08-31' },
      { ...planned, actualEnd: '2025-07-01' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.actualEnd', '0.start'], variant: 'beforeStart', args: { start: '1 September 2024' } },
      { at: ['1.actualEnd', '1.end'], args: { actualEnd: '1 July 2025', end: '30 June 2025' } },
    ],
  },
  { says: 'a running agreement has none', rows: [{ ...planned, actualEnd: null }], verdict: 'notApplicable' },
  {
    says: 'without a planned end only a day before the start is surely wrong',
    rows: [{ start: '2024-09-01', end: null, actualEnd: '2024-10-01' }],
    verdict: 'undecided',
    because: ['end'],
  },
])
