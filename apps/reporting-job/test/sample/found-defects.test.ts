/** The rules find every planted defect in the written files, and no error anywhere else. */
import {
  type CheckResult,
  check,
  columnNamed,
  columnOf,
  currentRuleset,
  type Finding,
  type InputRow,
  type InputSheet,
  lastDayOf,
  readCell,
  type TableId,
  type Unreadable,
  type Value,
} from '@werkplekleren/rules'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { PlantedDefect } from '../../src/sample/index.ts'
import { type WrittenRow, type WrittenSample, writtenSample, yearOf } from './written-sample.ts'

describe.each([
  ['2024-2025', 1],
  ['2025-2026', 20],
])('the sample of %s with seed %i', (schoolYear, seed) => {
  let written: WrittenSample
  let result: CheckResult
  let violations: readonly Finding[]

  beforeAll(async () => {
    written = await writtenSample(schoolYear, seed)
    const tables = Object.keys(written.sample.tables) as TableId[]
    const sheets = tables.map((table) => inputSheet(table, written.rows(`${table}.csv`)))
    result = check(currentRuleset, sheets, { asOf: lastDayOf(yearOf(schoolYear)) })
    violations = result.sheets.flatMap(({ findings }) =>
      findings.filter(({ verdict }) => verdict === 'violated'),
    )
  })
  afterAll(() => written.remove())

  it('is read whole: every heading is a column of its table', () => {
    for (const table of result.sheets) expect(table.rows).toBe(written.rows(`${table.table}.csv`).length)
  })

  it('plants only defects that a general or identifier rule knows, or that wait for the rules on mentors', () => {
    const known = new Set(currentRuleset.rules.map(({ id }) => id))
    const expected = new Set(written.sample.defects.flatMap(({ rules }) => rules))
    expect([...expected].filter((id) => !known.has(id) && id !== 'mentor-trained-in-time')).toEqual([])
  })

  it('has every planted defect found, by its rule and in its row', () => {
    const found = new Set(
      violations.flatMap(({ rule, places }) => places.map(({ table, row }) => `${rule} ${table} ${row}`)),
    )
    const known = new Set(currentRuleset.rules.map(({ id }) => id))
    const missed = written.sample.defects.flatMap((defect) =>
      defect.rules
        .filter((rule) => known.has(rule) && !found.has(`${rule} ${defect.table} ${defect.row}`))
        .map((rule) => ({ rule, ...placeOf(defect) })),
    )
    expect(missed).toEqual([])
  })

  it('names the record and the column of every planted defect as the rules do', () => {
    const found = new Set(
      violations.flatMap(({ rule, places }) =>
        places.map(({ table, record, column }) => `${rule} ${table} ${record} ${column}`),
      ),
    )
    const known = new Set(currentRuleset.rules.map(({ id }) => id))
    const misnamed = written.sample.defects.filter(
      ({ kind, table, record, column, rules: [rule = ''] }) =>
        known.has(rule) &&
        // Of a pair, the finding names the start of the later and the end of the earlier agreement.
        kind !== 'fullTimeOverlap' &&
        !found.has(`${rule} ${table} ${record} ${column}`),
    )
    expect(misnamed.map(placeOf)).toEqual([])
  })

  it('has no other error', () => {
    const planted = new Set<string>(
      written.sample.defects
        .filter(({ severity }) => severity === 'error')
        .map(({ table, row }) => `${table} ${row}`),
    )
    const others = violations
      .filter(({ severity }) => severity === 'error')
      .filter(({ places }) => !places.some(({ table, row }) => planted.has(`${table} ${row}`)))
      .map(({ rule, places: [{ table, record, column }] }) => `${rule} ${table} ${record} ${column}`)
    expect(others.slice(0, 20)).toEqual([])
  })

  it('has no learner who waits too long for an agreement, the first or the next', () => {
    const terms = result.sheets.flatMap(({ rules }) =>
      rules.filter(({ rule }) => ['dual-20-training-days', 'dual-20-days-after-end'].includes(rule)),
    )
    expect(terms.map(({ rule, violated }) => `${rule} ${violated}`).sort()).toEqual([
      'dual-20-days-after-end 0',
      'dual-20-training-days 0',
    ])
    expect(terms.every(({ valid }) => valid > 1000)).toBe(true)
  })

  it('has in a row with a planted error no other error of the general rules and the identifiers', () => {
    const expected = new Map<string, readonly string[]>(
      written.sample.defects.map(({ table, row, rules }) => [`${table} ${row}`, rules] as const),
    )
    const surplus = violations
      .filter(({ rule, severity }) => severity === 'error' && /^(gen|id)-/.test(rule))
      .filter(({ rule, places: [{ table, row }] }) => !expected.get(`${table} ${row}`)?.includes(rule))
      .map(({ rule, places: [{ table, record, column }] }) => `${rule} ${table} ${record} ${column}`)
    expect(surplus.slice(0, 20)).toEqual([])
  })

  it('has a warning, not an error, in a row with a planted warning', () => {
    const warned = written.sample.defects.filter(({ severity }) => severity === 'warning')
    const rows = new Set<string>(warned.map(({ table, row }) => `${table} ${row}`))
    const errors = violations.filter(
      ({ severity, places }) =>
        severity === 'error' && places.some(({ table, row }) => rows.has(`${table} ${row}`)),
    )
    expect(warned.length).toBe(24)
    expect(errors).toEqual([])
  })
})

const placeOf = ({ table, row, column, kind }: PlantedDefect) => ({ table, row, column, kind })

function inputSheet(table: TableId, rows: readonly WrittenRow[]): InputSheet {
  const columns = Object.keys(rows[0] ?? {}).map((heading) => {
    const key = columnNamed(table, heading)
    if (key === undefined) throw new Error(`${table}: no column "${heading}"`)
    return { heading, key }
  })
  return {
    table,
    name: `${table}.csv`,
    columns: columns.map(({ key }) => key),
    rows: rows.map((row, index) => inputRow(table, columns, row, index + 2)),
  }
}

function inputRow(
  table: TableId,
  columns: readonly { readonly heading: string; readonly key: string }[],
  cells: WrittenRow,
  row: number,
): InputRow {
  const values: Record<string, Value | null> = {}
  const unreadable: Record<string, Unreadable> = {}
  const written: Record<string, string> = {}
  for (const { heading, key } of columns) {
    const column = columnOf(table, key)
    if (!column) throw new Error(`${table}: no column ${key}`)
    const cell = readCell(column, { kind: 'text', text: cells[heading] ?? '' })
    values[key] = 'value' in cell ? cell.value : null
    if ('unreadable' in cell) unreadable[key] = cell.unreadable
    if ('written' in cell && cell.written !== undefined) written[key] = cell.written
  }
  return { row, values, written, ...(Object.keys(unreadable).length > 0 ? { unreadable } : {}) }
}
