/** Weekly hours are neither negative nor more than a week of work can hold. */
import { MAX_DAY } from '../../calendar/index.ts'
import { casesOf, defineCellRule } from '../../engine/index.ts'
import { text } from '../../language.ts'
import { plausibleWeeklyHours, valueOn } from '../../parameters/index.ts'
import { cite, recordKeeping } from '../../sources/index.ts'
import { columnCells } from './column-cells.ts'

/** Hours of a day, a month or the whole agreement, and hours of the clock: only their sign is judged. */
const notWeekly: readonly string[] = [
  'hoursTotal',
  'hoursPlanned',
  'hoursPerformed',
  'earliestStart',
  'latestEnd',
  'hoursLongestDay',
  'shortestRest',
]

export const genHoursRange = defineCellRule({
  id: 'gen-hours-range',
  title: text('Geloofwaardig aantal uren', 'Plausible number of hours', "Nombre d'heures plausible"),
  // The figures of a report are numbers of whatever the indicator counts.
  cells: columnCells(({ kind }, table) => kind === 'hours' && table !== 'figures'),
  about: 'data',
  severity: 'error',
  sources: [cite(recordKeeping)],
  check: (value, { table, column }) => {
    const hours = Number(value)
    const args = { column: { table, column }, hours }
    if (hours < 0) return { args, variant: 'negative' }
    // The cell has no date of its own, and the threshold is ours: today's holds for all rows.
    const limit = valueOn(plausibleWeeklyHours, MAX_DAY)?.value
    return limit !== undefined && hours > limit && !notWeekly.includes(column)
      ? { args: { ...args, limit } }
      : undefined
  },
  messages: {
    nl: {
      wrong: 'In {column} staat {hours} uur per week, meer dan {limit} uur.',
      fix: 'Ga na of het om uren per week gaat en of de komma goed staat.',
    },
    en: {
      wrong: '{column} says {hours} hours a week, more than {limit}.',
      fix: 'Verify whether these are hours a week and whether the decimal sign is in the right place.',
    },
    fr: {
      wrong: '{column} indique {hours} heures par semaine, soit plus de {limit} heures.',
      fix: "Vérifiez s'il s'agit d'heures par semaine et si la virgule est bien placée.",
    },
  },
  variants: {
    negative: {
      severity: 'error',
      messages: {
        nl: { wrong: 'Het aantal uren in {column} is negatief: {hours}.', fix: 'Verbeter het aantal uren.' },
        en: {
          wrong: 'The number of hours in {column} is negative: {hours}.',
          fix: 'Correct the number of hours.',
        },
        fr: {
          wrong: "Le nombre d'heures dans {column} est négatif : {hours}.",
          fix: "Corrigez le nombre d'heures.",
        },
      },
    },
  },
})

export const cases = casesOf(genHoursRange, [
  {
    says: 'from none to sixty hours a week are possible, with a comma or a point',
    table: 'agreements',
    rows: [
      { hoursWorkplace: '0', hoursSchool: '60' },
      { hoursWorkplace: '28,5', hoursSchool: '9.5' },
    ],
    verdict: 'valid',
  },
  {
    says: 'each cell outside is a finding',
    table: 'agreements',
    rows: [{ hoursWorkplace: '60,01', hoursSchool: '-1' }],
    verdict: 'violated',
    findings: [
      { at: ['hoursWorkplace'], args: { hours: '60.01', limit: '60' } },
      { at: ['hoursSchool'], variant: 'negative', args: { hours: '-1' } },
    ],
  },
  {
    says: 'the hours of a month or of a whole internship are no weekly hours, but never negative',
    table: 'agreements',
    rows: [
      { hoursTotal: '800', hoursPerformed: '152' },
      { hoursTotal: '-0,5', hoursPerformed: '152' },
    ],
    verdict: 'violated',
    findings: [{ at: ['1.hoursTotal'], variant: 'negative' }],
  },
  {
    says: 'the minimum of a programme is weekly too',
    table: 'programmes',
    rows: [{ minHours: '280' }],
    verdict: 'violated',
    findings: [{ at: ['minHours'] }],
  },
  {
    says: 'a figure of the report counts no hours',
    table: 'figures',
    rows: [{ value: '5637', published: '-3' }],
    verdict: 'notApplicable',
  },
  {
    says: 'hours that cannot be read cannot be judged',
    table: 'agreements',
    rows: [{ hoursWorkplace: '7:36' }],
    verdict: 'undecided',
    because: ['hoursWorkplace'],
  },
])
