/** Cells on their way into DuckDB and out of it; nothing passes through a binary fraction or a JavaScript Date. */
import { DuckDBDateValue, DuckDBDecimalValue, DuckDBTypeId, type DuckDBValue } from '@duckdb/node-api'
import { decimalText } from './decimal-text.ts'
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

/** How each kind of column is declared. */
export const SQL_TYPES: Readonly<Record<StatsColumnType, string>> = {
  text: 'VARCHAR',
  day: 'DATE',
  integer: 'BIGINT',
  decimal: `DECIMAL(${DECIMAL_WIDTH}, ${DECIMAL_SCALE})`,
  boolean: 'BOOLEAN',
}

/** The cell as DuckDB takes it, or undefined when it is not of that kind. */
export function toDuckDb(value: StatsValue, type: StatsColumnType): DuckDBValue | undefined {
  if (value === null) return null
  switch (type) {
    case 'text':
      return wellFormedText(value)
    case 'day': {
      const day = civilDay(value)
      return day === undefined ? undefined : new DuckDBDateValue(day)
    }
    case 'integer':
      return wholeNumber(value)
    case 'decimal': {
      const scaled = scaledNumber(value)
      return scaled === undefined ? undefined : new DuckDBDecimalValue(scaled, DECIMAL_WIDTH, DECIMAL_SCALE)
    }
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
  }
}

/** The cell as the report takes it, or undefined when it cannot be given exactly. */
export function fromDuckDb(value: DuckDBValue): StatsValue | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'bigint' || typeof value === 'number') return safeWhole(value)
  if (value instanceof DuckDBDateValue) return value.isFinite ? value.days : undefined
  if (value instanceof DuckDBDecimalValue) return decimalText(value.value, value.scale)
  return undefined
}

/** The kind of a DuckDB type, or undefined when the engine does not take it. */
export function kindOf(typeId: DuckDBTypeId): StatsColumnType | undefined {
  return KINDS.get(typeId)
}

const KINDS: ReadonlyMap<DuckDBTypeId, StatsColumnType> = new Map<DuckDBTypeId, StatsColumnType>([
  [DuckDBTypeId.VARCHAR, 'text'],
  [DuckDBTypeId.DATE, 'day'],
  [DuckDBTypeId.TINYINT, 'integer'],
  [DuckDBTypeId.SMALLINT, 'integer'],
  [DuckDBTypeId.INTEGER, 'integer'],
  [DuckDBTypeId.BIGINT, 'integer'],
  [DuckDBTypeId.HUGEINT, 'integer'],
  [DuckDBTypeId.DECIMAL, 'decimal'],
  [DuckDBTypeId.BOOLEAN, 'boolean'],
])
