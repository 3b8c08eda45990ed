/** What an office writes in the configuration of the service. It holds no secrets. */
import { languages, schoolYearOfText } from '@werkplekleren/rules'
import { z } from 'zod'
import { engineNames } from '../../engine-names.ts'
import { expectedInputs } from '../../extracts/index.ts'
import { smallCountsSchema } from '../../small-counts.ts'
import { deliverySchema } from './delivery-settings.ts'

/** Ten years: whatever is longer is a slip of the pen. */
const MAX_DAYS = 3660
const days = z.int().min(1).max(MAX_DAYS)
const inputs = z.array(z.enum(expectedInputs)).min(1)

/** When a report is due and what must be there before it is made. */
const report = (expected: z.infer<typeof inputs>) =>
  z.strictObject({
    dueAfterDays: days,
    deadlineAfterDays: days.optional(),
    expected: inputs.default(expected),
  })

export const settingsSchema = z.strictObject({
  organisation: z.string().min(1),
  /** Folder with a folder of extracts a period, such as `2024-2025-enrolments`. */
  extracts: z.string().min(1),
  output: z.string().min(1),
  firstSchoolYear: z.string().refine((text) => schoolYearOfText(text) !== undefined),
  language: z.enum(languages).default('nl'),
  /** The database that counts; where PostgreSQL is, and its password, stand in the environment alone. */
  engine: z.enum(engineNames).default('duckdb'),
  reports: z.strictObject({
    enrolments: report(['enrolments', 'programmes', 'learners', 'providers', 'sectors']).optional(),
    'annual-report': report([
      'enrolments',
      'programmes',
      'learners',
      'providers',
      'sectors',
      'agreements',
      'mentors',
      'accreditations',
    ]).optional(),
  }),
  /** 1 to 4 where not given. */
  smallCounts: smallCountsSchema.optional(),
  delivery: deliverySchema.optional(),
})
