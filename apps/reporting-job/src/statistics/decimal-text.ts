/** Exact decimal numbers as text, such as `-12.5`: no exponent, no needless zeros. */
export type DecimalText = string

const PATTERN = /^(-?)(\d+)(?:\.(\d+))?$/

/** Whether the text is a plain decimal number. */
export function isDecimalText(text: string): text is DecimalText {
  return PATTERN.test(text)
}

/** The number times 10^scale as an integer, or undefined when the text is no decimal or has more decimals. */
export function scaledDecimal(text: string, scale: number): bigint | undefined {
  const [, sign, whole, decimals = ''] = PATTERN.exec(text) ?? []
  if (whole === undefined) return undefined
  const significant = decimals.replace(/0+$/, '')
  if (significant.length > scale) return undefined
  const magnitude = BigInt(whole + significant.padEnd(scale, '0'))
  return sign === '-' ? -magnitude : magnitude
}

/** The text of an integer divided by 10^scale. */
export function decimalText(scaled: bigint, scale: number): DecimalText {
  const digits = (scaled < 0n ? -scaled : scaled).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const decimals = digits.slice(digits.length - scale).replace(/0+$/, '')
  return `${scaled < 0n ? '-' : ''}${whole}${decimals === '' ? '' : `.${decimals}`}`
}

/**
 * A decimal as a ratio of integers, so that a sum of decimals can be divided and rounded exactly:
 * `12.5` is `{ numerator: 125n, denominator: 10n }`. Throws a RangeError for any other text.
 */
export function asRatio(text: DecimalText): { readonly numerator: bigint; readonly denominator: bigint } {
  const scale = text.includes('.') ? text.length - text.indexOf('.') - 1 : 0
  const numerator = scaledDecimal(text, scale)
  if (numerator === undefined) throw new RangeError('Not a decimal number written with digits and one point.')
  return { numerator, denominator: 10n ** BigInt(scale) }
}
