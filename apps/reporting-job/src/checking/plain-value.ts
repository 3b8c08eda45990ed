/** Values as programs read them: days as ISO text, money as a decimal with a point. */
import { columnOf, type Day, formatDay, type TableId, type Value } from '@werkplekleren/rules'

export function plainValue(table: TableId, column: string, value: Value): string | number | boolean {
  const kind = columnOf(table, column)?.kind
  // A number in a column of days is a day.
  if (kind === 'day') return formatDay(value as Day)
  return kind === 'money' ? decimalEuros(Number(value)) : value
}

export function decimalEuros(cents: number): string {
  const whole = Math.floor(Math.abs(cents) / 100)
  return `${cents < 0 ? '-' : ''}${whole}.${String(Math.abs(cents) % 100).padStart(2, '0')}`
}
