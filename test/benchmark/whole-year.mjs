/** The whole ruleset over a sample year of every table: against reading the same rows, rule by rule, and as it grows. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { check, compileRuleset, currentRuleset, day, tableOf } from '@werkplekleren/rules'
import { readPlanning } from '@werkplekleren/workbook'
import ExcelJS from 'exceljs'
import { sampleYear, yearsBeside } from './sample-years.mjs'
import { race } from './stopwatch.mjs'
import { agreementRows } from './workload.mjs'

const asOf = day(2025, 8, 31)
const MILLISECONDS_IN_A_DAY = 86_400_000

/** Milliseconds to check and to read every row of all tables, with the number of rows and the heap it takes. */
export async function timeWholeYear(agreements, { rounds = 2, reading = true } = {}) {
  const sheets = yearsBeside(await sampleYear(), agreements)
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  let peak = before
  let findings = 0
  const run = () => {
    const { sheets: results } = check(currentRuleset, sheets, { asOf })
    peak = Math.max(peak, process.memoryUsage().heapUsed)
    findings = results.reduce((sum, result) => sum + result.findings.length, 0)
    return findings
  }
  const checking = (await race([{ name: 'check', iterations: 1, run }], rounds)).get('check')
  const read = reading ? await timeReading(sheets, rounds) : undefined
  return {
    rows,
    findings,
    checking,
    reading: read,
    heapMiB: (peak - before) / 2 ** 20,
    inputMiB: before / 2 ** 20,
  }
}

/** Milliseconds to read all the sheets from .xlsx files; the fastest of some rounds. */
async function timeReading(sheets, rounds) {
  const folder = await mkdtemp(join(tmpdir(), 'werkplekleren-benchmark-'))
  try {
    const files = []
    for (const sheet of sheets) {
      const file = join(folder, `${sheet.table}.xlsx`)
      await writeSheet(file, sheet)
      files.push(file)
    }
    const run = async () => {
      let rows = 0
      for (const file of files) {
        const { sheets: read } = await readPlanning(file)
        rows += read.reduce((sum, { input }) => sum + input.rows.length, 0)
      }
      const wanted = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0)
      if (rows !== wanted) throw new Error(`${rows} of ${wanted} rows read`)
      return rows
    }
    return (await race([{ name: 'read', iterations: 1, run }], rounds)).get('read')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function writeSheet(path, { table, columns, rows }) {
  const definitions = tableOf(table).columns
  const workbook = new ExcelJS.stream.xlsx.WorkbookWriter({ filename: path, useStyles: true })
  const sheet = workbook.addWorksheet(tableOf(table).label.nl)
  sheet.columns = columns.map((key) =>
    definitions[key].kind === 'day' ? { key, style: { numFmt: 'dd/mm/yyyy' } } : { key },
  )
  sheet.addRow(columns.map((key) => definitions[key].label.nl)).commit()
  for (const { values, unreadable } of rows) {
    const cells = columns.map((key) => {
      const value = values[key] ?? unreadable?.[key]?.text ?? null
      if (value === null || typeof value === 'string') return value
      const { kind } = definitions[key]
      if (kind === 'day') return new Date(value * MILLISECONDS_IN_A_DAY)
      if (kind === 'money') return value / 100
      return kind === 'yesNo' ? (value ? 'ja' : 'nee') : value
    })
    sheet.addRow(cells).commit()
  }
  await workbook.commit()
}

/** The dearest rules on a year of this many agreements: milliseconds each, and of all rules one by one. */
export async function dearestRules(agreements, count) {
  const sheets = yearsBeside(await sampleYear(), agreements)
  const none = await timeOf(compileRuleset([]), sheets)
  const each = []
  for (const rule of currentRuleset.rules) {
    const milliseconds = (await timeOf(compileRuleset([rule]), sheets)) - none
    each.push({ rule: rule.id, milliseconds: Math.max(0, milliseconds) })
  }
  each.sort((a, b) => b.milliseconds - a.milliseconds)
  return { sum: each.reduce((sum, { milliseconds }) => sum + milliseconds, 0), dearest: each.slice(0, count) }
}

async function timeOf(ruleset, sheets) {
  const run = () => check(ruleset, sheets, { asOf }).sheets.length
  return (await race([{ name: 'check', iterations: 1, run }], 2)).get('check')
}

const crossing = [
  'gen-overlap-learner-full-time',
  'gen-overlap-learner-any',
  'gen-same-row-twice',
  'gen-agreement-id-unique',
]

/** Milliseconds of the rules on overlaps and duplicates for a number of rows. */
export async function timeCrossing(count) {
  const ruleset = compileRuleset(crossing.flatMap((id) => currentRuleset.find(id) ?? []))
  const rows = agreementRows(count).map((values, index) => ({ row: index + 2, values }))
  const sheets = [{ table: 'agreements', name: 'Overeenkomsten', columns: Object.keys(rows[0].values), rows }]
  const run = () => check(ruleset, sheets, { asOf }).sheets[0].findings.length
  return (await race([{ name: 'check', iterations: 1, run }], count > 100_000 ? 1 : 3)).get('check')
}
