/** The findings as text for a terminal: by sheet, then by row; what could not be judged or checked is as visible. */
import {
  currentRuleset,
  type Finding,
  type Language,
  labelOf,
  listOf,
  type RuleCount,
  renderFinding,
  type Severity,
  type TableId,
  tableOf,
} from '@werkplekleren/rules'
import { describeRemark, describeUnrecognised } from '@werkplekleren/workbook'
import type { CheckedFiles, CheckedSheet } from './check-files.ts'
import { paint, type Style } from './paint.ts'
import { showPlace } from './places.ts'
import { textsOf } from './texts.ts'
import { totalsOf } from './totals.ts'

type Lines = Generator<string, void>

/** Lines for people, each with its line break; `colour` only where a terminal shows it. */
export function* textOutput(checked: CheckedFiles, language: Language, colour: boolean): Lines {
  for (const line of allLines(checked, language, paint(colour))) yield `${line}\n`
}

function* allLines(checked: CheckedFiles, language: Language, style: Style): Lines {
  const texts = textsOf(language)
  for (const { file, remark } of checked.remarks)
    yield style.dim(texts.ofFile(file, describeRemark(remark, language)))
  for (const sheet of checked.sheets) {
    yield* sheetLines(checked, sheet, language, style)
    yield ''
  }
  for (const sheet of checked.unrecognised) yield style.warning(describeUnrecognised(sheet, language))
  yield style.bold(texts.totals(totalsOf(checked)))
  const { ruleset, asOf } = checked.result
  yield style.dim(texts.ruleset(ruleset.version, ruleset.digest, asOf))
}

function* sheetLines(
  checked: CheckedFiles,
  checkedSheet: CheckedSheet,
  language: Language,
  style: Style,
): Lines {
  const { sheet, result } = checkedSheet
  const texts = textsOf(language)
  yield style.bold(`${sheet.file} › ${sheet.name}`)
  yield texts.read(tableOf(result.table).label[language], sheet.rowsRead, result.rows, sheet.rejected.length)
  for (const { row, reason } of sheet.rejected) yield style.dim(`  ${texts.rejected(row, reason)}`)
  const { ignored } = sheet.headings
  if (ignored.length > 0) {
    const headings = ignored.map(({ heading }) => heading)
    yield style.dim(texts.ignored(listOf(headings, language)))
  }
  if (sheet.withoutHeading.length > 0) yield style.dim(texts.withoutHeading(sheet.withoutHeading))
  yield* violatedLines(checked, checkedSheet, language, style)
  yield* undecidedLines(checkedSheet, language, style)
  yield* notCheckableLines(result.table, result.rules, language, style)
}

function* violatedLines(
  checked: CheckedFiles,
  { result }: CheckedSheet,
  language: Language,
  style: Style,
): Lines {
  const texts = textsOf(language)
  let lastRow: number | undefined
  for (const finding of result.findings) {
    if (finding.verdict !== 'violated') continue
    const [primary] = finding.places
    if (primary.row !== lastRow) {
      yield ''
      yield style.bold(texts.row(primary.row, primary.record))
    }
    lastRow = primary.row
    yield* findingLines(checked, finding, language, style)
  }
  if (lastRow === undefined) yield style.good(texts.noViolations)
}

function* findingLines(checked: CheckedFiles, finding: Finding, language: Language, style: Style): Lines {
  const rule = currentRuleset.find(finding.rule)
  if (!rule) throw new Error(`No rule ${finding.rule}`)
  const { wrong, fix, law } = renderFinding(rule, finding, language)
  const severity = severityWord(finding.severity, language, style)
  yield `  ${severity} ${style.dim(cellsOf(checked, finding, language))}  ${wrong}`
  yield `      ${fix}`
  yield style.dim(`      ${law} [${finding.rule}]`)
}

/** "B4, C9"; a cell of another sheet with that sheet, of another file with that file. */
function cellsOf(checked: CheckedFiles, { places }: Finding, language: Language): string {
  const own = showPlace(checked, places[0])
  return places
    .map((place) => {
      const { table, column, cell, sheet, file, row } = showPlace(checked, place)
      const shown = cell ?? `${labelOf(place.table, column, language)} (${textsOf(language).row(row, '')})`
      const inSheet = table === own.table && sheet === own.sheet && file === own.file ? '' : `${sheet}!`
      return `${file === own.file ? '' : `${file} › `}${inSheet}${shown}`
    })
    .join(', ')
}

function severityWord(severity: Severity, language: Language, style: Style): string {
  const word = textsOf(language).severity[severity]
  return severity === 'error'
    ? style.error(word)
    : severity === 'warning'
      ? style.warning(word)
      : style.hint(word)
}

/** One line for each row and set of cells, however many rules those cells hold up. */
function* undecidedLines({ result }: CheckedSheet, language: Language, style: Style): Lines {
  const texts = textsOf(language)
  const groups = new Map<string, { first: Finding & { verdict: 'undecided' }; rules: string[] }>()
  for (const finding of result.findings) {
    if (finding.verdict !== 'undecided') continue
    const columns = finding.places.map(({ column }) => column).join()
    const key = `${finding.places[0].row}|${finding.because}|${columns}`
    const group = groups.get(key)
    if (group) group.rules.push(finding.rule)
    else groups.set(key, { first: finding, rules: [finding.rule] })
  }
  if (groups.size === 0) return
  yield ''
  yield style.warning(texts.undecidedTitle)
  for (const { first, rules } of groups.values()) {
    const columns = [...new Set(first.places.map(({ table, column }) => labelOf(table, column, language)))]
    yield `  ${texts.undecided(first.places[0].row, columns, first.because)} ${style.dim(rulesShown(rules, language))}`
  }
}

/** Rules that lack columns or tables, grouped by what they lack. */
function* notCheckableLines(
  table: TableId,
  rules: readonly RuleCount[],
  language: Language,
  style: Style,
): Lines {
  const texts = textsOf(language)
  const groups = new Map<
    string,
    { columns: readonly string[]; tables: readonly TableId[]; rules: string[] }
  >()
  for (const { rule, notCheckable } of rules) {
    if (!notCheckable) continue
    const key = `${notCheckable.columns.join()}|${notCheckable.tables.join()}`
    const group = groups.get(key)
    if (group) group.rules.push(rule)
    else groups.set(key, { ...notCheckable, rules: [rule] })
  }
  if (groups.size === 0) return
  yield ''
  yield style.warning(texts.notCheckableTitle)
  for (const { columns, tables, rules: held } of groups.values()) {
    yield `  ${texts.lacking(
      columns.map((column) => labelOf(table, column, language)),
      tables.map((other) => tableOf(other).label[language]),
    )} ${style.dim(rulesShown(held, language))}`
  }
}

const SHOWN = 6

const rulesShown = (rules: readonly string[], language: Language): string => {
  const unique = [...new Set(rules)]
  const rest = unique.length - SHOWN
  const shown = unique.slice(0, SHOWN).join(', ')
  return rest > 0 ? `[${shown} ${textsOf(language).andMore(rest)}]` : `[${shown}]`
}
