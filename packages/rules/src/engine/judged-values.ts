/** The values that a finding was judged on, as a short digest: equal digests, equal values; no value can be read back. */
import type { Value } from '../tables/index.ts'
import type { Ruleset } from './compile.ts'
import type { Finding, InputRow, InputSheet } from './finding.ts'
import type { Rule } from './rule.ts'

/** Finds rows by sheet and row number; made once for many findings. */
export class RowsByNumber {
  private readonly sheets: readonly InputSheet[]
  private readonly known: (ReadonlyMap<number, InputRow> | undefined)[]

  constructor(sheets: readonly InputSheet[]) {
    this.sheets = sheets
    this.known = sheets.map(() => undefined)
  }

  at(sheet: number, row: number): InputRow | undefined {
    const rows = this.known[sheet] ?? new Map((this.sheets[sheet]?.rows ?? []).map((one) => [one.row, one]))
    this.known[sheet] = rows
    return rows.get(row)
  }
}

/** Digest of the cells that a rule looked at in the rows of a finding. */
export function judgedValues(ruleset: Ruleset, finding: Finding, rows: RowsByNumber): string {
  const rule = ruleset.find(finding.rule)
  const cells: (readonly [string, Value | string | null])[] = []
  for (const place of finding.places) {
    const row = rows.at(place.sheet, place.row)
    for (const column of rule ? columnsOf(rule, place.column) : [place.column]) {
      cells.push([
        `${place.record}.${column}`,
        row?.values[column] ?? row?.unreadable?.[column]?.text ?? null,
      ])
    }
  }
  const unique = new Map(cells.map(([name, value]) => [name, value]))
  return digestOf(JSON.stringify([...unique].sort(([a], [b]) => (a < b ? -1 : 1))))
}

const columnsOf = (rule: Rule, column: string): readonly string[] =>
  rule.form === 'cell' ? [column] : [...rule.reads, ...rule.mayBeEmpty]

const FNV_PRIME = 0x01000193
const SEEDS = [0x811c9dc5, 0x9e3779b9] as const

/** Sixteen hexadecimal digits of two FNV-1a sums: to notice a change, not to keep a secret. */
export function digestOf(text: string): string {
  return SEEDS.map((seed) => {
    let sum: number = seed
    for (let index = 0; index < text.length; index++) {
      sum ^= text.charCodeAt(index)
      sum = Math.imul(sum, FNV_PRIME)
    }
    return (sum >>> 0).toString(16).padStart(8, '0')
  }).join('')
}
