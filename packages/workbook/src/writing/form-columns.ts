/** What the columns of a form accept: the same as in an empty planning sheet. */
import {
  currentRuleset,
  type Day,
  type Language,
  planningTemplate,
  type TableId,
  type TemplateColumn,
} from '@werkplekleren/rules'

/** By column key; a column that only former law reads is not there and accepts anything. */
export function formColumns(
  table: TableId,
  asOf: Day,
  language: Language,
): ReadonlyMap<string, TemplateColumn> {
  const { columns } = planningTemplate(currentRuleset, table, { language, asOf })
  return new Map(columns.map((column) => [column.key, column]))
}

/** Columns that accept the same values share one list. */
export const formListKey = (values: readonly string[]): string => values.join('\n')
