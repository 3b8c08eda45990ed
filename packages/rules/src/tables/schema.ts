/** Zod schemas of rows, derived from the column definitions, for rows that do not come through our reader. */
import { z } from 'zod'
import { MAX_DAY, MIN_DAY } from '../calendar/index.ts'
import type { Column } from './column.ts'
import { type TableId, tableOf } from './registry.ts'

/** A strict schema of one table's typed row: every column optional and nullable, unknown columns refused. */
export function rowSchema(
  table: TableId,
): z.ZodType<Record<string, string | number | boolean | null | undefined>> {
  const shape: Record<string, z.ZodType<string | number | boolean | null | undefined>> = {}
  for (const [key, column] of Object.entries(tableOf(table).columns))
    shape[key] = valueSchema(column).nullable().optional()
  return z.strictObject(shape)
}

function valueSchema(column: Column): z.ZodType<string | number | boolean> {
  switch (column.kind) {
    case 'day':
      return z.int().min(MIN_DAY).max(MAX_DAY)
    case 'money':
    case 'integer':
      return z.int()
    case 'hours':
      return z.number()
    case 'yesNo':
      return z.boolean()
    case 'code':
      return z.enum(Object.keys(column.codes))
    default:
      return z.string().min(1)
  }
}
