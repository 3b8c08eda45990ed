/** A checker of the real rules on the thread of the page, for sheets with their headings in the first row. */
import {
  acceptFinding,
  addDays,
  applyExceptions,
  check as checkSheets,
  columnOf,
  currentRuleset,
  type Day,
  type Exception,
  exceptionsSchema,
  explain,
  type Finding,
  formatDay,
  headingsOf,
  type InputRow,
  type InputSheet,
  identityOf,
  keepCheck,
  type Language,
  labelOf,
  listOf,
  normaliseWords,
  type Place,
  parseDay,
  type RawCell,
  readCell,
  renderExplanation,
  renderFinding,
  renderValue,
  storedExceptions,
  suggest,
  tableOf,
  tablesFitting,
  type Value,
} from '@werkplekleren/rules'
import type { CellPlace, Checker, CheckShown, FindingShown, GridValue, SheetGrid } from '../core/contract.ts'
import { lettersOf } from './cell-address.ts'

interface Read {
  readonly grid: SheetGrid
  readonly sheet: InputSheet
  readonly columns: ReadonlyMap<string, number>
  readonly ignored: readonly { readonly heading: string; readonly address: string }[]
}

export function standInChecker(language: Language): Checker {
  let grids: readonly SheetGrid[] = []
  let reads: readonly Read[] = []
  let asOf: Day = parseDay('2025-01-31') ?? (0 as Day)
  let exceptions: readonly Exception[] = []
  let before: ReadonlyMap<string, FindingShown> | undefined
  let findings = new Map<string, Finding>()

  const sheets = () => reads.map(({ sheet }) => sheet)
  const placeOf = (place: Place): CellPlace => {
    const read = reads[place.sheet]
    const column = lettersOf(read?.columns.get(place.column) ?? 0)
    return {
      sheetId: read?.grid.id ?? '',
      sheet: read?.grid.name ?? '',
      address: `${column}${place.row}`,
      row: place.row,
      column,
      columnLabel: labelOf(place.table, place.column, language),
      record: place.record,
    }
  }
  const shownOf = (finding: Finding): FindingShown => {
    const rule = currentRuleset.find(finding.rule)
    if (!rule) throw new Error(`No rule ${finding.rule}`)
    const { wrong, fix } = renderFinding(rule, finding, language)
    const [first, ...others] = finding.places
    return {
      key: identityOf(finding),
      rule: rule.id,
      ruleTitle: rule.title[language],
      severity: finding.severity,
      verdict: finding.verdict,
      places: [placeOf(first), ...others.map(placeOf)],
      wrong,
      fix,
      law: rule.sources.map(({ source, place }) => ({
        text: place === undefined ? source.title[language] : `${source.title[language]}, ${place}`,
        address: source.address,
      })),
    }
  }

  function judge(): CheckShown {
    const pairs = grids.map((grid) => readGrid(grid))
    reads = pairs.flatMap((read) => (read ? [read] : []))
    const result = checkSheets(currentRuleset, sheets(), { asOf })
    const { accepted } = applyExceptions(currentRuleset, exceptions, result, sheets())
    const acceptedBy = new Map(accepted.map(({ finding, exception }) => [identityOf(finding), exception]))
    findings = new Map(result.sheets.flatMap((sheet) => sheet.findings.map((one) => [identityOf(one), one])))
    const shown = [...findings].map(([key, finding]): FindingShown => {
      const exception = acceptedBy.get(key)
      return {
        ...shownOf(finding),
        ...(before && { since: before.has(key) ? ('same' as const) : ('new' as const) }),
        ...(exception && { accepted: { ...exception, until: formatDay(exception.until) } }),
      }
    })
    const solved = [...(before?.values() ?? [])].filter(({ key }) => !findings.has(key))
    before = new Map(shown.map((one) => [one.key, one]))
    return {
      ruleset: result.ruleset,
      asOf: formatDay(asOf),
      findings: shown,
      solved,
      notChecked: grids.flatMap(({ id, name }, index) =>
        pairs[index] ? [] : [{ id, name, why: `${name}: ?` }],
      ),
      sheets: result.sheets.map((one, index) => {
        const read = reads[index]
        const table = tableOf(one.table)
        return {
          id: read?.grid.id ?? '',
          name: one.name,
          table: one.table,
          tableLabel: table.label[language],
          rows: one.rows,
          rowsWithFindings: new Set(
            one.findings.flatMap(({ verdict, places }) => (verdict === 'violated' ? [places[0].row] : [])),
          ).size,
          rejected: [],
          columns: {
            recognised: [...(read?.columns ?? [])].map(([key, at]) => ({
              key,
              heading: String(read?.grid.values[0]?.[at] ?? ''),
              address: `${lettersOf(at)}1`,
            })),
            ignored: read?.ignored ?? [],
            missing: Object.entries(table.columns).flatMap(([key, { label }]) =>
              read?.columns.has(key) ? [] : [{ key, label: label[language] }],
            ),
          },
          rules: one.rules.map(({ notCheckable, ...count }) => {
            const rule = currentRuleset.find(count.rule)
            return {
              ...count,
              title: rule?.title[language] ?? count.rule,
              severity: rule?.severity ?? 'error',
              ...(notCheckable && {
                notCheckable: listOf(
                  [
                    ...notCheckable.columns.map((column) => labelOf(one.table, column, language)),
                    ...notCheckable.tables.map((id) => tableOf(id).label[language]),
                  ],
                  language,
                ),
              }),
            }
          }),
        }
      }),
    }
  }

  return {
    check: async (given, options) => {
      grids = given
      asOf = parseDay(options.asOf) ?? asOf
      exceptions = options.exceptions ? exceptionsSchema.parse(JSON.parse(options.exceptions)) : []
      for (let share = 0; share < 1; share += 0.25) {
        options.progress?.(share)
        await new Promise((resolve) => setTimeout(resolve, 0))
        options.signal?.throwIfAborted()
      }
      return judge()
    },
    recheck: async (edits) => {
      for (const { sheetId, from, values } of edits)
        grids = grids.map((grid) =>
          grid.id === sheetId
            ? { ...grid, values: grid.values.toSpliced(from, values.length, ...values) }
            : grid,
        )
      return judge()
    },
    explain: async ({ key }) => {
      const finding = findings.get(key)
      if (!finding) return []
      const [{ sheet, row, table }] = finding.places
      return renderExplanation(
        explain(currentRuleset, sheets(), { sheet, row }, finding.rule, { asOf }),
        table,
        language,
      )
    },
    suggest: async ({ key }) => {
      const finding = findings.get(key)
      if (!finding) return []
      return suggest(keepCheck(currentRuleset, sheets(), { asOf }), finding).map(
        ({ place, value, safe }) => ({
          place: placeOf(place),
          value:
            columnOf(place.table, place.column)?.kind === 'day' ? Number(value) - DAYS_BEFORE : cellOf(value),
          shown: renderValue(place.table, place.column, value, language),
          safe,
        }),
      )
    },
    upcoming: async (days) => {
      const known = new Set(findings.keys())
      const found = []
      for (let on = addDays(asOf, 1); on <= addDays(asOf, days); on = addDays(on, 1))
        for (const one of checkSheets(currentRuleset, sheets(), { asOf: on }).sheets.flatMap(
          (s) => s.findings,
        ))
          if (one.verdict === 'violated' && !known.has(identityOf(one))) {
            known.add(identityOf(one))
            found.push({ on: formatDay(on), finding: shownOf(one) })
          }
      return found
    },
    accept: async ({ key, until, reason, author }) => {
      const finding = findings.get(key)
      const day = parseDay(until)
      if (!finding || day === undefined) throw new RangeError(`Nothing to accept under ${key}`)
      const exception = acceptFinding(currentRuleset, finding, sheets(), { reason, author, until: day })
      exceptions = [...exceptions, exception]
      return { stored: JSON.stringify(storedExceptions(exceptions)), shown: judge() }
    },
    dispose: () => undefined,
  }
}

/** Days of the rules count from 1970, those of Excel from the end of 1899. */
const DAYS_BEFORE = -25_569

const cellOf = (value: Value): GridValue => (typeof value === 'boolean' ? value : value)

function readGrid(grid: SheetGrid): Read | undefined {
  const [headings = [], ...rows] = grid.values
  const [fit] = tablesFitting(headings.map(String))
  if (!fit) return undefined
  const known = headingsOf(fit.table)
  const columns = new Map<string, number>()
  const ignored: { heading: string; address: string }[] = []
  headings.forEach((heading, at) => {
    const key = known.get(normaliseWords(String(heading)))
    if (key === undefined) ignored.push({ heading: String(heading), address: `${lettersOf(at)}1` })
    else columns.set(key, at)
  })
  const read = rows.flatMap((cells, index): readonly InputRow[] => {
    const values: Record<string, Value | null> = {}
    const unreadable: Record<string, { problem: 'notADate'; text: string }> = {}
    for (const [key, at] of columns) {
      const column = columnOf(fit.table, key)
      if (!column) continue
      const cell = readCell(column, rawOf(cells[at] ?? '', column.kind === 'day', grid.date1904))
      values[key] = 'value' in cell ? cell.value : null
      // The problem is one of the reader's own.
      if ('unreadable' in cell) unreadable[key] = cell.unreadable as { problem: 'notADate'; text: string }
    }
    return cells.every((cell) => cell === '') ? [] : [{ row: index + 2, values, unreadable }]
  })
  return {
    grid,
    columns,
    ignored,
    sheet: { table: fit.table, name: grid.name, columns: [...columns.keys()], rows: read },
  }
}

function rawOf(value: GridValue, isDay: boolean, date1904: boolean): RawCell {
  if (typeof value === 'string') return { kind: 'text', text: value }
  if (typeof value === 'boolean') return { kind: 'boolean', value }
  return isDay
    ? { kind: 'serial', serial: value, date1904 }
    : { kind: 'number', number: value, text: String(value) }
}
