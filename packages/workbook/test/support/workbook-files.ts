/** Files for one test file: written to a folder of their own, read back as plain values. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openWorkbookInMemory } from '../../src/reading/browser.ts'
import {
  openWorkbook,
  type RawCell,
  type RawWorkbook,
  type ReadOptions,
  UnreadableFile,
} from '../../src/reading/index.ts'

const folder = mkdtempSync(join(tmpdir(), 'werkplek-reading-'))
let count = 0

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Writes a file under its own name and gives its path. */
export function fileNamed(name: string, content: string | Uint8Array): string {
  const path = join(folder, `${count++}-${name}`)
  writeFileSync(path, content)
  return path
}

export function folderOfFiles(): string {
  return folder
}

type Cells = Record<string, [row: number, column: number, cell: RawCell][]>

/** All cells of a file by sheet, row (as Excel shows it) and column (0-based): `[row, column, cell]`. */
export const readCells = async (path: string, limits?: ReadOptions): Promise<Cells> =>
  cellsOf(await openWorkbook(path, limits))

/** As `readCells`, through the reader for programs without files. */
export const readCellsInMemory = async (path: string, limits?: ReadOptions): Promise<Cells> =>
  cellsOf(await openWorkbookInMemory(path, readFileSync(path), limits))

async function cellsOf(workbook: RawWorkbook): Promise<Cells> {
  try {
    const found: [string, [number, number, RawCell][]][] = []
    for (const sheet of workbook.sheets) {
      const cells: [number, number, RawCell][] = []
      for await (const row of sheet.rows()) {
        for (const [column, cell] of row.cells) cells.push([row.row, column, cell])
      }
      found.push([sheet.name, cells])
    }
    return Object.fromEntries(found)
  } finally {
    await workbook.close()
  }
}

/** Why a file is refused, at opening or while its rows are read; fails when it is not. */
export const refusalOf = (path: string, limits?: ReadOptions): Promise<UnreadableFile> =>
  refusalBy(readCells, path, limits)

export const refusalInMemory = (path: string, limits?: ReadOptions): Promise<UnreadableFile> =>
  refusalBy(readCellsInMemory, path, limits)

async function refusalBy(
  read: (path: string, limits?: ReadOptions) => Promise<Cells>,
  path: string,
  limits?: ReadOptions,
): Promise<UnreadableFile> {
  try {
    await read(path, limits)
  } catch (error) {
    if (error instanceof UnreadableFile) return error
    throw error
  }
  throw new Error(`${path} was read`)
}
