/** Finds totals of one indicator that are in fact totals of another: by their unit, or by an equality that is no chance. */
import type { CellOf } from '../../tables/index.ts'

type Indicator = CellOf<'figures', 'indicator'>

interface Figure {
  readonly indicator: Indicator
  readonly unit: CellOf<'figures', 'unit'> | null
  readonly breakdown: CellOf<'figures', 'breakdown'>
  readonly population: CellOf<'figures', 'population'> | null
  readonly measure: CellOf<'figures', 'measure'> | null
  readonly value: number | null
}

interface Mixed {
  readonly claimed: Indicator
  readonly really: Indicator
  readonly unit: CellOf<'figures', 'unit'>
  /** Smaller totals may be equal by chance. */
  readonly from: number
}

/** Places of figures counted in the wrong unit, and of equal totals of one population; linear in the rows. */
export function* countedAs(rows: readonly Figure[], { claimed, really, unit, from }: Mixed) {
  const totals = new Map<string, number>()
  rows.forEach((row, index) => {
    if (row.indicator === really && isTotal(row)) totals.set(keyOf(row), index)
  })
  for (const [index, row] of rows.entries()) {
    if (row.indicator !== claimed) continue
    if (row.unit === unit) {
      yield { at: [[index, 'unit'] as const, [index, 'indicator'] as const] as const, args: {} }
      continue
    }
    const same = isTotal(row) && row.value !== null && row.value >= from ? totals.get(keyOf(row)) : undefined
    if (same !== undefined && row.value !== null) {
      const at = [[index, 'value'] as const, [same, 'value'] as const] as const
      yield { at, args: { value: row.value }, variant: 'equalTotals' }
    }
  }
}

const isTotal = ({ breakdown, measure, value }: Figure): boolean =>
  breakdown === 'NONE' && measure !== 'SHARE' && value !== null

const keyOf = ({ population, value }: Figure): string => `${population} ${value}`
