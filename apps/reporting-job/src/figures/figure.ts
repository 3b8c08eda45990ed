/** What a cell of a table holds, without words: a count, or a figure that rests on counts. */
import type { Text } from '@werkplekleren/rules'
import { ratioHalfUp, shareHalfUp } from '../rounding.ts'
import { type CountCell, perUnit } from './measure.ts'

export type Figure =
  | { readonly kind: 'count'; readonly count: CountCell }
  /** numerator ÷ denominator, as a percentage or as it is. */
  | {
      readonly kind: 'share' | 'ratio'
      readonly numerator: CountCell
      readonly denominator: CountCell
    }
  /** One count as a percentage of two together. */
  | { readonly kind: 'part'; readonly count: CountCell; readonly besides: CountCell }
  /** The change from `before` to `now`, as a percentage of `before`. */
  | { readonly kind: 'growth'; readonly now: CountCell; readonly before: CountCell }
  /** A share less another, in percentage points. */
  | { readonly kind: 'points'; readonly of: Share; readonly less: Share }
  /** `now` less `before`. */
  | { readonly kind: 'difference'; readonly now: CountCell; readonly before: CountCell }
  /** A median, a mean, an amount or a sum of rates over `of` units: sum ÷ parts; `also` are other counts that it tells of. */
  | {
      readonly kind: 'statistic'
      readonly sum: number
      readonly parts: number
      readonly of: CountCell
      readonly also?: readonly CountCell[]
    }
  /** A whole number that tells of no unit: quality figures, amounts promised. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: Text | string }
  | { readonly kind: 'symbol'; readonly symbol: FigureSymbol }
  /** What is special about the figures of a row. */
  | { readonly kind: 'status'; readonly marks: readonly RowMark[] }

export interface Share {
  readonly numerator: CountCell
  readonly denominator: CountCell
}

/** `c` confidential, `x` not available, `z` does not apply. */
export type FigureSymbol = 'c' | 'x' | 'z'
/** `b` a break in the series, `p` provisional. */
export type RowMark = 'b' | 'p'

/** What a reader sees: percentages as 42.3, text in the reader's language elsewhere. */
export type Shown =
  | { readonly value: number }
  | { readonly symbol: FigureSymbol }
  | { readonly text: Text | string }
  | { readonly marks: readonly RowMark[] }

/** Below this denominator a rate says nothing. A setting of the design, not of the law. */
export const LEAST_DENOMINATOR = 10
/** A median or mean of fewer units tells of single ones. */
export const LEAST_UNITS = 5

export const countOf = (count: CountCell): Figure => ({ kind: 'count', count })
export const shareOf = (numerator: CountCell, denominator: CountCell): Figure => ({
  kind: 'share',
  numerator,
  denominator,
})
export const notAvailable: Figure = { kind: 'symbol', symbol: 'x' }
export const notApplicable: Figure = { kind: 'symbol', symbol: 'z' }

/** A number that needs no protection, as it tells of no person or company: rows of an extract, deeds of a public body. */
export const numberOf = (value: number): Figure => ({ kind: 'number', value })
/** A percentage of two such numbers, with one decimal; too small a denominator gives [x], as in every rate. */
export const numberShareOf = (numerator: number, denominator: number): Figure =>
  denominator < LEAST_DENOMINATOR ? notAvailable : numberOf(shareHalfUp(numerator, denominator, 1))

/** The count of a figure, or the numerator of a share, before it is protected; for checks, never to be published. */
export function trueCount(figure: Figure): number | undefined {
  if (figure.kind === 'count') return unitsOf(figure.count)
  return figure.kind === 'share' || figure.kind === 'ratio' ? unitsOf(figure.numerator) : undefined
}

/** Units, a half of one included. */
const unitsOf = (count: CountCell): number => count.n / perUnit(count)

/** The counts that a reader of the figure learns something of. */
export function countsIn(figure: Figure): readonly CountCell[] {
  switch (figure.kind) {
    case 'count':
      return [figure.count]
    case 'share':
    case 'ratio':
      return unitsOf(figure.denominator) < LEAST_DENOMINATOR ? [] : [figure.numerator, figure.denominator]
    case 'part':
      return unitsOf(figure.count) + unitsOf(figure.besides) < LEAST_DENOMINATOR
        ? []
        : [figure.count, figure.besides]
    case 'growth':
      return unitsOf(figure.before) < LEAST_DENOMINATOR ? [] : [figure.now, figure.before]
    case 'points':
      return saysNothing(figure)
        ? []
        : [figure.of, figure.less].flatMap(({ numerator, denominator }) => [numerator, denominator])
    case 'difference':
      return [figure.now, figure.before]
    case 'statistic':
      return unitsOf(figure.of) < LEAST_UNITS ? [] : [figure.of, ...(figure.also ?? [])]
    default:
      return []
  }
}

/** The figure as published, rounded once, half up; one that rests on a suppressed count is suppressed. */
export function shown(figure: Figure, isSuppressed: (id: string) => boolean, decimals: number): Shown {
  if (countsIn(figure).some(({ id }) => isSuppressed(id))) return { symbol: 'c' }
  switch (figure.kind) {
    case 'count':
      return { value: ratioHalfUp(figure.count.n, perUnit(figure.count), 0) }
    case 'share':
      return unitsOf(figure.denominator) < LEAST_DENOMINATOR
        ? { symbol: 'x' }
        : { value: shareHalfUp(...quotient(figure), decimals) }
    case 'ratio':
      return unitsOf(figure.denominator) < LEAST_DENOMINATOR
        ? { symbol: 'x' }
        : { value: ratioHalfUp(...quotient(figure), decimals) }
    case 'part': {
      const both = figure.count.n + figure.besides.n
      return both < LEAST_DENOMINATOR * perUnit(figure.count)
        ? { symbol: 'x' }
        : { value: shareHalfUp(figure.count.n, both, decimals) }
    }
    case 'growth':
      return unitsOf(figure.before) < LEAST_DENOMINATOR
        ? { symbol: 'x' }
        : { value: shareHalfUp(figure.now.n - figure.before.n, figure.before.n, decimals) }
    case 'points':
      return saysNothing(figure) ? { symbol: 'x' } : { value: pointsHalfUp(figure.of, figure.less, decimals) }
    case 'difference':
      return { value: ratioHalfUp(figure.now.n - figure.before.n, perUnit(figure.now), 0) }
    case 'statistic':
      return unitsOf(figure.of) < LEAST_UNITS
        ? { symbol: 'x' }
        : { value: ratioHalfUp(figure.sum, figure.parts, decimals) }
    case 'number':
      return { value: figure.value }
    case 'text':
      return { text: figure.text }
    case 'symbol':
      return { symbol: figure.symbol }
    case 'status':
      return { marks: figure.marks }
  }
}

const saysNothing = ({ of, less }: { readonly of: Share; readonly less: Share }): boolean =>
  unitsOf(of.denominator) < LEAST_DENOMINATOR || unitsOf(less.denominator) < LEAST_DENOMINATOR

/** Both in the same parts of a unit. */
const quotient = ({ numerator, denominator }: Share): [number, number] => [
  numerator.n * perUnit(denominator),
  denominator.n * perUnit(numerator),
]

/** Rounded once: the difference of two rounded shares may be off by one. */
const pointsHalfUp = (of: Share, less: Share, decimals: number): number =>
  differenceHalfUp(quotient(of), quotient(less), decimals)

const differenceHalfUp = (of: [number, number], less: [number, number], decimals: number): number =>
  shareHalfUp(of[0] * less[1] - less[0] * of[1], of[1] * less[1], decimals)
