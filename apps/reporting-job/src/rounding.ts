/** Exact rounding of ratios of integers, half up; no binary fraction takes part in a decision. */

/** A whole number: a bigint, or a number that is a safe integer. */
export type Whole = number | bigint

/**
 * numerator ÷ denominator rounded once, half up, to a number of decimals from 0 to 12. A tie goes away from zero
 * (as Excel's ROUND does), so that a fall rounds like a rise of the same size. The result is the number nearest to
 * that decimal. Throws a RangeError when the denominator is not above zero (publish no rate then), when a number is
 * no whole number, or when the result has more digits than a number holds exactly.
 */
export function ratioHalfUp(numerator: Whole, denominator: Whole, decimals: number): number {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 12) {
    throw new RangeError('The number of decimals must be a whole number from 0 to 12.')
  }
  const below = wholeBigInt(denominator)
  if (below <= 0n) throw new RangeError('The denominator must be above zero.')
  const scaled = divideHalfUp(wholeBigInt(numerator) * 10n ** BigInt(decimals), below)
  return Number(`${safeNumber(scaled)}e-${decimals}`)
}

/** A share as a percentage: `shareHalfUp(1, 8, 0)` is 13 and `shareHalfUp(1, 8, 1)` is 12.5; see `ratioHalfUp`. */
export function shareHalfUp(numerator: Whole, denominator: Whole, decimals: number): number {
  return ratioHalfUp(wholeBigInt(numerator) * 100n, denominator, decimals)
}

/**
 * A whole number rounded half up to a multiple of `step` (25 to the nearest 10 is 30); a tie goes away from zero.
 * Throws a RangeError when the step is not a whole number above zero.
 */
export function roundHalfUpTo(value: Whole, step: Whole): number {
  const size = wholeBigInt(step)
  if (size <= 0n) throw new RangeError('The rounding step must be above zero.')
  return safeNumber(divideHalfUp(wholeBigInt(value), size) * size)
}

function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator
  const rounded = (2n * magnitude + denominator) / (2n * denominator)
  return numerator < 0n ? -rounded : rounded
}

function wholeBigInt(value: Whole): bigint {
  if (typeof value === 'bigint') return value
  if (!Number.isSafeInteger(value)) throw new RangeError('Exact rounding takes whole numbers only.')
  return BigInt(value)
}

function safeNumber(value: bigint): number {
  const result = Number(value)
  if (!Number.isSafeInteger(result))
    throw new RangeError('The rounded figure has more digits than a number holds.')
  return result
}
