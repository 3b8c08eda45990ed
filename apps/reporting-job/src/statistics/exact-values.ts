/** What a cell or a parameter of each kind must be, whichever database it goes to. */
import { scaledDecimal } from './decimal-text.ts'
import type { StatsColumnType, StatsValue } from './stats-engine.ts'

/** Digits of a decimal, all together and after the point. */
export const DECIMAL_WIDTH = 18
export const DECIMAL_SCALE = 6

/** In words. */
export const MUST_BE: Readonly<Record<StatsColumnType, string>> = {
  text: 'well-formed text',
  day: 'a civil day (whole days since 1970-01-01)',
  integer: 'a safe integer or a bigint of at most 64 bits',
  decimal: `a decimal number with at most ${DECIMAL_WIDTH - DECIMAL_SCALE} digits before and ${DECIMAL_SCALE} after the point`,
  boolean: 'true or false',
}

/** Text without half a character, which would silently become another one. */
export const wellFormedText = (value: StatsValue): string | undefined =>
  typeof value === 'string' && !/\p{Surrogate}/u.test(value) ? value : undefined

/** A day of the years 1 to 9999: wider than any record, narrower than the infinities of a database. */
export const civilDay = (value: StatsValue): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= -719_162 && value <= 2_932_896
    ? value
    : undefined

export function wholeNumber(value: StatsValue): bigint | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : undefined
  return typeof value === 'bigint' && BigInt.asIntN(64, value) === value ? value : undefined
}

/** The decimal times 10^6. A number is taken at its shortest decimal text: 28.8 is twenty-eight and eight tenths. */
export function scaledNumber(value: StatsValue): bigint | undefined {
  if (value === null || typeof value === 'boolean') return undefined
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined
  const scaled = scaledDecimal(String(value), DECIMAL_SCALE)
  return scaled === undefined || scaled >= LIMIT || scaled <= -LIMIT ? undefined : scaled
}

const LIMIT = 10n ** BigInt(DECIMAL_WIDTH)

/** A whole number of a database as a number, or undefined where no number holds it exactly. */
export function safeWhole(value: bigint | number): number | undefined {
  const whole = Number(value)
  return Number.isSafeInteger(whole) ? whole : undefined
}
