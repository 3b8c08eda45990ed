/** Lays out figures by one dimension within another: stage and year of study, age group and single age. */
import type { Dimension, Member } from '../dimensions/index.ts'
import type {
  Coordinates,
  CountCell,
  Figure,
  FigureColumn,
  FigureRow,
  FigureTable,
} from '../figures/index.ts'
import type { Indicator } from '../indicators/index.ts'
import { noWord, totalWord } from './cross-table.ts'
import type { TableContext } from './report-table.ts'

export interface NestedColumn extends FigureColumn {
  /** The figure of a part, of a group (without the inner coordinate) or of all. */
  readonly figure: (at: Coordinates) => Figure
}

interface NestedTable {
  readonly outer: Dimension
  readonly inner: Dimension
  readonly groups: readonly { readonly group: Member; readonly parts: readonly Member[] }[]
  readonly columns: readonly NestedColumn[]
  /** `code` where the labels of the inner dimension look like numbers, as ages do. */
  readonly innerKind?: 'code'
}

/** The parts of each group, then the group itself; all of them last. */
export function nestedTable({ outer, inner, groups, columns, innerKind }: NestedTable): FigureTable {
  const row = (heads: FigureRow['heads'], at: Coordinates): FigureRow => ({
    heads,
    figures: columns.map(({ figure }) => figure(at)),
    at,
  })
  return {
    stub: [
      { header: outer.label, kind: 'text' },
      { header: inner.label, kind: innerKind ?? 'text' },
    ],
    columns: columns.map(({ figure: _, ...column }) => column),
    rows: [
      ...groups.flatMap(({ group, parts }) => [
        ...parts.map(({ key, label }) =>
          row([group.label, label], { [outer.id]: group.key, [inner.id]: key }),
        ),
        row([group.label, totalWord], { [outer.id]: group.key }),
      ]),
      { ...row([totalWord, noWord], {}), total: true },
    ],
  }
}

/** The counts of an indicator at parts, groups and all; each may be asked at a code of a further dimension. */
export async function nestedCounts(
  context: TableContext,
  indicator: Indicator,
  outer: Dimension,
  inner: Dimension,
  ...further: readonly Dimension[]
): Promise<(at: Coordinates) => CountCell> {
  const [parts, groups, all] = await Promise.all([
    context.counts(indicator, outer, inner, ...further),
    context.counts(indicator, outer, ...further),
    context.counts(indicator, ...further),
  ])
  return (at) => (inner.id in at ? parts : outer.id in at ? groups : all).at(at)
}
