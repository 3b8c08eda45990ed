/** Text as a workbook stores it. */

/** Decodes the `_xHHHH_` escapes that stand for characters XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function unescapeText(text: string): string {
  if (!text.includes('_x')) return text
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

/** V8 lets a short piece of a long text keep the whole text alive; a text that is kept gets a copy of its own. */
export function ownCopy(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1)
}
