/** An amount reduced in proportion to hours, as an exact fraction of cents. */

/** The share `part` of `whole`, in cents as a fraction with a positive denominator. */
export interface ProRata {
  readonly part: number
  readonly whole: number
  readonly numerator: bigint
  readonly denominator: bigint
}

/**
 * `cents` × `part` / `whole`, at most `cents`; both hours count as the decimals they are written with.
 *
 * `undefined` where there is no share to compute: hours missing, a negative part, a whole of 0 or less.
 */
export function proRata(cents: number, part: number | null, whole: number | null): ProRata | undefined {
  if (part === null || whole === null || part < 0 || whole <= 0) return undefined
  const above = decimalOf(Math.min(part, whole))
  const below = decimalOf(whole)
  return {
    part,
    whole,
    numerator: BigInt(cents) * above.digits * below.unit,
    denominator: below.digits * above.unit,
  }
}

/** Whether an amount lies within a tolerance of the exact share, ends included; both in cents. */
export function isWithin(paid: number, { numerator, denominator }: ProRata, tolerance: number): boolean {
  const difference = BigInt(paid) * denominator - numerator
  const distance = difference < 0n ? -difference : difference
  return distance <= BigInt(tolerance) * denominator
}

/** The nearest whole cent of a share; half a cent goes up. */
export const nearestCent = ({ numerator, denominator }: ProRata): number =>
  Number((2n * numerator + denominator) / (2n * denominator))

/** A number from 0 up as digits over a power of ten: 7.6 is 76 over 10, 1e-7 is 1 over 10000000. */
function decimalOf(value: number): { digits: bigint; unit: bigint } {
  const [mantissa = '0', exponent = '0'] = String(value).split('e')
  const [whole = '0', fraction = ''] = mantissa.split('.')
  const decimals = fraction.length - Number(exponent)
  const digits = BigInt(whole + fraction)
  return decimals >= 0
    ? { digits, unit: 10n ** BigInt(decimals) }
    : { digits: digits * 10n ** BigInt(-decimals), unit: 1n }
}
