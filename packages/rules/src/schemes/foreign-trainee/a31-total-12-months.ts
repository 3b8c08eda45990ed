/** All employment of a foreign trainee together lasts at most twelve months, with whatever employer. */
import { exceedsMonths, lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023, foreignTraineeMaximumMonths } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31Total12Months = defineGroupRule({
  id: 'a31-total-12-months',
  title: text('Totale duur van de stages', 'Total duration of the traineeships', 'Durée totale des stages'),
  table: 'agreements',
  schemes: ['A31'],
  governedBy: 'permitGrantedOn',
  inForce: foreignTraineeBefore2023,
  severity: 'error',
  groupBy: ['learnerId'],
  comparesRows: true,
  sortBy: 'start',
  reads: ['learnerId', 'start', 'end'],
  mayBeEmpty: ['actualEnd', 'permitDerogation'],
  mayLack: ['actualEnd', 'permitDerogation'],
  applies: ({ permitDerogation }) => permitDerogation !== 'DURATION',
  parameters: { months: foreignTraineeMaximumMonths },
  sources: [cite(foreignTrainee)],
  *check(rows, { parameters: { months } }) {
    const stages = rows.map(({ start, end, actualEnd }) => ({ start, end: actualEnd ?? end }))
    const [first, second] = stages
    if (first === undefined || second === undefined) return
    // One long stage is a31-max-12-months', a renewal after twelve months a31-renewal-possible's.
    const last = lastDayOfPeriod(first.start, months)
    if (first.end > last || (first.end === last && second.start > last)) return
    if (!exceedsMonths(stages, months)) return
    const places = rows.map((row, index) => [index, row.actualEnd === null ? 'end' : 'actualEnd'] as const)
    const [flagged = [0, 'end'] as const] = places.slice(-1)
    yield { at: [flagged, ...places.slice(0, -1)], args: { stages: rows.length, months } }
  },
  messages: {
    nl: {
      wrong: 'De {stages} stages van deze stagiair duren samen langer dan {months} maanden.',
      fix: 'Kort de laatste stage in; ook stages bij een andere werkgever tellen mee.',
    },
    en: {
      wrong: 'The {stages} traineeships of this trainee last more than {months} months together.',
      fix: 'Shorten the last one; traineeships with another employer count too.',
    },
    fr: {
      wrong: 'Les {stages} stages de ce stagiaire durent ensemble plus de {months} mois.',
      fix: "Raccourcissez le dernier ; les stages auprès d'un autre employeur comptent aussi.",
    },
  },
})

const stage = {
  scheme: 'A31',
  permitGrantedOn: '2020-01-01',
  learnerId: 'L1',
  actualEnd: null,
  permitDerogation: null,
}

export const cases = casesOf(a31Total12Months, [
  {
    says: 'six months and six months make twelve',
    rows: [
      { ...stage, start: '2020-01-01', end: '2020-06-30' },
      { ...stage, start: '2020-07-01', end: '2020-12-31' },
    ],
    verdict: 'valid',
  },
  {
    says: 'one day more is too long, whatever the order of the rows',
    rows: [
      { ...stage, start: '2020-07-01', end: '2021-01-01' },
      { ...stage, start: '2020-01-01', end: '2020-06-30' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.end', '1.end'], args: { stages: '2', months: '12' } }],
  },
  {
    says: 'an early end counts to the actual last day',
    rows: [
      { ...stage, start: '2020-01-01', end: '2020-09-30', actualEnd: '2020-06-30' },
      { ...stage, start: '2020-07-01', end: '2020-12-31' },
    ],
    verdict: 'valid',
  },
  {
    says: 'days between two stages do not count',
    rows: [
      { ...stage, start: '2020-01-01', end: '2020-06-30' },
      { ...stage, start: '2020-09-01', end: '2021-03-02' },
      { ...stage, learnerId: 'L2', start: '2020-01-01', end: '2020-06-30' },
      { ...stage, learnerId: 'L2', start: '2020-09-01', end: '2021-04-30' },
    ],
    verdict: 'violated',
    findings: [{ at: ['3.end', '2.end'] }],
  },
  {
    says: 'a renewal after twelve months and one long stage have rules of their own',
    rows: [
      { ...stage, start: '2020-01-01', end: '2020-12-31' },
      { ...stage, start: '2021-01-01', end: '2021-06-30' },
      { ...stage, learnerId: 'L2', start: '2020-01-01', end: '2021-06-30' },
    ],
    verdict: 'valid',
  },
  {
    says: 'a second stage that begins within the twelve months of the first is no renewal, and counts',
    rows: [
      { ...stage, start: '2020-01-01', end: '2020-12-31' },
      { ...stage, start: '2020-12-31', end: '2021-01-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.end', '0.end'], args: { stages: '2' } }],
  },
  {
    says: 'permits from 2023, other schemes and derogations on duration are left out',
    rows: [
      { ...stage, permitGrantedOn: '2023-01-01', start: '2020-01-01', end: '2020-06-30' },
      { ...stage, scheme: 'BIS', start: '2020-01-01', end: '2020-06-30' },
      { ...stage, permitDerogation: 'DURATION', start: '2020-01-01', end: '2020-06-30' },
    ],
    verdict: 'notApplicable',
  },
  {
    says: 'without a learner nothing can be added up',
    rows: [{ ...stage, learnerId: null, start: '2020-01-01', end: '2020-06-30' }],
    verdict: 'undecided',
    because: ['learnerId'],
  },
  {
    says: 'a stage on a permit of the last day of 2022 is added, one on a permit of a day later is not',
    rows: [
      { ...stage, start: '2022-01-01', end: '2022-10-31' },
      { ...stage, permitGrantedOn: '2022-12-31', start: '2023-01-01', end: '2023-06-30' },
      { ...stage, learnerId: 'L2', start: '2022-01-01', end: '2022-10-31' },
      { ...stage, learnerId: 'L2', permitGrantedOn: '2023-01-01', start: '2023-01-01', end: '2023-06-30' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.end', '0.end'] }],
  },
])
