/**
 * Both sides of every day on which the law changes stand in the cases of a rule: had the change come a day later or a
 * day earlier, a case would come out otherwise. So there is a case on the very day and one on the day before, each is
 * judged there, and the change matters to what they hold.
 */
import { describe, expect, it } from 'vitest'
import {
  addDays,
  type Day,
  firstDayOf,
  formatDay,
  MIN_DAY,
  type Rule,
  type RuleCase,
  schoolYearOf,
} from '../../src/index.ts'
import { judgeCase } from '../support/judge-case.ts'
import { datesReadBy, type LegalDate, withMoved } from '../support/legal-dates.ts'
import { type RuleFile, ruleFiles } from '../support/rule-files.ts'

/** Days of a change that no case can tell from their neighbours, each with the reason. */
const indistinguishable: readonly {
  readonly reason: string
  readonly rules: readonly string[]
  readonly days: readonly string[]
}[] = [
  {
    reason: 'Without a minimum income nothing is decided; the first one known is that of September 2018.',
    rules: [
      'oao-allowance-exact',
      'oao-allowance-index-month',
      'oao-allowance-not-more',
      'oao-allowance-rounding',
    ],
    days: [1, 2, 3].map((category) => `oaoShares (oao-share-category-${category}), 2016-09-01`),
  },
  {
    reason: 'Without a minimum income nothing is decided; the first one known is that of September 2018.',
    rules: ['da-wage-ggmmi-hint'],
    days: ['minimumIncomeWeek, 2016-09-01', 'minimumIncomeWeek, 2016-08-31'],
  },
  {
    reason: 'Only terms that end soon concern the rule; on the day of the cases these ended long ago.',
    rules: ['mentor-training-due-soon'],
    days: [
      'mentorTrainingExtendedMonths, 2019-09-01',
      'mentorTrainingExtendedMonths, 2020-04-01',
      'mentorTrainingExtendedMonths, 2020-03-31',
    ],
  },
  {
    reason: 'The rule concerns school years from 2025-2026 only, when the premium existed for two years.',
    rules: ['lpr-seventh-year'],
    days: ['subsidyRegime, 2023-09-01', 'subsidyRegime, 2022-09-01'],
  },
  {
    reason: 'From 2026-2027 the one amount is what the other possible one was, which ends that day.',
    rules: ['sub-amount', 'sub-amount-kind'],
    days: ['subsidyWithoutPayOtherwise, 2026-09-01'],
  },
]

const datedRules = ruleFiles
  .map((file) => ({ file, dates: datesReadBy(() => judgeAll(file)) }))
  .filter(({ dates }) => dates.length > 0)

describe('the cases', () => {
  it.each(datedRules.map(({ file, dates }) => [file.rule.id, file, dates] as const))(
    'of %s tell on which day its law changes (if not: add a case on the day named for which the change matters)',
    (id, file, dates) => {
      const excused = indistinguishable.filter(({ rules }) => rules.includes(id)).flatMap(({ days }) => days)
      // Equal, not contained: a day that a case tells after all needs no excuse.
      expect(unnoticedDays(file, dates).sort()).toEqual(excused.sort())
    },
  )

  it('are tested so of every rule that reads a date of the law, and every excuse is of such a rule', () => {
    const ids = datedRules.map(({ file }) => file.rule.id)
    expect(ids.length).toBeGreaterThan(200)
    expect(indistinguishable.flatMap(({ rules }) => rules).filter((id) => !ids.includes(id))).toEqual([])
  })
})

/** The days of a change and before it on which no case would notice that it came a day later or earlier. */
function unnoticedDays(file: RuleFile, dates: readonly LegalDate[]): string[] {
  return dates.flatMap((date) => {
    if (date.repeats || !changesLawOf(file.rule, date)) return []
    const { change, of } = date
    const before = dayBefore(file.rule, change)
    return [
      ...(isNoticed(file, date, dates, 1) ? [] : [`${of}, ${formatDay(change)}`]),
      ...(isNoticed(file, date, dates, before - change) ? [] : [`${of}, ${formatDay(before)}`]),
    ]
  })
}

/** What is in force from the first day known, or changed before or after the days of the rule, is no change for it. */
function changesLawOf(rule: Rule, { value, change }: LegalDate): boolean {
  if (change <= MIN_DAY) return false
  const life = rule.form === 'cell' ? undefined : rule.inForce
  if (life === undefined || life === value) return true
  return (life.from === null || change >= life.from) && (life.to === null || change <= life.to)
}

/** The last day under the former law; where the law goes by school year, the first day of the year before. */
function dayBefore(rule: Rule, change: Day): Day {
  const before = addDays(change, -1)
  const bySchoolYear = rule.form !== 'cell' && [...rule.reads, ...rule.mayBeEmpty].includes('schoolYear')
  return bySchoolYear ? firstDayOf(schoolYearOf(before)) : before
}

/**
 * Whether a case notices that a date is moved. A series that begins with a regime is never looked up before it, and a
 * regime may begin where another ends: then all dates of that day are moved together.
 */
function isNoticed(file: RuleFile, date: LegalDate, dates: readonly LegalDate[], days: number): boolean {
  if (differs(file, [date], days)) return true
  const together = dates.filter(({ change }) => change === date.change)
  const { kind } = date
  const mayGoTogether = kind === 'firstDay' || kind === 'lastDay' || (kind === 'firstValue' && days < 0)
  return mayGoTogether && together.length > 1 && differs(file, together, days)
}

function differs({ rule, cases }: RuleFile, dates: readonly LegalDate[], days: number): boolean {
  // A rule about cells has no day that selects its law: a date is only what it says.
  const named =
    rule.form === 'cell'
      ? []
      : dates.flatMap(({ day, change }) => [day, change, addDays(day, days), addDays(change, days)])
  return cases.some((one) => {
    const now = outcomeOf(rule, one, named)
    return withMoved(dates, days, () => outcomeOf(rule, one, named)) !== now
  })
}

/** What a case comes to: its counts and its findings, in which a date that is only named counts for nothing. */
function outcomeOf(rule: Rule, one: RuleCase, named: readonly Day[]): string {
  try {
    const { count, findings } = judgeCase(rule, one)
    const found = findings.map((finding) => ({ ...finding, parameters: [] }))
    return JSON.stringify([count, found], (_key, value: unknown) => (isDayIn(value, named) ? 'named' : value))
  } catch (error) {
    // Some rules rely on values that begin with their regime; without one they fail, which is another outcome.
    if (error instanceof RangeError) return error.message
    throw error
  }
}

function isDayIn(value: unknown, days: readonly Day[]): boolean {
  return (
    typeof value === 'object' && value !== null && 'day' in value && days.some((day) => day === value.day)
  )
}

function judgeAll({ rule, cases }: RuleFile): void {
  for (const one of cases) judgeCase(rule, one)
}
