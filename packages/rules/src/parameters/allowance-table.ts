/** The table of allowances of an OAO, computed from the minimum monthly income in whole cents. */
import type { Day } from '../calendar/index.ts'
import type { Cents } from '../tables/index.ts'
import { oaoRoundingStep, oaoShareCategory1, oaoShareCategory2, oaoShareCategory3 } from './allowances.ts'
import { minimumMonthlyIncome } from './minimum-income.ts'
import { type Certainty, type Parameter, valueOn } from './parameter.ts'

export type AllowanceCategory = 1 | 2 | 3

export const allowanceCategories: readonly AllowanceCategory[] = [1, 2, 3]

/** The allowances of the months from `from` until the next ones, as certain as the income they rest on. */
export interface OaoAllowances {
  readonly from: Day
  readonly income: Cents
  readonly certainty: Certainty
  readonly amounts: Readonly<Record<AllowanceCategory, Cents>>
}

/**
 * A percentage of an amount, exactly, in ten-thousandths of a cent: 34,5 % of € 2111,89 is 728 602 050.
 *
 * Percentages have at most two decimals, as the law writes them.
 */
export const exactShare = (cents: number, percent: number): number => cents * Math.round(percent * 100)

/** Ten-thousandths of a cent in a cent. */
export const SHARE_UNIT = 10_000

/** A percentage of an amount, rounded up to a multiple of `step` cents. */
export function shareRoundedUp(cents: number, percent: number, step: number): Cents {
  const exact = exactShare(cents, percent)
  const unit = SHARE_UNIT * step
  const rest = exact % unit
  // Whole steps of whole cents.
  return (((exact - rest) / unit + (rest > 0 ? 1 : 0)) * step) as Cents
}

/** Share of the minimum monthly income by category. */
export const oaoShares: Readonly<Record<AllowanceCategory, Parameter>> = {
  1: oaoShareCategory1,
  2: oaoShareCategory2,
  3: oaoShareCategory3,
}

/** All allowances known, in order of date. */
export const oaoAllowanceTable: readonly OaoAllowances[] = minimumMonthlyIncome.values.flatMap(
  ({ from, value, certainty }) => {
    if (value === null) return []
    const step = known(oaoRoundingStep, from)
    const amount = (category: AllowanceCategory) =>
      shareRoundedUp(value, known(oaoShares[category], from), step)
    // The unit of this parameter is cents.
    const income = value as Cents
    return [{ from, income, certainty, amounts: { 1: amount(1), 2: amount(2), 3: amount(3) } }]
  },
)

/** The allowances of the month of a day; `undefined` before the first known. */
export const oaoAllowancesOn = (day: Day): OaoAllowances | undefined =>
  oaoAllowanceTable.findLast(({ from }) => from <= day)

function known(parameter: Parameter, day: Day): number {
  const found = valueOn(parameter, day)
  if (!found) throw new Error(`${parameter.id}: no value on the first day of a minimum income`)
  return found.value
}
