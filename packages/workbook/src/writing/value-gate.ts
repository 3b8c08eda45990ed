/** Values that may enter a cell: every number is checked before exceljs, which would write NaN and Infinity, sees it. */
import { type Day, MAX_DAY, serialOf } from '@werkplekleren/rules'
import type { CellFormat } from './laid-out.ts'
import { type ReportPlace, UnwritableReport } from './problems.ts'
import type { NumberKind } from './report-workbook.ts'

/** Excel keeps fifteen significant digits. */
const LARGEST = 999_999_999_999_999

/** A number as its cell stores it: days as serials, cents as euros, fractions as they are. */
export function storedNumber(value: number, kind: NumberKind, place: ReportPlace): number {
  if (!Number.isFinite(value) || Math.abs(value) > LARGEST) throw new UnwritableReport('badNumber', place)
  if (kind === 'day') return storedDay(value, place)
  if ((kind === 'count' || kind === 'money') && !Number.isInteger(value)) {
    throw new UnwritableReport('badNumber', place)
  }
  // Adding zero turns -0, which Excel would show as "-0", into 0.
  return (kind === 'money' ? value / 100 : value) + 0
}

function storedDay(value: number, place: ReportPlace): number {
  if (!Number.isInteger(value) || value > MAX_DAY) throw new UnwritableReport('badDay', place)
  try {
    // Checked: a whole number of days, not after the last; serialOf refuses what is too early.
    return serialOf(value as Day)
  } catch {
    throw new UnwritableReport('badDay', place)
  }
}

/** The number format of a kind. */
export function formatOf(kind: NumberKind, decimals = 1): CellFormat {
  if (kind === 'count') return '#,##0'
  if (kind === 'money') return '#,##0.00'
  if (kind === 'day') return 'yyyy-mm-dd'
  const digits = decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`
  return kind === 'percent' ? `${digits}%` : `#,##${digits}`
}
