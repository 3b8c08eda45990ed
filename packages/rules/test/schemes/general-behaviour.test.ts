/** What the general rules promise together: every cell problem is said once, every overlap is found once. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  allRules,
  type CaseRow,
  check,
  columnOf,
  compileRuleset,
  currentRuleset,
  day,
  type Finding,
  formatDay,
  type InputSheet,
  normaliseWords,
  type RawCell,
  readCell,
  renderFinding,
  type TableId,
  tableIds,
  tableOf,
  tables,
} from '../../src/index.ts'
import { foreignSchemeAliases } from '../../src/schemes/general/gen-language-scheme-name.ts'
import { caseSheet } from '../support/case-sheets.ts'

const asOf = day(2026, 11, 22)
const rulesNamed = (...ids: string[]) => compileRuleset(allRules.filter(({ id }) => ids.includes(id)))

describe('a cell that cannot be read', () => {
  const readers = ['gen-scheme-known', 'gen-code-known', 'gen-date-valid', 'gen-cell-readable']
  const cells: readonly RawCell[] = [
    { kind: 'text', text: 'geen idee' },
    { kind: 'text', text: '31/02/2024' },
    { kind: 'text', text: '31/01/24' },
    { kind: 'text', text: '31/01/2024 08:30' },
    { kind: 'text', text: '7:36' },
    { kind: 'number', number: 12.345, text: '12.345' },
    { kind: 'number', number: 1e300, text: '1e300' },
    { kind: 'serial', serial: 45322.25, date1904: false },
    { kind: 'serial', serial: 45322, date1904: false },
    { kind: 'serial', serial: 1, date1904: false },
    { kind: 'isoDate', text: '2024-01-31T08:30:00' },
    { kind: 'boolean', value: true },
    { kind: 'error', code: '#N/A' },
    { kind: 'formulaWithoutValue' },
  ]

  it('is reported once, whatever stands in whichever column', () => {
    const ruleset = rulesNamed(...readers)
    let unreadable = 0
    for (const table of tableIds) {
      for (const column of Object.keys(tableOf(table).columns)) {
        for (const cell of cells) {
          const sheet = oneCell(table, column, cell)
          if (sheet === undefined) continue
          unreadable++
          const findings = check(ruleset, [sheet], { asOf }).sheets[0]?.findings ?? []
          expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
            [expect.stringMatching(/^gen-/), 'error'],
          ])
          expect(findings[0]?.places.map((place) => place.column)).toEqual([column])
        }
      }
    }
    expect(unreadable).toBeGreaterThan(500)
  })

  it.each([
    ['an error', { kind: 'error', code: '#DEEL/0!' }],
    ['a formula without a saved result', { kind: 'formulaWithoutValue' }],
  ] satisfies [string, RawCell][])('may hold %s, which no text can imitate', (_what, cell) => {
    const sheet = oneCell('agreements', 'hoursWorkplace', cell)
    const findings = sheet ? (check(currentRuleset, [sheet], { asOf }).sheets[0]?.findings ?? []) : []
    const found = findings.filter(({ rule }) => rule === 'gen-cell-readable')
    expect(found.map((finding) => wrongOf(finding))).toEqual([
      '“Weekly hours at the workplace” holds an error, a formula without a saved result or a value of another kind.',
    ])
  })

  it('that holds a date instead of a number is no number', () => {
    const sheet = oneCell('agreements', 'hoursWorkplace', { kind: 'serial', serial: 45322, date1904: false })
    const findings = sheet ? (check(currentRuleset, [sheet], { asOf }).sheets[0]?.findings ?? []) : []
    expect(
      findings.filter(({ verdict }) => verdict === 'violated').map((finding) => wrongOf(finding)),
    ).toContain('The value in “Weekly hours at the workplace” is not a number.')
  })
})

describe('overlaps of one learner', () => {
  const ruleset = rulesNamed('gen-overlap-learner-full-time', 'gen-overlap-learner-any')
  const first = day(2024, 9, 1)
  const agreement = fc.record({
    start: fc.integer({ min: 0, max: 30 }),
    length: fc.integer({ min: -1, max: 12 }),
    contractType: fc.constantFrom('OAO', 'SAO', 'DA', null),
  })

  it('are found for every agreement that shares a day, never twice for one pair, at most once an agreement', () => {
    fc.assert(
      fc.property(fc.array(agreement, { maxLength: 12 }), (agreements) => {
        const rows = agreements.map(
          ({ start, length, contractType }): CaseRow => ({
            learnerId: 'L1',
            scheme: 'DUAAL',
            contractType,
            start: iso(first + start),
            end: iso(first + start + length),
            actualEnd: null,
          }),
        )
        const findings = check(ruleset, [caseSheet('agreements', rows)], { asOf }).sheets[0]?.findings ?? []
        const pairs = findings.map(({ rule, places }) => ({
          rule,
          rows: places.map(({ row }) => row - 2).sort((a, b) => a - b),
        }))
        const keys = pairs.map(({ rows }) => rows.join('-'))
        expect(new Set(keys).size).toBe(keys.length)
        for (const { rule, rows: pair } of pairs) {
          const [a, b] = pair.map((index) => agreements[index])
          expect(a && b && sharesDays(a, b)).toBe(true)
          const fullTime = [a, b].every((one) => one?.contractType === 'OAO' || one?.contractType === 'SAO')
          expect(rule).toBe(fullTime ? 'gen-overlap-learner-full-time' : 'gen-overlap-learner-any')
        }
        const inConflict = agreements.flatMap((one, index) =>
          agreements.some((other, at) => at !== index && sharesDays(one, other)) ? [index] : [],
        )
        expect([...new Set(pairs.flatMap(({ rows }) => rows))].sort((a, b) => a - b)).toEqual(inConflict)
        for (const rule of ['gen-overlap-learner-full-time', 'gen-overlap-learner-any'])
          expect(pairs.filter((pair) => pair.rule === rule).length).toBeLessThanOrEqual(
            Math.max(0, rows.length - 1),
          )
      }),
      { numRuns: 500 },
    )
  })

  type Stay = { readonly start: number; readonly length: number }
  const sharesDays = (a: Stay, b: Stay) =>
    a.length >= 0 && b.length >= 0 && a.start <= b.start + b.length && b.start <= a.start + a.length
})

describe('gen-regime-by-start', () => {
  const early = { scheme: 'WES', end: '2023-05-31', actualEnd: '2023-03-31', endReason: 'EMPLOYER' }

  it.each([
    ['2022-12-31', 0],
    ['2023-01-01', 1],
  ])(
    'is what the engine does: a stage from %s that ran on in 2023 breaks the closed list of reasons %i times',
    (start, times) => {
      const sheet = caseSheet('agreements', [{ ...early, start }])
      const findings = check(currentRuleset, [sheet], { asOf }).sheets[0]?.findings ?? []
      expect(findings.filter(({ rule }) => rule === 'wes-stop-reason')).toHaveLength(times)
    },
  )
})

describe('values that a sheet repeats from another table', () => {
  it('are compared by a rule for each such column (a column borrowed since has none: copy gen-own-value-differs-learner-birth)', () => {
    const borrowed = tableIds.flatMap((table) =>
      Object.entries(tableOf(table).columns)
        .filter(([, column]) => column.borrowed !== undefined)
        .map(([key]) => `${table}.${key}`),
    )
    const compared = allRules.flatMap((rule) =>
      rule.form === 'row' && rule.id.startsWith('gen-own-value-differs-')
        ? rule.reads.filter((key) => columnOf(rule.table, key)?.borrowed).map((key) => `${rule.table}.${key}`)
        : [],
    )
    expect(compared.sort()).toEqual(borrowed.sort())
  })
})

describe('two rows with one key', () => {
  it.each(tableIds.map((table) => [table]))('are one error about the data in the table %s', (table) => {
    const { key } = tableOf(table)
    const sheet = caseSheet(table, [{ [key]: 'K1' }, { [key]: 'K2' }, { [key]: 'K1' }])
    const findings = (check(currentRuleset, [sheet], { asOf }).sheets[0]?.findings ?? []).filter(({ rule }) =>
      rule.endsWith(`-${key}-unique`),
    )
    expect(findings.map(({ places }) => places.map(({ row, column }) => `${row}.${column}`))).toEqual([
      [`4.${key}`, `2.${key}`],
    ])
    const rule = currentRuleset.find(findings[0]?.rule ?? '')
    expect(rule).toMatchObject({ about: 'data', severity: 'error' })
  })
})

describe('the foreign aliases of schemes', () => {
  it('are aliases of the code list', () => {
    const aliases = Object.values(tables.agreements.columns.scheme.codes).flatMap(({ aliases = [] }) =>
      aliases.map(normaliseWords),
    )
    expect(foreignSchemeAliases.filter((alias) => !aliases.includes(normaliseWords(alias)))).toEqual([])
  })
})

function oneCell(table: TableId, key: string, cell: RawCell): InputSheet | undefined {
  const column = columnOf(table, key)
  const read = column && readCell(column, cell)
  if (read === undefined || !('unreadable' in read)) return undefined
  return {
    table,
    name: table,
    columns: [key],
    rows: [{ row: 2, values: { [key]: null }, unreadable: { [key]: read.unreadable } }],
  }
}

function wrongOf(finding: Finding): string {
  const rule = currentRuleset.find(finding.rule)
  if (!rule) throw new Error(`No rule ${finding.rule}`)
  return renderFinding(rule, finding, 'en').wrong
}

function iso(count: number): string {
  // Whole days within a month of the first day are days by definition.
  return formatDay(count as ReturnType<typeof day>)
}
