/** Numbers as workbooks write them. */
const NUMBER_TEXT = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/** A number as workbooks write it, without spaces. */
export function isNumber(text: string): boolean {
  return NUMBER_TEXT.test(text)
}
