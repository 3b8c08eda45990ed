/** The schema of stored exceptions; apart from what uses them, so that a program that validates nothing holds no zod. */
import { z } from 'zod'
import { type Day, parseDay } from '../calendar/index.ts'

/** The schema of stored exceptions; days are ISO text. */
export const exceptionsSchema = z.array(
  z.strictObject({
    finding: z.string().min(1),
    reason: z.string().trim().min(1),
    author: z.string().trim().min(1),
    until: z.string().transform((text, context): Day => {
      const day = parseDay(text)
      if (day !== undefined) return day
      context.addIssue({ code: 'custom', message: `${text} is not a date` })
      return z.NEVER
    }),
    values: z.string().length(16),
  }),
)
