/** The tables about the protection itself, put in their place among the others when those are protected. */
import type { ReportTable } from '../report-tables/index.ts'
import type { ScopeFigures } from './build-workbook.ts'

/** They hold numbers that tell of no unit, so that nothing of them needs protection in turn. */
export const withProtectionTables = (
  definitions: readonly ReportTable[],
  figures: ScopeFigures,
  isSuppressed: (id: string) => boolean,
): ScopeFigures => ({
  ...figures,
  tables: definitions.flatMap((definition) =>
    'fillProtected' in definition
      ? [{ id: definition.id, table: definition.fillProtected(figures.tables, isSuppressed) }]
      : figures.tables.filter(({ id }) => id === definition.id),
  ),
})
