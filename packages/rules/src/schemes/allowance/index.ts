/** Allowances and wages: what learners are paid, by contract type. */
import { daNoTrainingAllowance } from './da-no-training-allowance.ts'
import { daWageGgmmiHint } from './da-wage-ggmmi-hint.ts'
import { daWagePresent } from './da-wage-present.ts'
import { oaoAllowanceExact } from './oao-allowance-exact.ts'
import { oaoAllowanceIndexMonth } from './oao-allowance-index-month.ts'
import { oaoAllowanceNotMore } from './oao-allowance-not-more.ts'
import { oaoAllowanceRounding } from './oao-allowance-rounding.ts'
import { oaoCategory } from './oao-category.ts'
import { oaoCategoryStep } from './oao-category-step.ts'
import { odoAllowanceHourlyMin } from './odo-allowance-hourly-min.ts'
import { odowNoAllowance } from './odow-no-allowance.ts'
import { saoNoAllowance } from './sao-no-allowance.ts'

export const allowanceRules = [
  oaoAllowanceExact,
  oaoAllowanceNotMore,
  oaoCategory,
  oaoCategoryStep,
  oaoAllowanceIndexMonth,
  oaoAllowanceRounding,
  saoNoAllowance,
  daNoTrainingAllowance,
  daWagePresent,
  daWageGgmmiHint,
  odoAllowanceHourlyMin,
  odowNoAllowance,
] as const
