/** No report is missed and none is due twice, whatever days the service runs on. */
import {
  addDays,
  type Day,
  day,
  firstSchoolDayOfFebruary,
  formatDay,
  formatSchoolYear,
  parseDay,
  type SchoolYear,
  schoolYearOf,
} from '@werkplekleren/rules'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  comingPeriods,
  deadlineOf,
  dueDay,
  duePeriods,
  type Made,
  type Plan,
  periodName,
  periodOfName,
  reportKinds,
} from '../../src/service/due/index.ts'

const date = (iso: string): Day => {
  const found = parseDay(iso)
  if (found === undefined) throw new Error(`No day: ${iso}`)
  return found
}
const since = (iso: string): SchoolYear => schoolYearOf(date(iso))

const plan: Plan = {
  firstSchoolYear: since('2023-09-01'),
  terms: {
    enrolments: { dueAfterDays: 1, deadlineAfterDays: 60 },
    'annual-report': { dueAfterDays: 1, deadlineAfterDays: 122 },
  },
}
const namesOn = (iso: string, made: readonly Made[] = []): readonly string[] =>
  duePeriods(date(iso), plan, made).map(({ period, revision }) => `${periodName(period)} ${revision}`)

const madeOf = (name: string, revisions: number, requested = false): Made => {
  const period = periodOfName(name)
  if (!period) throw new Error(`No period: ${name}`)
  return { period, revisions, requested }
}

describe('a report becomes due', () => {
  it('of the enrolments on the day after the first school day of February, that of 2025 being Monday 3', () => {
    const made = [madeOf('2023-2024-enrolments', 1), madeOf('2023-2024-annual-report', 1)]
    expect(namesOn('2025-02-03', made)).toEqual([])
    expect(namesOn('2025-02-04', made)).toEqual(['2024-2025-enrolments 1'])
  })

  it('on a whole school year on 1 September, not on its last day', () => {
    const made = [madeOf('2023-2024-enrolments', 1)]
    expect(namesOn('2024-08-31', made)).toEqual([])
    expect(namesOn('2024-09-01', made)).toEqual(['2023-2024-annual-report 1'])
  })

  it('before the first school year of the plan never', () => {
    expect(namesOn('2024-02-01')).toEqual([])
    expect(namesOn('2023-09-02')).toEqual([])
  })

  it('on 29 February as on any other day: 28 days after the count of Thursday 1 February 2024', () => {
    const later: Plan = { ...plan, terms: { enrolments: { dueAfterDays: 28 } } }
    expect(duePeriods(date('2024-02-28'), later, [])).toEqual([])
    expect(duePeriods(date('2024-02-29'), later, [])).toHaveLength(1)
  })

  it('never on its own day, even where the plan says 0 days after', () => {
    const at = { kind: 'enrolments', schoolYear: since('2024-09-01') } as const
    expect(formatDay(dueDay(at, { dueAfterDays: 0 }))).toBe('2025-02-04')
  })
})

describe('a machine that was off', () => {
  it('for a month makes what fell due meanwhile', () => {
    const made = [madeOf('2023-2024-enrolments', 1)]
    expect(namesOn('2024-09-30', made)).toEqual(['2023-2024-annual-report 1'])
  })

  it('for three years makes each missing report once, oldest first', () => {
    expect(namesOn('2026-09-01')).toEqual([
      '2023-2024-enrolments 1',
      '2023-2024-annual-report 1',
      '2024-2025-enrolments 1',
      '2024-2025-annual-report 1',
      '2025-2026-enrolments 1',
      '2025-2026-annual-report 1',
    ])
  })

  it('by a term of more than a year still makes the years before', () => {
    const slow: Plan = { ...plan, terms: { 'annual-report': { dueAfterDays: 800 } } }
    expect(duePeriods(addDays(date('2024-08-31'), 799), slow, [])).toEqual([])
    expect(duePeriods(addDays(date('2024-08-31'), 800), slow, [])).toHaveLength(1)
  })
})

describe('a revision', () => {
  it('is due when it was requested, on whatever day, with the next number and in its place by age', () => {
    const made = [madeOf('2023-2024-enrolments', 2, true), madeOf('2023-2024-annual-report', 0)]
    expect(namesOn('2024-09-01', made)).toEqual(['2023-2024-enrolments 3', '2023-2024-annual-report 1'])
  })

  it('is due where its year is no longer in the plan', () => {
    expect(namesOn('2023-09-02', [madeOf('2020-2021-annual-report', 1, true)])).toEqual([
      '2020-2021-annual-report 2',
    ])
  })
})

it('the name of a period reads back, and other names are none', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1900, max: 2198 }), fc.constantFrom(...reportKinds), (year, kind) => {
      const period = { kind, schoolYear: since(`${year}-09-01`) }
      expect(periodOfName(periodName(period))).toEqual(period)
      expect(periodName(period).startsWith(formatSchoolYear(period.schoolYear))).toBe(true)
    }),
  )
  for (const other of ['2024-2026-enrolments', '2024-2025', '2024-2025-', '../2024-2025-enrolments', ''])
    expect(periodOfName(other)).toBeUndefined()
})

it('the deadline is counted from the day the report is about, and there is none where none is set', () => {
  const period = { kind: 'annual-report', schoolYear: since('2024-09-01') } as const
  expect(deadlineOf(period, { dueAfterDays: 1, deadlineAfterDays: 122 })).toBe(date('2025-12-31'))
  expect(deadlineOf(period, { dueAfterDays: 1 })).toBeUndefined()
})

describe('over years of ticks on any days', () => {
  const start = date('2023-09-01')
  const plans = fc
    .record({
      enrolments: fc.option(fc.record({ dueAfterDays: fc.integer({ min: 0, max: 500 }) }), {
        nil: undefined,
      }),
      annual: fc.option(fc.record({ dueAfterDays: fc.integer({ min: 0, max: 500 }) }), { nil: undefined }),
    })
    .map(
      ({ enrolments, annual }): Plan => ({
        firstSchoolYear: plan.firstSchoolYear,
        terms: { ...(enrolments && { enrolments }), ...(annual && { 'annual-report': annual }) },
      }),
    )
  const days = fc.array(fc.integer({ min: 0, max: 4000 }), { maxLength: 60 })

  it('every report is made exactly once, and by the last tick all that were due by then', () => {
    fc.assert(
      fc.property(plans, days, (some, offsets) => {
        const made: Made[] = []
        // The clock may jump back and forth between ticks.
        for (const offset of offsets)
          for (const { period, revision } of duePeriods(addDays(start, offset), some, made)) {
            expect(made.map((one) => periodName(one.period))).not.toContain(periodName(period))
            expect(revision).toBe(1)
            made.push({ period, revisions: 1, requested: false })
          }
        const latest = addDays(start, Math.max(0, ...offsets))
        const expected = []
        for (let year = 2023; year < 2040; year += 1) {
          const { enrolments, 'annual-report': annual } = some.terms
          const count = addDays(
            firstSchoolDayOfFebruary(year + 1),
            Math.max(1, enrolments?.dueAfterDays ?? 0),
          )
          if (offsets.length > 0 && enrolments && count <= latest)
            expected.push(`${year}-${year + 1}-enrolments`)
          const end = addDays(day(year + 1, 8, 31), Math.max(1, annual?.dueAfterDays ?? 0))
          if (offsets.length > 0 && annual && end <= latest)
            expected.push(`${year}-${year + 1}-annual-report`)
        }
        expect(made.map((one) => periodName(one.period)).sort()).toEqual(expected.sort())
      }),
    )
  })

  it('what is due stays due until it is made', () => {
    fc.assert(
      fc.property(plans, fc.nat(4000), fc.nat(4000), (some, a, b) => {
        const [early, late] = a < b ? [a, b] : [b, a]
        const names = (offset: number) =>
          duePeriods(addDays(start, offset), some, []).map(({ period }) => periodName(period))
        expect(names(late)).toEqual(expect.arrayContaining([...names(early)]))
        expect(new Set(names(late)).size).toBe(names(late).length)
      }),
    )
  })

  it('the coming report of each kind is the first that is not due yet', () => {
    fc.assert(
      fc.property(plans, fc.nat(4000), (some, offset) => {
        const today = addDays(start, offset)
        const coming = comingPeriods(today, some)
        expect(coming.map(({ kind }) => kind).sort()).toEqual(Object.keys(some.terms).sort())
        for (const period of coming) {
          const term = some.terms[period.kind]
          if (!term) throw new Error('Not in the plan')
          expect(dueDay(period, term)).toBeGreaterThan(today)
          if (period.schoolYear === some.firstSchoolYear) continue
          const before = { ...period, schoolYear: since(`${period.schoolYear - 1}-09-01`) }
          expect(dueDay(before, term)).toBeLessThanOrEqual(today)
        }
      }),
    )
  })
})
