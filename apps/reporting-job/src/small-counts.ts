/** Which counts an office takes for small: a setting with its reason, for all tables and for single ones. */
import { type Threshold, type Thresholds, usualThresholds } from '@werkplekleren/disclosure'
import { text } from '@werkplekleren/rules'
import { z } from 'zod'
import { BadInput } from './bad-input.ts'

/** A count above this is nobody's small count: a slip of the pen. */
const LARGEST_SMALL_COUNT = 99

const reason = z
  .string()
  .min(1)
  .max(300)
  .regex(/^[^\r\n]*$/)

/** Counts from 1 to `upTo` are small; 0 leaves every count as it is, for data that tell of nobody. */
const limit = z.strictObject({ upTo: z.int().min(0).max(LARGEST_SMALL_COUNT), reason })

export const smallCountsSchema = limit.extend({
  /** Tables with a limit of their own, by id, such as `4_6`. */
  tables: z.record(z.string(), limit).optional(),
})

export type SmallCounts = z.infer<typeof smallCountsSchema>

/** The thresholds as written in `file`, the usual ones where nothing is; throws `BadInput` for a table that is none. */
export async function thresholdsOf(file: string, written: SmallCounts | undefined): Promise<Thresholds> {
  if (written === undefined) return usualThresholds
  const { tables = {} } = written
  await requireTables(file, Object.keys(tables))
  return {
    standard: thresholdOf(written),
    tables: Object.fromEntries(Object.entries(tables).map(([id, one]) => [id, thresholdOf(one)])),
  }
}

const thresholdOf = ({ upTo, reason }: z.infer<typeof limit>): Threshold => ({ from: 1, to: upTo, reason })

async function requireTables(file: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  // Loads every table of the report, which commands that name none start faster without.
  const { reportTables } = await import('./report-tables/index.ts')
  const unknown = ids.find((id) => !reportTables.some((table) => table.id === id))
  if (unknown === undefined) return
  throw new BadInput(
    text(
      `${file}, smallCounts › tables: “${unknown}” is geen tabel van het rapport; schrijf het nummer zoals 4_6.`,
      `${file}, smallCounts › tables: “${unknown}” is no table of the report; write the number such as 4_6.`,
      `${file}, smallCounts › tables : « ${unknown} » n'est pas un tableau du rapport ; écrivez le numéro comme 4_6.`,
    ),
  )
}
