/** An agreement does not end before it starts. */
import { casesOf, defineRule, violated } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { cedefopDual, cite, recordKeeping } from '../../sources/index.ts'

export const genDatesOrder = defineRule({
  id: 'gen-dates-order',
  title: text('Einde na begin', 'End after start', 'Fin après le début'),
  table: 'agreements',
  about: 'data',
  severity: 'error',
  reads: ['start', 'end'],
  sources: [cite(cedefopDual), cite(recordKeeping)],
  check: ({ start, end }) =>
    end < start ? violated(['end', 'start'], { end: { day: end }, start: { day: start } }) : undefined,
  messages: {
    nl: {
      wrong: 'De overeenkomst eindigt op {end}, voordat ze op {start} begint.',
      fix: 'Verbeter de startdatum of de einddatum.',
    },
    en: {
      wrong: 'The agreement ends on {end}, before it starts on {start}.',
      fix: 'Correct the start date or the end date.',
    },
    fr: {
      wrong: 'La convention prend fin le {end}, avant de débuter le {start}.',
      fix: 'Corrigez la date de début ou la date de fin.',
    },
  },
})

export const cases = casesOf(genDatesOrder, [
  {
    says: 'a stage of one day starts and ends on the same day',
    rows: [{ start: '2024-02-29', end: '2024-02-29' }],
    verdict: 'valid',
  },
  {
    says: 'it cannot end the day before',
    rows: [
      { start: '2024-03-01', end: '2024-02-29' },
      { start: '2024-09-01', end: '2025-06-30' },
      { start: '2025-09-01', end: '2025-06-30' },
    ],
    verdict: 'violated',
    findings: [
      { at: ['0.end', '0.start'], args: { end: '29 February 2024', start: '1 March 2024' } },
      { at: ['2.end', '2.start'] },
    ],
  },
  {
    says: 'without an end date there is no order',
    rows: [{ start: '2024-03-01', end: null }],
    verdict: 'undecided',
    because: ['end'],
  },
  {
    says: 'a date that does not exist has no place in the calendar',
    rows: [{ start: '2023-02-29', end: '2023-06-30' }],
    verdict: 'undecided',
    because: ['start'],
  },
  {
    says: 'a sheet without end dates cannot be checked',
    rows: [{ start: '2024-03-01' }],
    verdict: 'notCheckable',
    lacking: ['end'],
  },
])
