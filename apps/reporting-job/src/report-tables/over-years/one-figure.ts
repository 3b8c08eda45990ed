/** Tables of one figure along a dimension, in this school year: what `overYears` widens to five. */
import type { Dimension } from '../../dimensions/index.ts'
import { countOf, type FigureTable, shareOf } from '../../figures/index.ts'
import type { Indicator } from '../../indicators/index.ts'
import { along, columnTable, type FiguredColumn, membersAlong } from '../column-table.ts'
import type { TableContext } from '../report-table.ts'
import { schoolYearWords } from '../school-year-words.ts'

/** The units of an indicator, or the share of them that is a hit. */
export async function oneFigure(
  context: TableContext,
  indicator: Indicator,
  rows: Dimension,
  which: 'count' | 'share',
): Promise<FigureTable> {
  const by = await along(context, indicator, rows)
  const column: FiguredColumn = {
    header: schoolYearWords(context.scope.schoolYear),
    unit: indicator.unit,
    kind: which === 'count' ? 'count' : 'percent',
    at: {},
    figure: (key) => (which === 'count' ? countOf(by.at(key)) : shareOf(by.hitsAt(key), by.at(key))),
  }
  return columnTable({ rows, members: membersAlong(context, rows, by), columns: [column] })
}
