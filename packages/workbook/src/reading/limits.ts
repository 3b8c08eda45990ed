/** How much a file may hold before it is refused. */
export interface ReadLimits {
  /** Unpacked bytes of one part of an .xlsx. */
  readonly partBytes?: number
  /** Unpacked bytes of the parts of an .xlsx together, or bytes of a .csv. */
  readonly fileBytes?: number
  /** Unpacked to packed bytes of a part above 1 MiB. */
  readonly ratio?: number
  /** Entries in the zip. */
  readonly entries?: number
  /** Nested XML elements. */
  readonly depth?: number
  /** Rows of an .xlsx sheet. */
  readonly rows?: number
  readonly columns?: number
  /** Merged ranges of a sheet. */
  readonly merges?: number
  /** UTF-16 units in one cell. */
  readonly cellCharacters?: number
  /** Bytes in one CSV record. */
  readonly recordBytes?: number
  /** Filled cells of a file. */
  readonly cells?: number
  /** UTF-16 units in the texts of a file, shared strings counted once. */
  readonly textCharacters?: number
  /** Seconds that reading may keep its caller waiting, over the whole file. */
  readonly seconds?: number
  /** MiB that the process which reads may keep in use. */
  readonly memoryMiB?: number
}

/** How a file may be read. */
export interface ReadOptions extends ReadLimits {
  /** Read the cells of a workbook with macros too (.xlsm); its macros are never run. */
  readonly allowMacros?: boolean
}

export type Limits = Required<ReadLimits>

const GIBIBYTE = 2 ** 30

/** Excel's own bounds where it has them; the other values stop a hostile file early. */
export const DEFAULT_LIMITS: Limits = {
  partBytes: GIBIBYTE,
  fileBytes: 4 * GIBIBYTE,
  ratio: 200,
  entries: 10_000,
  depth: 64,
  rows: 1_048_576,
  columns: 16_384,
  merges: 65_536,
  cellCharacters: 32_767,
  recordBytes: 2 ** 20,
  cells: 50_000_000,
  textCharacters: 2 ** 29,
  seconds: 600,
  memoryMiB: 2048,
}

/** A number of bytes for a person to read. */
export function describeBytes(bytes: number): string {
  return bytes >= GIBIBYTE ? `${bytes / GIBIBYTE} GiB` : `${bytes} bytes`
}
