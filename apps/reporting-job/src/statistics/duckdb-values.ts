/** Cells on their way into DuckDB and out of it; nothing passes through a binary fraction or a JavaScript Date. */
import { DuckDBDateValue, DuckDBDecimalValue, DuckDBTypeId, type DuckDBValue } from '@duckdb/node-api'
import { decimalText, scaledDecimal } from './decimal-text.ts'
import type { StatsColumnType, StatsValue } from './stats-engine.ts'

const DECIMAL_WIDTH = 18
const DECIMAL_SCALE = 6

/** How each kind of column is declared. */
export const SQL_TYPES: Readonly<Record<StatsColumnType, string>> = {
  text: 'VARCHAR',
  day: 'DATE',
  integer: 'BIGINT',
  decimal: `DECIMAL(${DECIMAL_WIDTH}, ${DECIMAL_SCALE})`,
  boolean: 'BOOLEAN',
}

/** What a cell of each kind must be, in words. */
export const MUST_BE: Readonly<Record<StatsColumnType, string>> = {
  text: 'well-formed text',
  day: 'a civil day (whole days since 1970-01-01)',
  integer: 'a safe integer or a bigint of at most 64 bits',
  decimal: `a decimal number with at most ${DECIMAL_WIDTH - DECIMAL_SCALE} digits before and ${DECIMAL_SCALE} after the point`,
  boolean: 'true or false',
}

/** The cell as DuckDB takes it, or undefined when it is not of that kind. */
export function toDuckDb(value: StatsValue, type: StatsColumnType): DuckDBValue | undefined {
  if (value === null) return null
  switch (type) {
    case 'text':
      // A lone surrogate would silently become a replacement character.
      return typeof value === 'string' && !/\p{Surrogate}/u.test(value) ? value : undefined
    case 'day':
      return typeof value === 'number' && isCivilDay(value) ? new DuckDBDateValue(value) : undefined
    case 'integer':
      return toBigInt(value)
    case 'decimal':
      return toDecimal(value)
    case 'boolean':
      return typeof value === 'boolean' ? value : undefined
  }
}

/** The cell as the report takes it, or undefined when it cannot be given exactly. */
export function fromDuckDb(value: DuckDBValue): StatsValue | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value
  if (typeof value === 'bigint' || typeof value === 'number') {
    const whole = Number(value)
    return Number.isSafeInteger(whole) ? whole : undefined
  }
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

function isCivilDay(value: number): boolean {
  // The years 1 to 9999; wider than any record, narrower than DuckDB's own bounds and infinities.
  return Number.isInteger(value) && value >= -719_162 && value <= 2_932_896
}

function toBigInt(value: string | number | bigint | boolean): bigint | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : undefined
  return typeof value === 'bigint' && BigInt.asIntN(64, value) === value ? value : undefined
}

function toDecimal(value: string | number | bigint | boolean): DuckDBDecimalValue | undefined {
  if (
    typeof value === 'boolean' ||
    (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
  ) {
    return undefined
  }
  // A number is taken at its shortest decimal text: 28.8 is twenty-eight and eight tenths.
  const scaled = scaledDecimal(String(value), DECIMAL_SCALE)
  if (
    scaled === undefined ||
    scaled >= 10n ** BigInt(DECIMAL_WIDTH) ||
    scaled <= -(10n ** BigInt(DECIMAL_WIDTH))
  ) {
    return undefined
  }
  return new DuckDBDecimalValue(scaled, DECIMAL_WIDTH, DECIMAL_SCALE)
}
