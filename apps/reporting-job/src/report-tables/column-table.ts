/** Lays out several figures side by side, each column its own: sector by accredited, active, share. */
import type { Text } from '@werkplekleren/rules'
import type { Dimension, Member } from '../dimensions/index.ts'
import {
  type CountCell,
  type Figure,
  type FigureColumn,
  type FigureTable,
  UNKNOWN,
} from '../figures/index.ts'
import type { Distribution, Indicator } from '../indicators/index.ts'
import { stubOf, totalHeads, unknownMember } from './cross-table.ts'
import type { TableContext } from './report-table.ts'

export interface FiguredColumn extends FigureColumn {
  /** The figure at a row, `undefined` for the total of all. */
  readonly figure: (key: string | undefined) => Figure
}

/** One indicator along the rows of a table: at a member, or over all of them. */
export interface Along {
  readonly at: (key: string | undefined) => CountCell
  readonly hitsAt: (key: string | undefined) => CountCell
  /** Whether units stand in no member. */
  readonly hasUnknown: boolean
}

export async function along(context: TableContext, indicator: Indicator, rows: Dimension): Promise<Along> {
  const [parts, whole] = await Promise.all([context.counts(indicator, rows), context.counts(indicator)])
  return {
    at: (key) => (key === undefined ? whole.at({}) : parts.at({ [rows.id]: key })),
    hitsAt: (key) => (key === undefined ? whole.hitsAt({}) : parts.hitsAt({ [rows.id]: key })),
    hasUnknown: parts.has(rows, UNKNOWN),
  }
}

/** One indicator along the rows of a table, at the codes of a second dimension. */
export async function acrossAlong(
  context: TableContext,
  indicator: Indicator,
  rows: Dimension,
  across: Dimension,
): Promise<(key: string | undefined, code: string) => CountCell> {
  const [parts, whole] = await Promise.all([
    context.counts(indicator, rows, across),
    context.counts(indicator, across),
  ])
  return (key, code) =>
    key === undefined ? whole.at({ [across.id]: code }) : parts.at({ [rows.id]: key, [across.id]: code })
}

/** The values of the units of an indicator along the rows of a table. */
export async function valuesAlong(
  context: TableContext,
  indicator: Indicator,
  rows: Dimension,
): Promise<(key: string | undefined) => Distribution> {
  const [parts, whole] = await Promise.all([context.values(indicator, rows), context.values(indicator)])
  return (key) => (key === undefined ? whole.at({}) : parts.at({ [rows.id]: key }))
}

/** The members to show, and "Unknown" where one of the indicators has units in none of them. */
export const membersAlong = (
  context: TableContext,
  rows: Dimension,
  ...indicators: readonly Along[]
): readonly Member[] =>
  indicators.some(({ hasUnknown }) => hasUnknown)
    ? [...context.members(rows), unknownMember(rows)]
    : context.members(rows)

interface ColumnTable {
  readonly rows: Dimension
  readonly members: readonly Member[]
  readonly columns: readonly FiguredColumn[]
  readonly keyHeader?: Text
  readonly extra?: readonly { readonly header: Text; readonly of: (key: string) => Text | string }[]
  /** Where rows do not add up to anything. */
  readonly withoutTotal?: true
}

export function columnTable({
  rows,
  members,
  columns,
  keyHeader,
  extra = [],
  withoutTotal,
}: ColumnTable): FigureTable {
  return {
    stub: stubOf(rows.label, keyHeader, extra),
    columns: columns.map(({ figure: _, ...column }) => column),
    rows: [
      ...members.map(({ key, label }) => ({
        heads: [...(keyHeader === undefined ? [] : [key]), label, ...extra.map(({ of }) => of(key))],
        figures: columns.map(({ figure }) => figure(key)),
        at: { [rows.id]: key },
      })),
      ...(withoutTotal
        ? []
        : [
            {
              heads: totalHeads(keyHeader !== undefined, extra.length),
              figures: columns.map(({ figure }) => figure(undefined)),
              at: {},
              total: true,
            },
          ]),
    ],
  }
}
