/** Recognises headings as columns: by key, by label in any language, or by alias. */
import { columnOf, type TableId, tableIds, tableOf } from './registry.ts'
import { normaliseWords } from './words.ts'

const headingMaps = new Map<TableId, ReadonlyMap<string, string>>()

/** Every accepted heading of a table, normalised, with its column key. */
export function headingsOf(table: TableId): ReadonlyMap<string, string> {
  const known = headingMaps.get(table)
  if (known) return known
  const map = new Map<string, string>()
  const { columns } = tableOf(table)
  const add = (heading: string, key: string) => {
    const normal = normaliseWords(heading)
    const other = map.get(normal)
    if (other !== undefined && other !== key)
      throw new Error(`${table}: heading "${heading}" means ${other} and ${key}`)
    map.set(normal, key)
  }
  for (const [key, { label, aliases = [] }] of Object.entries(columns)) {
    for (const heading of [key, label.nl, label.en, label.fr, ...aliases]) add(heading, key)
  }
  headingMaps.set(table, map)
  return map
}

/** The column that a heading names in a table, or `undefined`. */
export const columnNamed = (table: TableId, heading: string): string | undefined =>
  headingsOf(table).get(normaliseWords(heading))

/** How well a table fits a row of headings. */
export interface TableFit {
  readonly table: TableId
  readonly recognised: number
}

/** The tables of which a row of headings names at least two columns, best fit first. */
export function tablesFitting(headings: readonly string[]): readonly TableFit[] {
  const fits = tableIds.map((table) => {
    const found = new Set<string>()
    for (const heading of headings) {
      const key = columnNamed(table, heading)
      if (key !== undefined) found.add(key)
    }
    return { table, recognised: found.size }
  })
  return fits.filter(({ recognised }) => recognised >= 2).sort((a, b) => b.recognised - a.recognised)
}

/** The table that a sheet or file name announces, or `undefined`. */
export function tableNamed(name: string): TableId | undefined {
  const wanted = normaliseWords(name)
  return tableIds.find((id) => {
    const { label, singular, aliases = [] } = tableOf(id)
    return [id, singular, label.nl, label.en, label.fr, ...aliases].some(
      (word) => normaliseWords(word) === wanted,
    )
  })
}

/** The label of a column in a language; the key itself for an unknown one. */
export const labelOf = (table: TableId, column: string, language: 'nl' | 'en' | 'fr'): string =>
  columnOf(table, column)?.label[language] ?? column
