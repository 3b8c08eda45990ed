/** Only a first employment of less than twelve months can be renewed. */
import { lastDayOfPeriod } from '../../calendar/index.ts'
import { casesOf, defineGroupRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { foreignTraineeBefore2023, foreignTraineeMaximumMonths } from '../../parameters/index.ts'
import { cite, foreignTrainee } from '../../sources/index.ts'

export const a31RenewalPossible = defineGroupRule({
  id: 'a31-renewal-possible',
  title: text(
    'Verlenging na een kortere eerste stage',
    'Renewal after a shorter first traineeship',
    'Renouvellement après un premier stage plus court',
  ),
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
    const [first, second] = rows
    if (first === undefined || second === undefined) return
    const end = first.actualEnd ?? first.end
    if (second.start <= end || end < lastDayOfPeriod(first.start, months)) return
    yield {
      at: [
        [1, 'start'],
        [0, first.actualEnd === null ? 'end' : 'actualEnd'],
      ],
      args: { end: { day: end }, months },
    }
  },
  messages: {
    nl: {
      wrong: 'De eerste stage duurde al {months} maanden, tot en met {end}, en kan dus niet worden verlengd.',
      fix: 'Schrap de verlenging, of vraag de minister om een afwijking van de maximumduur.',
    },
    en: {
      wrong:
        'The first traineeship already lasted {months} months, up to and including {end}, and so cannot be renewed.',
      fix: 'Remove the renewal, or ask the minister for a derogation from the maximum duration.',
    },
    fr: {
      wrong:
        "Le premier stage a déjà duré {months} mois, jusqu'au {end} inclus, et ne peut donc être renouvelé.",
      fix: 'Supprimez le renouvellement, ou demandez au ministre une dérogation à la durée maximale.',
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

export const cases = casesOf(a31RenewalPossible, [
  {
    says: 'a day less than twelve months can be renewed',
    rows: [
      { ...stage, start: '2020-01-01', end: '2020-12-30' },
      { ...stage, start: '2020-12-31', end: '2020-12-31' },
    ],
    verdict: 'valid',
  },
  {
    says: 'twelve months cannot, whatever the order of the rows',
    rows: [
      { ...stage, start: '2021-01-01', end: '2021-06-30' },
      { ...stage, start: '2020-01-01', end: '2020-12-31' },
    ],
    verdict: 'violated',
    findings: [{ at: ['0.start', '1.end'], args: { end: '31 December 2020', months: '12' } }],
  },
  {
    says: 'nor twelve months by the actual end',
    rows: [
      { ...stage, start: '2020-01-01', end: '2020-06-30', actualEnd: '2020-12-31' },
      { ...stage, start: '2021-01-01', end: '2021-06-30' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.actualEnd'] }],
  },
  {
    says: 'one stage is no renewal, and stages at the same time neither',
    rows: [
      { ...stage, start: '2020-01-01', end: '2020-12-31' },
      { ...stage, learnerId: 'L2', start: '2020-01-01', end: '2020-12-31' },
      { ...stage, learnerId: 'L2', start: '2020-12-31', end: '2021-01-31' },
    ],
    verdict: 'valid',
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
    says: 'a renewal granted on the last day of 2022 follows these rules, one of a day later does not',
    rows: [
      { ...stage, start: '2022-01-01', end: '2022-12-31' },
      { ...stage, permitGrantedOn: '2022-12-31', start: '2023-01-01', end: '2023-06-30' },
      { ...stage, learnerId: 'L2', start: '2022-01-01', end: '2022-12-31' },
      { ...stage, learnerId: 'L2', permitGrantedOn: '2023-01-01', start: '2023-01-01', end: '2023-06-30' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.start', '0.end'] }],
  },
])
