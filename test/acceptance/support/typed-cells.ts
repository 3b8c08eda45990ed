/** A person at work in a workbook: a row copied down, cells typed over; all else stays as it was. */
import { writeFileSync } from 'node:fs'
import { handMadeZip } from '../../../packages/workbook/test/support/hand-made-zip.ts'
import { packedPartsOf, textOf } from '../../../packages/workbook/test/support/packed-parts.ts'

export interface Typed {
  /** Which sheet, from 1. */
  readonly sheet: number
  /** As Excel names it; the cell keeps its format, so that a date is typed as its serial day. */
  readonly cell: string
  readonly value: string | number
}

/** Row 3 of the first sheet is copied to the rows in `copies`, then the cells are typed. */
export function saveFilledIn(
  from: string,
  to: string,
  { copies, typed }: { readonly copies: readonly number[]; readonly typed: readonly Typed[] },
): void {
  const parts = packedPartsOf(from)
  const changed = new Map<string, string>()
  const sheetPart = (sheet: number) => `xl/worksheets/sheet${sheet}.xml`
  const read = (part: string) => changed.get(part) ?? textOf(parts, part)
  for (const row of copies) changed.set(sheetPart(1), withCopiedRow(read(sheetPart(1)), row))
  for (const { sheet, cell, value } of typed)
    changed.set(sheetPart(sheet), withTyped(read(sheetPart(sheet)), cell, value))
  const entries = Array.from(parts, ([name, { text }]) => ({
    name,
    content: Buffer.from(changed.get(name) ?? text, 'latin1'),
  }))
  writeFileSync(to, handMadeZip(entries))
}

function withCopiedRow(xml: string, row: number): string {
  const [source = ''] = /<row r="3".*?<\/row>/s.exec(xml) ?? []
  const copy = source.replaceAll(/ r="([A-Z]*)3"/g, (_, column: string) => ` r="${column}${row}"`)
  return replaced(xml, new RegExp(`<row r="${row}".*?</row>`, 's'), copy)
}

function withTyped(xml: string, cell: string, value: string | number): string {
  const content =
    typeof value === 'number'
      ? `><v>${value}</v></c>`
      : ` t="inlineStr"><is><t>${value.replaceAll(/[^ -%'-;=?-~]/gu, (letter) => `&#${letter.codePointAt(0)};`)}</t></is></c>`
  const given = new RegExp(`(<c r="${cell}"(?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`, 's')
  const [, start = ''] = given.exec(xml) ?? []
  return replaced(xml, given, start + content)
}

function replaced(xml: string, pattern: RegExp, by: string): string {
  if (!pattern.test(xml)) throw new Error(`The sheet has no ${pattern}`)
  return xml.replace(pattern, () => by)
}
