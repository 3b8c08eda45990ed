/** A sample written to a temporary folder and read back as plain text, independent of the program that made it. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type SchoolYear, schoolYearOfText } from '@werkplekleren/rules'
import { generateSample, type SampleYear, writeSample } from '../../src/sample/index.ts'

/** One record of a CSV file, by heading. */
export type WrittenRow = Readonly<Record<string, string>>

export interface WrittenSample {
  readonly sample: SampleYear
  readonly folder: string
  /** All rows of a file, in its order: row 2 of the file is the first. */
  readonly rows: (file: string) => readonly WrittenRow[]
  /** The rows of a table without those on which an error was planted. */
  readonly accepted: (table: string) => readonly WrittenRow[]
  readonly remove: () => void
}

export async function writtenSample(schoolYear: string, seed: number): Promise<WrittenSample> {
  const parent = mkdtempSync(join(tmpdir(), 'sample-'))
  const folder = join(parent, 'extracts')
  const sample = generateSample({ schoolYear: yearOf(schoolYear), seed })
  await writeSample(sample, folder)
  const rows = (file: string) => csvRows(readFileSync(join(folder, file), 'utf8'))
  const defects = rows('planted-defects.csv').filter((defect) => defect.Ernst === 'error')
  return {
    sample,
    folder,
    rows,
    accepted: (table) => {
      const rejected = new Set(defects.filter((each) => each.Tabel === table).map((each) => each.Rij))
      return rows(`${table}.csv`).filter((_, index) => !rejected.has(String(index + 2)))
    },
    remove: () => rmSync(parent, { recursive: true }),
  }
}

export function yearOf(text: string): SchoolYear {
  const year = schoolYearOfText(text)
  if (year === undefined) throw new Error(`No school year: ${text}`)
  return year
}

/** Reads semicolons and quotes only; the files have no line breaks inside cells. */
function csvRows(text: string): WrittenRow[] {
  const [head = '', ...lines] = text
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')
  const headings = cells(head)
  return lines.map((line) => {
    const values = cells(line)
    if (values.length !== headings.length) throw new Error(`Ragged line: ${line}`)
    return Object.fromEntries(headings.map((heading, index) => [heading, values[index] ?? '']))
  })
}

const cells = (line: string): string[] =>
  [...`${line};`.matchAll(/("(?:[^"]|"")*"|[^;"]*);/g)].map(([, cell = '']) =>
    cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell,
  )
