/** Colours for a terminal; plain text elsewhere. */
export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly error: (text: string) => string
  readonly warning: (text: string) => string
  readonly hint: (text: string) => string
  readonly good: (text: string) => string
}

const ESCAPE = '\u001b['

export function paint(colour: boolean): Style {
  const wrap = (code: number) => (text: string) => (colour ? `${ESCAPE}${code}m${text}${ESCAPE}0m` : text)
  return { bold: wrap(1), dim: wrap(2), error: wrap(31), warning: wrap(33), hint: wrap(36), good: wrap(32) }
}
