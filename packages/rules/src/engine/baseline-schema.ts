/** The schema of a stored baseline; apart from what uses one, so that a program that validates nothing holds no zod. */
import { z } from 'zod'
import { type Day, MAX_DAY, MIN_DAY } from '../calendar/index.ts'
import type { Baseline } from './baseline.ts'

/** The schema of a stored baseline. */
export const baselineSchema: z.ZodType<Baseline> = z.strictObject({
  ruleset: z.strictObject({ version: z.string(), digest: z.string() }),
  // Whole days in the range that the calendar knows are civil days.
  asOf: z.custom<Day>(
    (value) => Number.isInteger(value) && Number(value) >= MIN_DAY && Number(value) <= MAX_DAY,
  ),
  entries: z.array(
    z.strictObject({ identity: z.string(), rule: z.string(), record: z.string(), values: z.string() }),
  ),
})
