/** Flags to put on workbooks of tests. */
import { fileURLToPath } from 'node:url'
import type { FindingLine, FlaggedCell, Flags, MarkKind } from '../../src/flagging/index.ts'

export const excelMade = (name: string): string =>
  fileURLToPath(new URL(`../fixtures/excel-made/${name}`, import.meta.url))

/** A cell with one reason. */
export const cell = (row: number, column: number, kind: MarkKind = 'error', text = 'Dat mag niet.') =>
  ({ row, column, reasons: [{ kind, heading: `${kind} · dual-x`, text }] }) satisfies FlaggedCell

export const finding = (changes: Partial<FindingLine> = {}): FindingLine => ({
  kind: 'error',
  rule: 'dual-x',
  sheet: 'planning',
  cells: 'B2',
  record: 'OVK-1',
  wrong: 'Dat mag niet.',
  fix: 'Verbeter het.',
  law: 'Bron: Decreet van 10 juni 2016, artikel 5.',
  address: 'https://codex.vlaanderen.be/doc?id=1&taal=nl',
  at: { position: 0, row: 2, column: 1 },
  ...changes,
})

/** Flags with the same cells on each of so many sheets, and one finding. */
export function flagsOn(
  cells: readonly FlaggedCell[],
  { sheets = 1, ...changes }: Partial<Omit<Flags, 'sheets'>> & { readonly sheets?: number } = {},
): Flags {
  return {
    language: 'nl',
    kinds: { error: 'fout', warning: 'waarschuwing', undecided: 'niet te beoordelen', hint: 'aanwijzing' },
    sheets: Array.from({ length: sheets }, (_, position) => ({ position, cells })),
    facts: ['planning.xlsx', '1 fout.', 'Stand op 1 januari 2025.'],
    counts: [
      { label: 'fout', count: 1 },
      { label: 'waarschuwing', count: 0 },
    ],
    findings: [finding()],
    lists: [],
    ...changes,
  }
}

/** A part of a sheet without what a flagged copy puts in. */
export const withoutMarks = (xml: string): string =>
  xml
    .replace(
      /<(\w+:)?conditionalFormatting sqref="[^"]*"><(\w+:)?cfRule type="expression" dxfId="\d+" priority="\d+"><(\w+:)?formula>LEN\("Werkplekleren"\)=13<\/(\w+:)?formula><\/(\w+:)?cfRule><\/(\w+:)?conditionalFormatting>/g,
      '',
    )
    .replace(/<(\w+:)?legacyDrawing xmlns:r="[^"]*" r:id="[^"]*"\/>/, '')
