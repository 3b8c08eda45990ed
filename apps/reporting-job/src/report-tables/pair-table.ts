/** Lays out figures by pairs of two dimensions, one row a pair: programme and province by offered, filled, rate. */
import type { Text } from '@werkplekleren/rules'
import type { Dimension, Member } from '../dimensions/index.ts'
import {
  type Coordinates,
  type Figure,
  type FigureColumn,
  type FigureTable,
  UNKNOWN,
} from '../figures/index.ts'
import { noWord, totalWord } from './cross-table.ts'

export interface PairedColumn extends FigureColumn {
  /** The figure at a pair; without coordinates, of the total. */
  readonly figure: (at: Coordinates) => Figure
}

interface PairTable {
  readonly dimensions: readonly [Dimension, Dimension]
  readonly pairs: readonly Pair[]
  readonly columns: readonly PairedColumn[]
  /** Shows the keys of the first dimension in a column of their own. */
  readonly keyHeader?: Text
  /** Where rows do not add up to anything. */
  readonly withoutTotal?: true
}

export type Pair = readonly [Member, Member]

export function pairTable({ dimensions, pairs, columns, keyHeader, withoutTotal }: PairTable): FigureTable {
  const [first, second] = dimensions
  const code = (key: string) => (keyHeader === undefined ? [] : [key === UNKNOWN ? noWord : key])
  return {
    stub: [
      ...(keyHeader === undefined ? [] : [{ header: keyHeader, kind: 'code' as const }]),
      { header: first.label, kind: 'text' },
      { header: second.label, kind: 'text' },
    ],
    columns: columns.map(({ figure: _, ...column }) => column),
    rows: [
      ...pairs.map((pair) => ({
        heads: [...code(pair[0].key), pair[0].label, pair[1].label],
        figures: columns.map(({ figure }) => figure(atPair(dimensions, pair))),
        at: atPair(dimensions, pair),
      })),
      ...(withoutTotal
        ? []
        : [
            {
              heads: [...code(UNKNOWN), totalWord, noWord],
              figures: columns.map(({ figure }) => figure({})),
              at: {},
              total: true,
            },
          ]),
    ],
  }
}

/** Every pair of members, in the order of the first, then of the second. */
export const pairsOf = (firsts: readonly Member[], seconds: readonly Member[]): readonly Pair[] =>
  firsts.flatMap((first) => seconds.map((second): Pair => [first, second]))

export const atPair = ([first, second]: PairTable['dimensions'], [one, other]: Pair): Coordinates => ({
  [first.id]: one.key,
  [second.id]: other.key,
})
