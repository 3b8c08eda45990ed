/** One check of several sheets together: read, judged, and put in words. */
import {
  type CheckResult,
  currentRuleset,
  type Day,
  type Exception,
  formatDay,
  type InputSheet,
  type KeptCheck,
  keepCheck,
  type Language,
  labelOf,
  normaliseWords,
  type SheetResult,
  type TableId,
  tableOf,
  withoutNationalNumbers,
} from '@werkplekleren/rules'
import { cellName, isLikelyNoTable } from '@werkplekleren/workbook/recognising'
import { acceptedFindings, keptExceptions } from './accepted.ts'
import type { CheckShown, FindingShown, SheetGrid, SheetNotChecked, SheetShown } from './contract.ts'
import { problem } from './problems.ts'
import { choicesFor, type GridProblem, isCorrected, readSheet } from './read-sheet.ts'
import { type CheckedSheet, type FindingShower, findingShower, type KnownFinding } from './shown-findings.ts'
import { type EarlierFinding, solvedSince } from './solved.ts'
import {
  sayColumnsCorrected,
  sayDaysAssumed,
  sayHeldUp,
  sayLacking,
  sayMergesUnknown,
  sayNoHeading,
  sayNotChecked,
  sayRejected,
} from './words.ts'

/** What a check was asked to do. */
export interface Task {
  readonly grids: readonly SheetGrid[]
  readonly language: Language
  readonly asOf: Day
  readonly tables: Readonly<Record<string, TableId>>
  /** The workbook's name as given. */
  readonly file: string
  readonly exceptions: string | undefined
  readonly progress: (share: number) => void
}

/** A check that is kept. */
export interface Checked {
  readonly task: Task
  /** In the order of the sheets that were judged. */
  readonly sheets: readonly CheckedSheet[]
  readonly notChecked: readonly SheetNotChecked[]
  readonly kept: KeptCheck
  readonly shower: FindingShower
  /** Absent where the workbook kept a text that cannot be read. */
  readonly exceptions: readonly Exception[] | undefined
}

/** Reading is this share of the work. */
const READING = 0.4
const JUDGED = 0.9

/** Reads in slices and judges; `pause` throws to stop. */
export async function judge(task: Task, pause: () => Promise<void>): Promise<Checked> {
  const { grids, language, tables } = task
  const file = baseName(task.file)
  const rows = grids.reduce((sum, { values }) => sum + values.length, 0)
  const found: (CheckedSheet | (SheetNotChecked & { readonly problem: GridProblem['problem'] }))[] = []
  let read = 0
  for (const grid of grids) {
    const { id, name } = grid
    const recognised = await readSheet(grid, { table: tables[id], file }, async (rowsRead) => {
      task.progress((READING * (read + rowsRead)) / rows)
      await pause()
    })
    read += grid.values.length
    found.push(
      'problem' in recognised
        ? { id, name, problem: recognised.problem, why: sayNotChecked(recognised, language) }
        : { id, name, recognised },
    )
  }
  task.progress(READING)
  await pause()
  const { sheets, notChecked } = trusted(found, language)
  const inputs = sheets.map(({ recognised }) => recognised.input)
  const kept = keepCheck(currentRuleset, inputs, { asOf: task.asOf })
  task.progress(JUDGED)
  return {
    task,
    sheets,
    notChecked,
    kept,
    shower: findingShower(currentRuleset, sheets, language),
    exceptions: task.exceptions === undefined ? [] : keptExceptions(task.exceptions),
  }
}

/** As the command does: with a sheet that is a table but cannot be trusted, findings on the others may be wrong. */
function trusted(
  found: readonly (CheckedSheet | (SheetNotChecked & { readonly problem: GridProblem['problem'] }))[],
  language: Language,
): Pick<Checked, 'sheets' | 'notChecked'> {
  const fault = found.find((one) => 'problem' in one && !isLikelyNoTable(one.problem))
  return {
    sheets: fault ? [] : found.filter((one) => 'recognised' in one),
    notChecked: found.flatMap(({ id, name, ...one }) => {
      if ('why' in one) return { id, name, why: one.why }
      return fault ? { id, name, why: sayHeldUp(fault.name, language) } : []
    }),
  }
}

const baseName = (file: string): string => file.replace(/^.*[\\/]/, '').replace(/(?!^)\.[^.]*$/, '')

/** A check in words, with the findings by their keys. */
export interface Presented {
  readonly shown: CheckShown
  readonly known: ReadonlyMap<string, KnownFinding>
}

/** Puts a check in words, against the findings of an earlier one where there is one. */
export function present(
  checked: Checked,
  earlier: ReadonlyMap<string, EarlierFinding> | undefined,
): Presented {
  const { task, kept, shower } = checked
  const result = kept.result()
  const inputs = kept.sheets()
  const all = result.sheets.flatMap(({ findings }) => findings.map(shower.show))
  const known = byKey(all)
  const accepted = acceptedFindings(
    currentRuleset,
    checked.exceptions ?? [],
    all,
    result,
    inputs,
    task.language,
  )
  const findings = [...known].map(([key, one]): FindingShown => {
    const acceptance = accepted.get(one)
    return {
      ...one.shown,
      key,
      ...(earlier && { since: earlier.has(key) ? 'same' : 'new' }),
      ...(acceptance && { accepted: acceptance }),
    }
  })
  return {
    known,
    shown: {
      ruleset: result.ruleset,
      asOf: formatDay(task.asOf),
      sheets: checked.sheets.map((sheet, index) => sheetShown(sheet, index, inputs, result, task)),
      notChecked: checked.notChecked,
      findings,
      solved: earlier ? solvedSince(earlier, known, { ruleset: currentRuleset, result, sheets: inputs }) : [],
      ...remarksOn(checked),
    },
  }
}

/** What may make the findings other than those of the file, and what was kept in vain. */
function remarksOn({ task, sheets, exceptions }: Checked): Pick<CheckShown, 'remarks'> {
  const { grids, language } = task
  const judged = grids.filter(({ id }) => sheets.some((sheet) => sheet.id === id))
  const unmerged = judged.filter(({ merges }) => merges === undefined).map(({ name }) => name)
  const file = baseName(task.file)
  const corrected = judged
    .filter((grid) => isCorrected(grid, { table: task.tables[grid.id], file }))
    .map(({ name }) => name)
  const remarks = [
    ...(exceptions === undefined ? [problem('exceptionsUnreadable', language).sentence] : []),
    ...(unmerged.length > 0 ? [sayMergesUnknown(unmerged, language)] : []),
    ...(corrected.length > 0 ? [sayColumnsCorrected(corrected, language)] : []),
    ...(judged.some(({ date1904Assumed }) => date1904Assumed) ? [sayDaysAssumed(language)] : []),
  ]
  return remarks.length > 0 ? { remarks } : {}
}

/** Findings by identity; those of records that bear the same name are numbered. */
function byKey(findings: readonly KnownFinding[]): ReadonlyMap<string, KnownFinding> {
  const known = new Map<string, KnownFinding>()
  const counts = new Map<string, number>()
  for (const one of findings) {
    const count = (counts.get(one.identity) ?? 0) + 1
    counts.set(one.identity, count)
    known.set(count === 1 ? one.identity : `${one.identity} #${count}`, one)
  }
  return known
}

function sheetShown(
  { id, name, recognised }: CheckedSheet,
  index: number,
  inputs: readonly InputSheet[],
  result: CheckResult,
  { language, grids, tables }: Task,
): SheetShown {
  const { headings, rejected, withoutHeading } = recognised
  const { table, row } = headings
  const rows = inputs[index]?.rows ?? []
  const grid = grids.find((one) => one.id === id)
  const choices = grid && choicesFor(grid, tables[id])
  return {
    id,
    name,
    table,
    tableLabel: tableOf(table).label[language],
    rows: rows.length,
    firstRow: row + 1,
    lastRow: Math.max(row, rows.at(-1)?.row ?? 0, rejected.at(-1)?.row ?? 0),
    rowsWithFindings: violatedRows(result, index),
    rejected: rejected.map((one) => ({ row: one.row, reason: sayRejected(one.reason, language) })),
    columns: {
      recognised: headings.recognised.map(({ key, heading, position }) => ({
        key,
        label: labelOf(table, key, language),
        heading,
        address: cellName(row, position),
      })),
      ignored: [
        ...headings.ignored.map(({ heading, position }) => ({
          heading: withoutNationalNumbers(heading),
          address: cellName(row, position),
        })),
        ...withoutHeading.map((column) => ({ heading: sayNoHeading(language), address: `${column}${row}` })),
      ],
      missing: headings.missing.map((key) => ({ key, label: labelOf(table, key, language) })),
      confirmed: [...headings.recognised, ...headings.ignored].every(({ heading }) =>
        choices?.columns.has(normaliseWords(heading)),
      ),
    },
    rules: rulesShown(result.sheets[index], language),
  }
}

const rulesShown = (sheet: SheetResult | undefined, language: Language): SheetShown['rules'] =>
  (sheet?.rules ?? []).flatMap(({ notCheckable, ...count }) => {
    const rule = currentRuleset.find(count.rule)
    if (!sheet || !rule) return []
    return {
      ...count,
      title: rule.title[language],
      severity: rule.severity,
      ...(notCheckable && { notCheckable: sayLacking(notCheckable, sheet.table, language) }),
    }
  })

function violatedRows({ sheets }: CheckResult, index: number): number {
  const rows = new Set<number>()
  for (const { findings } of sheets)
    for (const { verdict, places } of findings)
      if (verdict === 'violated') for (const place of places) if (place.sheet === index) rows.add(place.row)
  return rows.size
}
