/** Many sample years beside each other: realistic rows of all tables, as many as wanted, each year with its own people. */
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { run } from '@werkplekleren/reporting-job'
import { tableIds, tableOf } from '@werkplekleren/rules'
import { readPlanning } from '@werkplekleren/workbook'

const quiet = {
  out: () => {},
  err: () => {},
  outPieces: async () => {},
  settled: async () => {},
  colour: false,
}

/** The typed sheets of one sample year. */
export async function sampleYear() {
  const folder = await mkdtemp(join(tmpdir(), 'werkplek-bench-'))
  try {
    await writeSampleYear(folder)
    const files = (await readdir(folder)).filter((name) => tableIds.some((table) => name === `${table}.csv`))
    const read = await Promise.all(files.map((name) => readPlanning(join(folder, name))))
    return read.flatMap(({ sheets }) => sheets.map(({ input }) => input))
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** The extracts of one sample year, as files. */
export async function writeSampleYear(folder) {
  const exit = await run(['sample', '--school-year', '2024-2025', '--output', folder], quiet)
  if (exit !== 0) throw new Error(`werkplek sample ended with ${exit}`)
}

/** At least this many agreements with the records that they refer to: copies of the year under other keys. */
export function yearsBeside(year, agreements) {
  const one = year.find(({ table }) => table === 'agreements')?.rows.length ?? 0
  const copies = Math.ceil(agreements / one)
  return year.map((sheet) =>
    shared.has(sheet.table) ? sheet : { ...sheet, rows: copied(sheet, copies, agreements) },
  )
}

/** What the copies have in common. */
export const shared = new Set(['programmes', 'providers', 'sectors', 'exclusions'])

function copied({ table, rows }, copies, agreements) {
  const renamed = Object.entries(tableOf(table).columns).filter(([key, column]) =>
    renames(table, key, column),
  )
  const all = []
  for (let copy = 0; copy < copies; copy++) {
    for (const { values, ...row } of rows) {
      if (table === 'agreements' && all.length === agreements) return all
      const fresh = { ...values }
      for (const [key] of renamed) {
        const value = fresh[key]
        if (typeof value === 'string') fresh[key] = copy === 0 ? value : named(value, copy)
      }
      all.push({ ...row, row: all.length + 2, values: fresh })
    }
  }
  return all
}

/** Whether the values of a column differ from copy to copy. */
export const renames = (table, key, { references }) =>
  key === tableOf(table).key || (references !== undefined && !shared.has(references))

/** Numbers with check digits stay right; other keys get the copy behind them. */
export function named(value, copy) {
  if (!/^\d{10}$/.test(value)) return `${value}-${copy}`
  const first = Number(value.slice(0, 8)) + copy * NUMBERS_A_COPY
  return `${String(first).padStart(8, '0')}${String(97 - (first % 97)).padStart(2, '0')}`
}

const NUMBERS_A_COPY = 5_000
