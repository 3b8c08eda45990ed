/** A slow, obvious interpreter of rules: no compilation, no indexes, no masks; the engine must agree with it. */
import {
  type Context,
  columnOf,
  type Day,
  type GroupRule,
  type InputSheet,
  inRegime,
  type RowRule,
  type Rule,
  type TableId,
  tableOf,
  type Value,
  valueOn,
} from '../../src/index.ts'

type Row = Readonly<Record<string, Value | null>>

export interface ReferenceVerdict {
  readonly rule: string
  readonly sheet: number
  readonly applies: number
  readonly valid: number
  readonly violated: number
  readonly undecided: number
  readonly notCheckable: boolean
  /** "violated row.column row.column" or "undecided row.column", in any order. */
  readonly findings: readonly string[]
}

type Stand = 'notConcerned' | { readonly undecided: readonly string[] } | 'judge'

export function interpret(
  rules: readonly Rule[],
  sheets: readonly InputSheet[],
  asOf: Day,
): readonly ReferenceVerdict[] {
  return rules.flatMap((rule) => {
    if (rule.form === 'cell') return sheets.flatMap((sheet, index) => cellVerdict(rule, sheet, index))
    const judged: readonly TableId[] = rule.form === 'row' ? [rule.table, ...rule.alsoIn] : [rule.table]
    const positions = sheets.flatMap((sheet, index) => (judged.includes(sheet.table) ? [index] : []))
    if (rule.form === 'group') return groupVerdicts(rule, sheets, positions, asOf)
    const repeating = sheets.flatMap((sheet, index) =>
      sheet.table === rule.repeatedIn?.table ? [index] : [],
    )
    return [
      ...positions.map((index) => rowVerdict(rule, sheets, index, asOf)),
      ...repeating.map((index) => repetitionVerdict(rule, sheets, index, asOf)),
    ]
  })
}

/** A rule about a record judged on each row that repeats it, as if the row were a sheet of one record. */
function repetitionVerdict(
  rule: RowRule,
  sheets: readonly InputSheet[],
  index: number,
  asOf: Day,
): ReferenceVerdict {
  const sheet = sheetAt(sheets, index)
  const { through = '', schemes, columns = {} } = rule.repeatedIn ?? {}
  const asked = columnsOf(rule).flatMap((column): [string, string][] => {
    const own = columns[column]
    return own === undefined ? [] : [[column, own]]
  })
  const owned = asked.filter(
    ([, own]) => columnOf(sheet.table, own)?.borrowed?.table === rule.table && sheet.columns.includes(own),
  )
  if (owned.length === 0) return tally(rule.id, index, [], false, [])
  const there = asked.filter(([, own]) => available(sheets, index, sheet.table, own))
  const lacking = columnsOf(rule).some(
    (column) => !rule.mayLack.includes(column) && !there.some(([name]) => name === column),
  )
  if (lacking || (schemes && !sheet.columns.includes('scheme'))) return tally(rule.id, index, [], true, [])
  const findings: string[] = []
  const verdicts = sheet.rows.map(({ row, values, unreadable = {} }, position) => {
    const said = owned.filter(([, own]) => values[own] != null || unreadable[own])
    const name = values[through]
    const named = sheet.columns.includes(through)
    if (named && name == null && !unreadable[through] && said.length === 0) return 'notConcerned'
    const saysSame = (record: Row) =>
      said.every(([column, own]) => !unreadable[own] && record[column] === values[own])
    if (name != null && find(sheets, rule.table, tableOf(rule.table).key, name).some(saysSame))
      return 'notConcerned'
    if (schemes && values.scheme == null) {
      findings.push(`undecided ${row}.scheme`)
      return 'undecided'
    }
    if (schemes && !schemes.includes(String(values.scheme))) return 'notConcerned'
    const full = fullRow(sheets, index, position)
    const record: InputSheet = {
      table: rule.table,
      name: '',
      columns: there.map(([column]) => column),
      rows: [
        {
          row,
          values: Object.fromEntries(there.map(([column, own]) => [column, full[own] ?? null])),
          unreadable: Object.fromEntries(
            there.flatMap(([column, own]) => {
              const cell = unreadable[own] ?? borrowedUnreadable(sheets, index, position, own)
              return cell ? [[column, cell]] : []
            }),
          ),
        },
      ],
    }
    const verdict = rowVerdict(rule, [record], 0, asOf)
    for (const finding of verdict.findings)
      findings.push(finding.replace(/(?<=\.)\w+/g, (column) => columns[column] ?? column))
    if (verdict.applies === 0) return 'notConcerned'
    return verdict.violated > 0 ? 'violated' : verdict.undecided > 0 ? 'undecided' : 'valid'
  })
  return tally(rule.id, index, verdicts, false, findings)
}

function cellVerdict(rule: Rule & { form: 'cell' }, sheet: InputSheet, index: number): ReferenceVerdict[] {
  const cells = rule.cells.filter(({ table }) => table === sheet.table)
  if (cells.length === 0) return []
  const findings: string[] = []
  const verdicts = sheet.rows.map((row) => {
    let state = 'notConcerned'
    for (const cell of cells) {
      if (!sheet.columns.includes(cell.column)) continue
      const unreadable = row.unreadable?.[cell.column]
      const value = row.values[cell.column] ?? null
      if (unreadable === undefined && value === null) continue
      if (state === 'notConcerned') state = 'valid'
      const written = row.written?.[cell.column] ?? String(value)
      const violation = unreadable
        ? rule.checkUnreadable?.(unreadable, cell)
        : rule.check?.(value ?? '', cell, written)
      if (violation) {
        findings.push(`violated ${row.row}.${cell.column}`)
        state = 'violated'
      } else if (unreadable && !rule.checkUnreadable) {
        findings.push(`undecided ${row.row}.${cell.column}`)
        if (state === 'valid') state = 'undecided'
      }
    }
    return state
  })
  return [tally(rule.id, index, verdicts, false, findings)]
}

function rowVerdict(
  rule: RowRule,
  sheets: readonly InputSheet[],
  index: number,
  asOf: Day,
): ReferenceVerdict {
  const findings: string[] = []
  const sheet = sheetAt(sheets, index)
  if (rule.onlyWhereOwn.some((column) => !sheet.columns.includes(column)))
    return tally(rule.id, index, [], false, [])
  if (lacks(rule, sheets, index)) return tally(rule.id, index, [], true, [])
  const verdicts = sheet.rows.map((input, position) => {
    const row = fullRow(sheets, index, position)
    const stand = standOf(rule, sheets, index, position, row)
    if (stand === 'notConcerned') return stand
    if (stand !== 'judge') {
      findings.push(`undecided ${stand.undecided.map((column) => `${input.row}.${column}`).join(' ')}`)
      return 'undecided'
    }
    const context = contextFor(rule, sheets, row, asOf)
    const outcome = rule.check(row, context)
    if (context.murky) {
      findings.push(
        `undecided ${judged(rule)
          .map((column) => `${input.row}.${column}`)
          .join(' ')}`,
      )
      return 'undecided'
    }
    if (outcome === undefined) return 'valid'
    const [word, columns] =
      'undecided' in outcome ? ['undecided', outcome.undecided] : ['violated', outcome.at]
    findings.push(`${word} ${columns.map((column) => `${input.row}.${column}`).join(' ')}`)
    return word
  })
  return tally(rule.id, index, verdicts, false, findings)
}

function groupVerdicts(
  rule: GroupRule,
  sheets: readonly InputSheet[],
  positions: readonly number[],
  asOf: Day,
) {
  const states = new Map<number, string[]>()
  const findings = new Map<number, string[]>()
  const members: { sheet: number; position: number; row: Row; key: string }[] = []
  for (const index of positions) {
    const sheet = sheetAt(sheets, index)
    states.set(
      index,
      sheet.rows.map(() => 'notConcerned'),
    )
    findings.set(index, [])
    if (lacks(rule, sheets, index)) continue
    sheet.rows.forEach((input, position) => {
      const row = fullRow(sheets, index, position)
      const stand = standOf(rule, sheets, index, position, row)
      if (stand === 'notConcerned') return
      if (stand !== 'judge') {
        setState(states, index, position, 'undecided')
        findings
          .get(index)
          ?.push(`undecided ${stand.undecided.map((column) => `${input.row}.${column}`).join(' ')}`)
        return
      }
      setState(states, index, position, 'valid')
      const key = rule.groupBy.map((column) => `${typeof row[column]}:${row[column]}`).join('\n')
      members.push({ sheet: index, position, row, key })
    })
  }
  for (const key of new Set(members.map((member) => member.key))) {
    const group = members.filter((member) => member.key === key)
    const { sortBy } = rule
    if (sortBy !== undefined) {
      group.sort((a, b) => {
        const [left, right] = [a.row[sortBy] ?? 0, b.row[sortBy] ?? 0]
        return left < right ? -1 : left > right ? 1 : 0
      })
    }
    const first = group[0]
    if (!first) continue
    const context = contextFor(rule, sheets, first.row, asOf)
    const violations = [
      ...rule.check(
        group.map(({ row }) => row),
        context,
      ),
    ]
    if (context.murky) {
      for (const { sheet, position } of group) {
        setState(states, sheet, position, 'undecided')
        const number = sheetAt(sheets, sheet).rows[position]?.row
        findings.get(sheet)?.push(
          `undecided ${judged(rule)
            .map((column) => `${number}.${column}`)
            .join(' ')}`,
        )
      }
      continue
    }
    const told = (at: readonly (readonly [number, string])[]) =>
      at.map(([position, column]) => {
        const member = group[position]
        return member && `${sheetAt(sheets, member.sheet).rows[member.position]?.row}.${column}`
      })
    for (const outcome of violations) {
      if ('undecided' in outcome) continue
      const { at } = outcome
      const places = at.map(([position, column]) => {
        const member = group[position]
        if (!member) throw new Error('place outside the group')
        setState(states, member.sheet, member.position, 'violated')
        return `${sheetAt(sheets, member.sheet).rows[member.position]?.row}.${column}`
      })
      findings.get(group[at[0][0]]?.sheet ?? -1)?.push(`violated ${places.join(' ')}`)
    }
    for (const outcome of violations) {
      const member = 'undecided' in outcome ? group[outcome.undecided[0][0]] : undefined
      if (!member || !('undecided' in outcome)) continue
      if (states.get(member.sheet)?.[member.position] === 'violated') continue
      setState(states, member.sheet, member.position, 'undecided')
      findings.get(member.sheet)?.push(`undecided ${told(outcome.undecided).join(' ')}`)
    }
  }
  return positions.map((index) =>
    tally(rule.id, index, states.get(index) ?? [], lacks(rule, sheets, index), findings.get(index) ?? []),
  )
}

/** The cells named where a looked-up cell could not be read. */
const judged = (rule: RowRule | GroupRule): readonly string[] =>
  rule.reads.length > 0 ? rule.reads : columnsOf(rule).slice(0, 1)

function setState(states: Map<number, string[]>, sheet: number, position: number, state: string) {
  const list = states.get(sheet)
  if (list) list[position] = state
}

function standOf(
  rule: RowRule | GroupRule,
  sheets: readonly InputSheet[],
  sheet: number,
  position: number,
  row: Row,
): Stand {
  const input = sheetAt(sheets, sheet).rows[position]
  if (rule.schemes) {
    if (row.scheme == null) return { undecided: ['scheme'] }
    if (!rule.schemes.includes(String(row.scheme))) return 'notConcerned'
  }
  if (rule.contractTypes) {
    if (row.contractType == null) return { undecided: ['contractType'] }
    if (!rule.contractTypes.includes(String(row.contractType))) return 'notConcerned'
  }
  const dated = rule.inForce !== undefined || Object.keys(rule.parameters).length > 0
  if (dated && rule.governedBy !== undefined) {
    const day = row[rule.governedBy]
    if (day == null) return { undecided: [rule.governedBy] }
    if (rule.inForce && !inRegime(rule.inForce, day as Day)) return 'notConcerned'
  }
  const unreadable = columnsOf(rule).filter(
    (column) =>
      input?.unreadable?.[column] !== undefined || borrowedUnreadable(sheets, sheet, position, column),
  )
  if (unreadable.length > 0) return { undecided: unreadable }
  if (rule.applies && !rule.applies(row)) return 'notConcerned'
  const empty = rule.reads.filter((column) => row[column] == null)
  if (empty.length > 0) return { undecided: empty }
  if (dated && rule.governedBy !== undefined) {
    const day = row[rule.governedBy] as Day
    if (Object.values(rule.parameters).some((parameter) => !valueOn(parameter, day))) {
      return { undecided: [rule.governedBy] }
    }
  }
  return 'judge'
}

/** Columns a rule looks at, in the order in which the engine names them. */
function columnsOf(rule: RowRule | GroupRule): string[] {
  const needed = [
    ...rule.reads,
    ...rule.mayBeEmpty,
    ...(rule.schemes ? ['scheme'] : []),
    ...(rule.contractTypes ? ['contractType'] : []),
    ...(rule.governedBy === undefined ? [] : [rule.governedBy]),
  ]
  const strict = [...new Set(needed)].filter((column) => !rule.mayLack.includes(column))
  return [...strict, ...rule.mayLack]
}

function lacks(rule: RowRule | GroupRule, sheets: readonly InputSheet[], sheet: number): boolean {
  const { table } = sheetAt(sheets, sheet)
  const missing = columnsOf(rule).some(
    (column) => !rule.mayLack.includes(column) && !available(sheets, sheet, table, column),
  )
  const missingTables = Object.entries(rule.consults).some(
    ([consulted, columns]) => !holds(sheets, consulted as TableId, columns ?? []),
  )
  return missing || missingTables
}

function available(sheets: readonly InputSheet[], sheet: number, table: TableId, column: string): boolean {
  const { columns } = sheetAt(sheets, sheet)
  if (columns.includes(column)) return true
  const borrowed = columnOf(table, column)?.borrowed
  if (!borrowed || !columns.includes(borrowed.through)) return false
  const other = borrowed.table as TableId
  return holds(sheets, other, [tableOf(other).key, borrowed.column])
}

function holds(sheets: readonly InputSheet[], table: TableId, columns: readonly string[]): boolean {
  const those = sheets.filter((sheet) => sheet.table === table)
  return those.length > 0 && those.every((sheet) => columns.every((column) => sheet.columns.includes(column)))
}

/** A row with every column of its table, borrowed ones looked up one by one. */
function fullRow(sheets: readonly InputSheet[], sheet: number, position: number): Row {
  const { table, rows } = sheetAt(sheets, sheet)
  const full: Record<string, Value | null> = {}
  for (const key of Object.keys(tableOf(table).columns)) {
    const lent = lender(sheets, sheet, position, key)
    full[key] = rows[position]?.values[key] ?? lent?.record.values[lent.column] ?? null
  }
  return full
}

/** The row of another table that gives a column of this row its value, where that row is there. */
function lender(sheets: readonly InputSheet[], sheet: number, position: number, key: string) {
  const { table, rows, columns } = sheetAt(sheets, sheet)
  const input = rows[position]
  const borrowed = columnOf(table, key)?.borrowed
  if (!borrowed || input?.values[key] != null || input?.unreadable?.[key]) return undefined
  if (!available(sheets, sheet, table, key) || !columns.includes(borrowed.through)) return undefined
  const other = borrowed.table as TableId
  if (!holds(sheets, other, [tableOf(other).key, borrowed.column])) return undefined
  const reference = input?.values[borrowed.through]
  const record = sheets
    .filter((one) => one.table === other)
    .flatMap((one) => one.rows)
    .find(({ values }) => reference != null && values[tableOf(other).key] === reference)
  return record && { record, column: borrowed.column }
}

function borrowedUnreadable(sheets: readonly InputSheet[], sheet: number, position: number, key: string) {
  const lent = lender(sheets, sheet, position, key)
  return lent?.record.unreadable?.[lent.column]
}

function find(sheets: readonly InputSheet[], table: TableId, column: string, value: Value): Row[] {
  return sheets
    .filter((sheet) => sheet.table === table)
    .flatMap((sheet) => sheet.rows.map(({ values }) => values))
    .filter((values) => values[column] === value)
}

function contextFor(rule: RowRule | GroupRule, sheets: readonly InputSheet[], row: Row, asOf: Day) {
  const day = rule.governedBy === undefined ? null : row[rule.governedBy]
  const parameters: Record<string, number> = {}
  for (const [name, parameter] of Object.entries(rule.parameters)) {
    const found = day == null ? undefined : valueOn(parameter, day as Day)
    if (found) parameters[name] = found.value
  }
  const context = { parameters, asOf, matching: (() => []) as Context['matching'], murky: false }
  context.matching = ((table, column, value) => {
    const rows = find(sheets, table, column, value)
    const needed = [...(rule.consults[table] ?? []), ...(rule.mayConsult[table] ?? [])]
    const inputs = sheets.filter((sheet) => sheet.table === table).flatMap((sheet) => sheet.rows)
    const unreadable = inputs.some(
      (input) =>
        rows.includes(input.values) && needed.some((needs) => input.unreadable?.[needs] !== undefined),
    )
    if (unreadable) context.murky = true
    return rows
  }) as Context['matching']
  return context
}

function tally(
  rule: string,
  sheet: number,
  verdicts: readonly string[],
  notCheckable: boolean,
  findings: readonly string[],
) {
  const count = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length
  const [valid, violated, undecided] = [count('valid'), count('violated'), count('undecided')]
  const applies = valid + violated + undecided
  return { rule, sheet, applies, valid, violated, undecided, notCheckable, findings: [...findings].sort() }
}

function sheetAt(sheets: readonly InputSheet[], index: number): InputSheet {
  const sheet = sheets[index]
  if (!sheet) throw new Error(`no sheet ${index}`)
  return sheet
}
