/** Compulsory education ends on the 18th birthday, or on 30 June of that year where that comes first. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ageOn, endOfCompulsoryEducation, formatDay, partsOf } from '../../src/calendar/index.ts'
import { anyDay, iso } from './arbitrary-days.ts'

describe('compulsory education', () => {
  it.each([
    ['2006-01-01', '2024-01-01'],
    ['2006-06-29', '2024-06-29'],
    ['2006-06-30', '2024-06-30'],
    ['2006-07-01', '2024-06-30'],
    ['2006-12-31', '2024-06-30'],
  ])('of who was born on %s ends on %s', (birth, free) =>
    expect(formatDay(endOfCompulsoryEducation(iso(birth)))).toBe(free),
  )

  it('of a child of 29 February ends on 1 March, since no year of 18 has a 29 February', () => {
    expect(formatDay(endOfCompulsoryEducation(iso('2008-02-29')))).toBe('2026-03-01')
  })

  it('ends in the calendar year of the 18th birthday, never after that birthday nor after 30 June', () => {
    fc.assert(
      fc.property(anyDay, (birth) => {
        const free = endOfCompulsoryEducation(birth)
        expect(partsOf(free).year).toBe(partsOf(birth).year + 18)
        expect(formatDay(free).slice(5) <= '06-30').toBe(true)
        const reached = ageOn(birth, free) >= 18
        expect(reached || formatDay(free).slice(5) === '06-30').toBe(true)
      }),
    )
  })
})
