/** The rows and columns of tables, from the code lists and the extracts. */
import { type CodeColumn, columnOf, type Language, type TableId } from '@werkplekleren/rules'
import type { Side } from './cross-table.ts'
import type { Catalogue, Scope } from './indicator.ts'

/** The values of a code column, in the order of its list, without those left out. */
export function codesIn(
  table: TableId,
  column: string,
  language: Language,
  without: readonly string[] = [],
): readonly Side[] {
  const { codes } = columnOf(table, column) as CodeColumn
  return Object.entries(codes)
    .filter(([key]) => !without.includes(key))
    .map(([key, { label }]) => ({ key, label: label[language] }))
}

/** The sectoral partnerships of the extract; one of them where the scope is one of them. */
export const sectorsIn = ({ sectors }: Catalogue, { sector }: Scope): readonly Side[] =>
  sectors
    .filter(({ code }) => sector === null || code === sector)
    .map(({ code, name }) => ({ key: code, label: name }))
