/** What can be filled only when the small counts are protected: earlier school years, and the tables about the others. */
import { inFiveYears, type Known } from '../report-tables/index.ts'
import type { Material, ScopeFigures } from './build-workbook.ts'
import { populationOf } from './population-of.ts'

/** All tables of a scope in their order. What is added was published before, or tells of no unit: it needs no protection. */
export function completeTables(
  material: Material,
  figures: ScopeFigures,
  isSuppressed: (id: string) => boolean,
): ScopeFigures {
  const { tables: definitions, earlier, catalogue, content } = material
  const known: Known = {
    schoolYear: figures.scope.schoolYear,
    isSuppressed,
    earlier,
    catalogue,
    isProvisional: content === 'countDate' || populationOf(material).isProvisional,
  }
  const overYears = new Set(definitions.flatMap(({ id, overYears: wide }) => (wide ? [id] : [])))
  const counted = figures.tables.map((one) =>
    overYears.has(one.id) ? { ...one, table: inFiveYears(one.table, known) } : one,
  )
  return {
    ...figures,
    tables: definitions.flatMap((definition) => {
      if (!('fillProtected' in definition)) return counted.filter(({ id }) => id === definition.id)
      const table = definition.fillProtected(counted, known)
      return table === undefined ? [] : [{ id: definition.id, table }]
    }),
  }
}
