/** Planning files for one test file: written by exceljs or as CSV, read back as planning sheets. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import exceljs from 'exceljs'
import { afterAll } from 'vitest'
import {
  describeUnrecognised,
  type PlanningOptions,
  type PlanningSheet,
  readPlanning,
  type UnrecognisedSheet,
} from '../../src/index.ts'

export type Cell = string | number | boolean | Date | null

export interface WrittenSheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  readonly merges?: readonly string[]
  readonly state?: 'visible' | 'hidden' | 'veryHidden'
}

const root = mkdtempSync(join(tmpdir(), 'werkplek-planning-'))
let count = 0

afterAll(() => rmSync(root, { recursive: true, force: true }))

/** A path in a folder of its own, so that the file may have any name. */
function pathFor(name: string): string {
  const folder = join(root, String(count++))
  mkdirSync(folder)
  return join(folder, name)
}

export async function workbookNamed(name: string, sheets: readonly WrittenSheet[]): Promise<string> {
  const workbook = new exceljs.Workbook()
  for (const { name: sheetName, rows, merges = [], state = 'visible' } of sheets) {
    const sheet = workbook.addWorksheet(sheetName, { state })
    for (const row of rows) sheet.addRow([...row])
    for (const merge of merges) sheet.mergeCells(merge)
  }
  const path = pathFor(name)
  await workbook.xlsx.writeFile(path)
  return path
}

export function csvNamed(name: string, rows: readonly (readonly string[])[]): string {
  const path = pathFor(name)
  const quoted = (cell: string) => (/[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)
  writeFileSync(path, rows.map((row) => `${row.map(quoted).join(';')}\r\n`).join(''))
  return path
}

/** The only sheet of a file; fails where it was not recognised. */
export async function onlySheet(path: string, options?: PlanningOptions): Promise<PlanningSheet> {
  const { sheets, unrecognised } = await readPlanning(path, options)
  const [sheet] = sheets
  if (!sheet || sheets.length > 1)
    throw new Error(`Recognised ${sheets.length}: ${JSON.stringify(unrecognised)}`)
  return sheet
}

/** Why the only sheet of a file is not read; fails where it was. */
export async function onlyRefusal(path: string, options?: PlanningOptions): Promise<UnrecognisedSheet> {
  const { sheets, unrecognised } = await readPlanning(path, options)
  const [sheet] = unrecognised
  if (!sheet || sheets.length > 0) throw new Error(`${path} was read`)
  return sheet
}

/** The refusal in words, with the file by its name alone. */
export const said = (refusal: UnrecognisedSheet, language: 'nl' | 'en' | 'fr'): string =>
  describeUnrecognised({ ...refusal, file: basename(refusal.file) }, language)

export const keysOf = ({ headings }: PlanningSheet): readonly string[] =>
  headings.recognised.map(({ key }) => key)
