/** Tables and their columns: what a sheet may hold, how it is recognised and read. */
export { canonicalIdentifier, type IdentifierForm } from './canonical.ts'
export type {
  Cents,
  Code,
  CodeColumn,
  Column,
  ColumnKind,
  Table,
  Value,
  ValueOf,
} from './column.ts'
export { columnNamed, headingsOf, labelOf, type TableFit, tableNamed, tablesFitting } from './headings.ts'
export {
  type CellProblem,
  codesOf,
  type RawCell,
  type ReadCell,
  readCell,
  type Unreadable,
} from './read-cell.ts'
export {
  type CellOf,
  type ColumnKey,
  columnOf,
  type RowOf,
  type TableId,
  tableIds,
  tableOf,
  tables,
} from './registry.ts'
export { rowSchema } from './schema.ts'
export { normaliseWords } from './words.ts'
