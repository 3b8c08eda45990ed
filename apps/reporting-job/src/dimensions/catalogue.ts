/** The code lists of a run, from its accepted extracts. */
import type { AcceptedRows } from '../extracts/index.ts'
import type { Catalogue, CatalogueProgramme } from './dimension.ts'

/** Sectors and programmes in order of their code; rows without one are left out. */
export function catalogueOf({ rows }: Pick<AcceptedRows, 'rows'>): Catalogue {
  const textOf = (value: unknown): string | null => (value == null ? null : String(value))
  const byCode = <Row extends { readonly code: string }>(list: readonly Row[]) =>
    list.toSorted((a, b) => (a.code < b.code ? -1 : 1))
  const sectors = (rows.get('sectors') ?? []).flatMap(
    ({ code, name, powers, hasPartnership, maxLearners }) =>
      code == null
        ? []
        : [
            {
              code: String(code),
              name: String(name ?? code),
              ...(typeof hasPartnership === 'boolean' && { hasPartnership }),
              ...(typeof maxLearners === 'number' && { maxLearners }),
              ...(powers != null && {
                powers: String(powers)
                  .split(/[,;\s]+/)
                  .filter(Boolean),
              }),
            },
          ],
  )
  const programmes = (rows.get('programmes') ?? []).flatMap((row): readonly CatalogueProgramme[] =>
    row.code == null
      ? []
      : [
          {
            code: String(row.code),
            name: String(row.name ?? row.code),
            dual: row.dual === true,
            level: textOf(row.level),
            runUpPhase: row.runUpPhase === true,
            sector: textOf(row.sectorCode),
            grade: textOf(row.grade),
            domain: textOf(row.domain),
            finality: textOf(row.finality),
          },
        ],
  )
  return { sectors: byCode(sectors), programmes: byCode(programmes) }
}
