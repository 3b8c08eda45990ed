/** Cells on their way into PostgreSQL and out of it, as text: no number type and no time zone of a driver takes part. */
import { type Day, formatDay, parseDay } from '@werkplekleren/rules'
import { decimalText, isDecimalText, scaledDecimal } from './decimal-text.ts'
import {
  civilDay,
  DECIMAL_SCALE,
  DECIMAL_WIDTH,
  safeWhole,
  scaledNumber,
  wellFormedText,
  wholeNumber,
} from './exact-values.ts'
import type { StatsColumnType, StatsValue } from './stats-engine.ts'

/** How each kind of column is declared; texts are ordered by their bytes, as in DuckDB. */
export const SQL_TYPES: Readonly<
  Record<StatsColumnType, { readonly name: string; readonly declared: string }>
> = {
  text: { name: 'text', declared: 'text COLLATE "C"' },
  day: { name: 'date', declared: 'date' },
  integer: { name: 'bigint', declared: 'bigint' },
  decimal: { name: 'numeric', declared: `numeric(${DECIMAL_WIDTH}, ${DECIMAL_SCALE})` },
  boolean: { name: 'boolean', declared: 'boolean' },
}

/** The cell as PostgreSQL reads it, or undefined when it is not of that kind. It holds no text with U+0000. */
export function toPostgreSql(value: StatsValue, type: StatsColumnType): string | null | undefined {
  if (value === null) return null
  switch (type) {
    case 'text': {
      const text = wellFormedText(value)
      return text?.includes('\u0000') ? undefined : text
    }
    case 'day': {
      const day = civilDay(value)
      // A whole number of days is a day.
      return day === undefined ? undefined : formatDay(day as Day)
    }
    case 'integer':
      return wholeNumber(value)?.toString()
    case 'decimal': {
      const scaled = scaledNumber(value)
      return scaled === undefined ? undefined : decimalText(scaled, DECIMAL_SCALE)
    }
    case 'boolean':
      return typeof value === 'boolean' ? String(value) : undefined
  }
}

/** The cell as the report takes it, or undefined when it cannot be given exactly. */
export function fromPostgreSql(text: string | null, type: StatsColumnType): StatsValue | undefined {
  if (text === null) return null
  switch (type) {
    case 'text':
      return text
    case 'day':
      return parseDay(text)
    case 'integer':
      return /^-?\d+$/.test(text) ? safeWhole(BigInt(text)) : undefined
    case 'decimal':
      return shortened(text)
    case 'boolean':
      return text === 't'
  }
}

/** Without the zeros that PostgreSQL adds up to the scale of the column. */
function shortened(text: string): string | undefined {
  if (!isDecimalText(text)) return undefined
  const scale = text.length - text.indexOf('.') - 1
  const scaled = scaledDecimal(text, scale)
  return scaled === undefined ? undefined : decimalText(scaled, scale)
}

interface PostgreSqlType {
  readonly name: string
  /** What a cell of it may be taken as: a sum of whole numbers is a `numeric` without decimals. */
  readonly kinds: readonly StatsColumnType[]
}

/** The type with a number of PostgreSQL's catalogue. */
export const typeOf = (oid: number): PostgreSqlType =>
  TYPES.get(oid) ?? { name: `the type with number ${oid}`, kinds: [] }

const TYPES: ReadonlyMap<number, PostgreSqlType> = new Map<number, PostgreSqlType>([
  [16, { name: 'BOOLEAN', kinds: ['boolean'] }],
  [20, { name: 'BIGINT', kinds: ['integer'] }],
  [21, { name: 'SMALLINT', kinds: ['integer'] }],
  [23, { name: 'INTEGER', kinds: ['integer'] }],
  [25, { name: 'TEXT', kinds: ['text'] }],
  [700, { name: 'REAL', kinds: [] }],
  [701, { name: 'DOUBLE PRECISION', kinds: [] }],
  [1043, { name: 'VARCHAR', kinds: ['text'] }],
  [1082, { name: 'DATE', kinds: ['day'] }],
  [1114, { name: 'TIMESTAMP', kinds: [] }],
  [1184, { name: 'TIMESTAMP WITH TIME ZONE', kinds: [] }],
  [1700, { name: 'NUMERIC', kinds: ['decimal', 'integer'] }],
])
