/** What the allowance of an OAO is beside the table of its month; each rule on the amount reports one outcome. */
import type { Day } from '../../calendar/index.ts'
import {
  type AllowanceCategory,
  exactShare,
  type OaoAllowances,
  oaoAllowancesOn,
  oaoAllowanceTable,
  oaoShares,
  SHARE_UNIT,
  valueOn,
} from '../../parameters/index.ts'
import type { Cents } from '../../tables/index.ts'
import {
  type CategoryYears,
  type PriorEducation,
  possibleCategories,
  statedCategory,
} from './allowance-category.ts'

/** The cells of an agreement that decide about its allowance; without a month, the month of the start counts. */
export interface OaoRow extends PriorEducation {
  readonly start: Day
  readonly end: Day | null
  readonly actualEnd: Day | null
  readonly allowance: Cents
  readonly allowanceMonth: Day | null
  readonly allowanceCategory: '1' | '2' | '3' | null
}

/**
 * `notKnown`: no amounts are known for the month. `right`: the amount of the category; `maybeRight`: of one of several
 * that are possible. `unrounded`: the
 * bare percentage. `outdated`: the amount of an earlier month. `later`: that of a later month in which the agreement
 * runs, where no month is stated. `above`, `different`: any other amount, over and not over the highest possible.
 */
export type OaoAmount =
  | { readonly kind: 'notKnown'; readonly column: 'start' | 'allowanceMonth' }
  | { readonly kind: 'right' | 'maybeRight' }
  | {
      readonly kind: 'unrounded' | 'outdated' | 'above' | 'different'
      readonly now: OaoAllowances
      readonly expected: Cents
      readonly categories: readonly AllowanceCategory[]
    }
  | { readonly kind: 'later'; readonly expected: Cents; readonly later: Day }

/** Says what the amount is; the number of known months is small and fixed. */
export function judgeOaoAmount(row: OaoRow, years: CategoryYears): OaoAmount {
  const { allowance, allowanceMonth, start } = row
  const now = oaoAllowancesOn(allowanceMonth ?? start)
  if (!now) return { kind: 'notKnown', column: allowanceMonth === null ? 'start' : 'allowanceMonth' }
  const categories =
    row.allowanceCategory === null ? possibleCategories(row, years) : [statedCategory(row.allowanceCategory)]
  const categoryIn = ({ amounts }: OaoAllowances) =>
    categories.find((category) => amounts[category] === allowance)
  if (categoryIn(now)) return { kind: categories.length === 1 ? 'right' : 'maybeRight' }
  const unrounded = categories.find((category) => isBareShare(allowance, now, category))
  if (unrounded) return { kind: 'unrounded', now, categories, expected: now.amounts[unrounded] }
  for (const then of oaoAllowanceTable) {
    const category = categoryIn(then)
    if (!category) continue
    if (then.from < now.from) return { kind: 'outdated', now, categories, expected: now.amounts[category] }
    if (runsOn(row, then.from)) return { kind: 'later', expected: now.amounts[category], later: then.from }
  }
  const expected = nearest(
    categories.map((category) => now.amounts[category]),
    allowance,
  )
  const highest = Math.max(...categories.map((category) => now.amounts[category]))
  return { kind: allowance > highest ? 'above' : 'different', now, expected, categories }
}

/** Less than a cent from the percentage itself. */
function isBareShare(
  allowance: Cents,
  { income, from }: OaoAllowances,
  category: AllowanceCategory,
): boolean {
  const percent = valueOn(oaoShares[category], from)?.value
  if (percent === undefined) return false
  return Math.abs(allowance * SHARE_UNIT - exactShare(income, percent)) < SHARE_UNIT
}

function runsOn({ allowanceMonth, actualEnd, end }: OaoRow, day: Day): boolean {
  const last = actualEnd ?? end
  return allowanceMonth === null && last !== null && day <= last
}

function nearest(amounts: readonly Cents[], wanted: Cents): Cents {
  return amounts.reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best))
}

/** What every rule on the amount reads. */
export const oaoAmountColumns = {
  reads: ['allowance', 'start'],
  refinements: [
    'end',
    'actualEnd',
    'allowanceMonth',
    'allowanceCategory',
    'learnerSecondStageDone',
    'learnerThirdStageFirstYearDone',
    'learnerAlternatingYearsDone',
    'learnerOv3Done',
  ],
} as const

/** The arguments of messages about an amount; `unverified` where the income it rests on is not confirmed. */
export function aboutAmount(
  allowance: Cents,
  { now, expected }: { readonly now: OaoAllowances; readonly expected: Cents },
) {
  const args = {
    amount: { cents: allowance },
    expected: { cents: expected },
    from: { day: now.from },
    income: { cents: now.income },
  }
  return { args, variant: now.certainty === 'unverified' ? 'unverified' : undefined } as const
}
