/** The columns a query must give back: a mismatch is a mistake in the query, and is said, never repaired. */
import type { Day } from '@werkplekleren/rules'
import { z } from 'zod'
import { type DecimalText, isDecimalText } from './decimal-text.ts'
import type { StatsColumnType } from './stats-engine.ts'

/** One column: its kind in the database and the schema of its values. */
export interface ExpectedColumn<Value> {
  readonly type: StatsColumnType
  readonly schema: z.ZodType<Value>
}

/** Exactly the columns of a row, no more and no fewer; their order does not matter. */
export type ExpectedColumns<Row> = { readonly [Column in keyof Row]: ExpectedColumn<Row[Column]> }

/** The kinds of column: whole numbers are safe integers, days are `Day`, decimals exact decimal text. */
export const column = {
  text: { type: 'text', schema: z.string() } satisfies ExpectedColumn<string>,
  integer: { type: 'integer', schema: z.int() } satisfies ExpectedColumn<number>,
  day: {
    type: 'day',
    schema: z.custom<Day>((value) => Number.isInteger(value), 'Invalid input: expected a civil day'),
  } satisfies ExpectedColumn<Day>,
  decimal: {
    type: 'decimal',
    schema: z.string().refine(isDecimalText, 'Invalid input: expected a decimal number'),
  } satisfies ExpectedColumn<DecimalText>,
  boolean: { type: 'boolean', schema: z.boolean() } satisfies ExpectedColumn<boolean>,
  /** Text that is one of a few codes. */
  oneOf: <const Code extends string>(codes: readonly Code[]): ExpectedColumn<Code> => ({
    type: 'text',
    schema: z.enum(codes),
  }),
}

/** A column that may be empty, such as a SUM over no rows. */
export function nullable<Value>(of: ExpectedColumn<Value>): ExpectedColumn<Value | null> {
  return { type: of.type, schema: of.schema.nullable() }
}
