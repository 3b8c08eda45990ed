/** The table of allowances of an OAO, computed, gives what Flanders published. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type AllowanceCategory,
  adultHourlyShare,
  day,
  exactShare,
  formatDay,
  minimumMonthlyIncome,
  oaoAllowancesOn,
  oaoAllowanceTable,
  oaoShares,
  parseDay,
  SHARE_UNIT,
  shareRoundedUp,
  valueOn,
} from '../../src/index.ts'

/** Amounts found as such on public pages: day, category, euro and cents. */
const published: readonly (readonly [from: string, category: AllowanceCategory, cents: number])[] = [
  ['2020-03-01', 1, 471_50],
  ['2020-03-01', 3, 560_90],
  ['2021-09-01', 1, 480_90],
  ['2021-09-01', 2, 530_70],
  ['2021-09-01', 3, 572_10],
  ['2022-04-01', 1, 523_80],
  ['2022-04-01', 2, 578_00],
  ['2022-12-01', 1, 567_00],
  ['2022-12-01', 2, 625_60],
  ['2022-12-01', 3, 674_50],
  ['2023-11-01', 1, 578_40],
  ['2023-11-01', 2, 638_20],
  ['2023-11-01', 3, 688_00],
  ['2024-05-01', 1, 600_50],
  ['2024-05-01', 2, 662_60],
  ['2024-05-01', 3, 714_40],
  ['2025-02-01', 1, 612_50],
  ['2025-02-01', 2, 675_90],
  ['2025-02-01', 3, 728_70],
]

const dayOf = (iso: string) => {
  const found = parseDay(iso)
  if (found === undefined) throw new Error(iso)
  return found
}
const amountOn = (iso: string, category: AllowanceCategory) => oaoAllowancesOn(dayOf(iso))?.amounts[category]

describe('the computed allowance', () => {
  it('is checked against all nineteen published amounts', () => expect(published).toHaveLength(19))

  it.each(published)('from %s in category %i is the published amount of %i cents', (from, category, cents) =>
    expect(amountOn(from, category)).toBe(cents),
  )

  it('changes on the first day of a month and not the day before', () => {
    expect(amountOn('2025-01-31', 1)).toBe(600_50)
    expect(amountOn('2025-02-01', 1)).toBe(612_50)
    expect(amountOn('2022-11-30', 3)).toBe(661_30)
    expect(oaoAllowanceTable.map(({ from }) => formatDay(from).slice(8))).toEqual(
      oaoAllowanceTable.map(() => '01'),
    )
  })

  it('is not known before September 2018', () => {
    expect(oaoAllowancesOn(day(2018, 8, 31))).toBeUndefined()
    expect(oaoAllowancesOn(day(2018, 9, 1))?.certainty).toBe('unverified')
  })

  it('rises with every new minimum income and with every category', () => {
    oaoAllowanceTable.forEach(({ amounts }, index) => {
      expect(amounts[1]).toBeLessThan(amounts[2])
      expect(amounts[2]).toBeLessThan(amounts[3])
      const before = oaoAllowanceTable[index - 1]
      if (before) expect(amounts[1]).toBeGreaterThan(before.amounts[1])
    })
  })
})

describe('the minimum monthly income', () => {
  it.each([
    ['2022-05-01', '2022-04-01'],
    ['2022-08-01', '2022-05-01'],
    ['2024-05-01', '2024-04-01'],
    ['2025-02-01', '2024-05-01'],
  ])('of %s is that of %s plus 2 percent', (after, before) => {
    const [now, then] = [after, before].map((iso) => valueOn(minimumMonthlyIncome, dayOf(iso))?.value ?? 0)
    expect(now).toBe(Math.round(((then ?? 0) * 102) / 100))
  })

  it('rose by 35,70 euro in April 2024 and in April 2026, as agreed in 2021', () => {
    for (const year of [2024, 2026]) {
      const before = valueOn(minimumMonthlyIncome, day(year, 3, 31))?.value ?? 0
      expect(valueOn(minimumMonthlyIncome, day(year, 4, 1))?.value).toBe(before + 35_70)
    }
  })

  it('never claims more certainty than it has: what is only computed or remembered is unverified', () => {
    const unverified = minimumMonthlyIncome.values.filter(({ certainty }) => certainty === 'unverified')
    expect(unverified.map(({ from }) => formatDay(from))).toEqual([
      ...['2018-09-01', '2022-03-01', '2022-05-01', '2022-08-01', '2022-11-01', '2026-01-01', '2026-04-01'],
    ])
  })
})

describe('a share rounded up', () => {
  it('stays where it is when it needs no rounding, and goes up for the smallest rest', () => {
    expect(shareRoundedUp(1000_00, 29, 10)).toBe(290_00)
    expect(shareRoundedUp(1000_01, 29, 10)).toBe(290_10)
  })

  it('of 0,21 % gives the hourly minimum of adult education', () => {
    const percent = adultHourlyShare.values[0]?.value ?? 0
    expect(shareRoundedUp(2070_48, percent, 1)).toBe(4_35)
    expect(shareRoundedUp(2111_89, percent, 1)).toBe(4_44)
  })

  it('is the least multiple of the step that is not below the exact share', () => {
    const percents = Object.values(oaoShares).map(({ values }) => values[0]?.value ?? 0)
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1_000_000 }),
        fc.constantFrom(...percents, 0.21),
        fc.constantFrom(1, 5, 10, 100),
        (cents, percent, step) => {
          const rounded = shareRoundedUp(cents, percent, step)
          const exact = BigInt(exactShare(cents, percent))
          expect(rounded % step).toBe(0)
          expect(BigInt(rounded) * BigInt(SHARE_UNIT) >= exact).toBe(true)
          expect(BigInt(rounded - step) * BigInt(SHARE_UNIT) < exact).toBe(true)
        },
      ),
    )
  })
})
