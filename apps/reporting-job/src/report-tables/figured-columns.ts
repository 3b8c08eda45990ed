/** Columns that most tables of several figures have: counts, shares with their denominators, medians and means. */
import { type Text, text } from '@werkplekleren/rules'
import { type CountCell, countOf, type Figure, LEAST_UNITS, notAvailable, shareOf } from '../figures/index.ts'
import type { Distribution, Quotient } from '../indicators/index.ts'
import type { FiguredColumn } from './column-table.ts'

type Count = (key: string | undefined) => CountCell

export const countColumn = (header: Text, unit: Text, count: Count): FiguredColumn => ({
  header,
  unit,
  kind: 'count',
  at: {},
  figure: (key) => countOf(count(key)),
})

export const shareColumn = (header: Text, numerator: Count, denominator: Count): FiguredColumn => ({
  header,
  unit: text('%', '%', '%'),
  kind: 'percent',
  at: {},
  figure: (key) => shareOf(numerator(key), denominator(key)),
})

/** A median, percentile or mean of values; `scale` is what one unit of measure was multiplied by. */
export const statisticColumn = (
  header: Text,
  unit: Text,
  values: (key: string | undefined) => Distribution,
  quotient: (values: Distribution) => Quotient,
  count: Count,
  scale = 1,
): FiguredColumn => ({
  header,
  unit,
  kind: 'decimal',
  at: {},
  figure: (key) => statisticOf(values(key), quotient, count(key), scale),
})

/** [x] where fewer units have a value than a statistic needs. */
export function statisticOf(
  values: Distribution,
  quotient: (values: Distribution) => Quotient,
  of: CountCell,
  scale = 1,
): Figure {
  if (values.units < LEAST_UNITS) return notAvailable
  const { sum, parts } = quotient(values)
  return { kind: 'statistic', sum, parts: parts * scale, of }
}

/** The column as it is, or [x] all along where its data were not delivered. */
export const ifFilled = (filled: boolean, column: FiguredColumn): FiguredColumn =>
  filled ? column : { ...column, figure: () => notAvailable }

export const median = (values: Distribution): Quotient => values.median
export const ninetieth = (values: Distribution): Quotient => values.percentile(90)
export const mean = (values: Distribution): Quotient => values.mean
