/** The schema of a configuration; apart from what uses one, so that a program that validates nothing holds no zod. */
import { z } from 'zod'
import { type UpperAgeRule, upperAgeReadings } from '../parameters/index.ts'

/** The schema of a configuration; unknown keys are errors. */
export const configurationSchema = z.strictObject({
  organisation: z.string().trim().min(1),
  /** Severity by rule id; variants keep theirs unless they were as severe as the rule. `off` leaves the rule out. */
  severities: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])).default({}),
  /** Used for sectors that the input does not tell about. */
  sectors: z
    .array(
      z.strictObject({
        code: z.string().trim().min(1),
        name: z.string().optional(),
        trainingMonths: z.int().min(1).max(60).optional(),
        maxLearners: z.int().min(1).max(20).optional(),
      }),
    )
    .default([]),
  // The keys of the readings are the rules by their type.
  upperAgeRule: z.enum(Object.keys(upperAgeReadings) as UpperAgeRule[]).optional(),
})

export type Configuration = z.output<typeof configurationSchema>
