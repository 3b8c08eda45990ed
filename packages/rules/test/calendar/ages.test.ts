import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, ageDiffersInLeapReading, ageOn, firstDayOfAge } from '../../src/calendar/index.ts'
import { anyDay, iso, temporal } from './arbitrary-days.ts'

describe('an age', () => {
  it('is reached on the birthday itself', () => {
    expect(ageOn(iso('2008-09-01'), iso('2023-08-31'))).toBe(14)
    expect(ageOn(iso('2008-09-01'), iso('2023-09-01'))).toBe(15)
  })

  it('of who was born on 29 February is reached on 1 March of a common year', () => {
    expect(ageOn(iso('2008-02-29'), iso('2023-02-28'))).toBe(14)
    expect(ageOn(iso('2008-02-29'), iso('2023-03-01'))).toBe(15)
    expect(ageOn(iso('2008-02-29'), iso('2024-02-28'))).toBe(15)
    expect(ageOn(iso('2008-02-29'), iso('2024-02-29'))).toBe(16)
  })

  it('is negative before birth', () => {
    expect(ageOn(iso('2008-09-01'), iso('2008-08-31'))).toBe(-1)
    expect(ageOn(iso('2008-09-01'), iso('2008-09-01'))).toBe(0)
  })

  it('is the number of years that Temporal counts, but for birthdays on 29 February', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (birth, date) => {
        fc.pre(birth <= date && !ageDiffersInLeapReading(birth, date))
        expect(ageOn(birth, date)).toBe(temporal(birth).until(temporal(date), { largestUnit: 'year' }).years)
      }),
    )
  })
})

describe('the reading of a birthday on 29 February', () => {
  it('matters on 28 February of a common year only', () => {
    const birth = iso('2008-02-29')
    expect(ageDiffersInLeapReading(birth, iso('2023-02-28'))).toBe(true)
    expect(ageDiffersInLeapReading(birth, iso('2023-02-27'))).toBe(false)
    expect(ageDiffersInLeapReading(birth, iso('2023-03-01'))).toBe(false)
    expect(ageDiffersInLeapReading(birth, iso('2024-02-28'))).toBe(false)
    expect(ageDiffersInLeapReading(birth, iso('2023-03-28'))).toBe(false)
    expect(ageDiffersInLeapReading(iso('2008-02-28'), iso('2023-02-28'))).toBe(false)
    expect(ageDiffersInLeapReading(iso('2008-03-29'), iso('2023-02-28'))).toBe(false)
  })

  it('does not matter before birth', () => {
    expect(ageDiffersInLeapReading(iso('2008-02-29'), iso('2007-02-28'))).toBe(false)
  })

  it('matters on the eve of 1 March when someone born on 28 February is already a year older', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2009, max: 2100 }), (year) => {
        const birth = iso('2008-02-29')
        const eve = addDays(iso(`${year}-03-01`), -1)
        const asIfBornOn28 = ageOn(iso('2008-02-28'), eve)
        expect(ageDiffersInLeapReading(birth, eve)).toBe(asIfBornOn28 !== ageOn(birth, eve))
      }),
    )
  })
})

describe('the first day of an age', () => {
  it('is a day on which one has that age, and not on the day before', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 99 }), (birth, age) => {
        const first = firstDayOfAge(birth, age)
        expect([ageOn(birth, addDays(first, -1)), ageOn(birth, first)]).toEqual([age - 1, age])
      }),
    )
  })

  it('is 1 March of a common year for who was born on 29 February', () => {
    expect(firstDayOfAge(iso('2008-02-29'), 15)).toBe(iso('2023-03-01'))
    expect(firstDayOfAge(iso('2008-02-29'), 16)).toBe(iso('2024-02-29'))
  })
})
