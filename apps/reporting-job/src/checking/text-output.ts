/** The findings as text for a terminal: by sheet, then by row; what could not be judged or checked is as visible. */
import { basename } from 'node:path'
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

/** Lines for people; `colour` only where a terminal shows it. */
export function textOutput(checked: CheckedFiles, language: Language, colour: boolean): string {
  const style = paint(colour)
  const texts = textsOf(language)
  const lines: string[] = []
  for (const { file, remark } of checked.remarks)
    lines.push(style.dim(`${file}: ${describeRemark(remark, language)}`))
  for (const sheet of checked.sheets) lines.push(...sheetLines(checked, sheet, language, style), '')
  for (const sheet of checked.unrecognised) lines.push(style.warning(describeUnrecognised(sheet, language)))
  const totals = totalsOf(checked)
  lines.push(style.bold(texts.totals(totals)))
  lines.push(
    style.dim(
      texts.ruleset(checked.result.ruleset.version, checked.result.ruleset.digest, checked.result.asOf),
    ),
  )
  return `${lines.join('\n')}\n`
}

function sheetLines(
  checked: CheckedFiles,
  checkedSheet: CheckedSheet,
  language: Language,
  style: Style,
): string[] {
  const { sheet, result } = checkedSheet
  const texts = textsOf(language)
  const lines = [
    style.bold(`${basename(sheet.file)} › ${sheet.name}`),
    texts.read(tableOf(result.table).label[language], sheet.rowsRead, result.rows, sheet.rejected.length),
  ]
  for (const { row, reason } of sheet.rejected) lines.push(style.dim(`  ${texts.rejected(row, reason)}`))
  const { ignored } = sheet.headings
  if (ignored.length > 0) {
    lines.push(
      style.dim(
        texts.ignored(
          listOf(
            ignored.map(({ heading }) => heading),
            language,
          ),
        ),
      ),
    )
  }
  lines.push(...violatedLines(checked, checkedSheet, language, style))
  lines.push(...undecidedLines(checkedSheet, language, style))
  lines.push(...notCheckableLines(result.table, result.rules, language, style))
  return lines
}

function violatedLines(
  checked: CheckedFiles,
  { result }: CheckedSheet,
  language: Language,
  style: Style,
): string[] {
  const texts = textsOf(language)
  const violated = result.findings.filter(({ verdict }) => verdict === 'violated')
  if (violated.length === 0) return [style.good(texts.noViolations)]
  const lines: string[] = []
  let lastRow: number | undefined
  for (const finding of violated) {
    const [primary] = finding.places
    if (primary.row !== lastRow) lines.push('', style.bold(texts.row(primary.row, primary.record)))
    lastRow = primary.row
    lines.push(...findingLines(checked, finding, language, style))
  }
  return lines
}

function findingLines(checked: CheckedFiles, finding: Finding, language: Language, style: Style): string[] {
  const rule = currentRuleset.find(finding.rule)
  if (!rule) throw new Error(`No rule ${finding.rule}`)
  const { wrong, fix, law } = renderFinding(rule, finding, language)
  const severity = severityWord(finding.severity, language, style)
  const cells = finding.places
    .map((place) => {
      const shown = showPlace(checked, place)
      return shown.cell ?? labelOf(place.table, place.column, language)
    })
    .join(', ')
  return [
    `  ${severity} ${style.dim(cells)}  ${wrong}`,
    `      ${fix}`,
    style.dim(`      ${law} [${finding.rule}]`),
  ]
}

function severityWord(severity: Severity, language: Language, style: Style): string {
  const word = textsOf(language).severity[severity]
  return severity === 'error'
    ? style.error(word)
    : severity === 'warning'
      ? style.warning(word)
      : style.hint(word)
}

/** One line for each row and set of empty cells, however many rules those cells hold up. */
function undecidedLines({ result }: CheckedSheet, language: Language, style: Style): string[] {
  const texts = textsOf(language)
  const groups = new Map<string, { first: Finding; rules: string[] }>()
  for (const finding of result.findings) {
    if (finding.verdict !== 'undecided') continue
    const columns = finding.places.map(({ column }) => column).join()
    const key = `${finding.places[0].row}|${finding.because}|${columns}`
    const group = groups.get(key)
    if (group) group.rules.push(finding.rule)
    else groups.set(key, { first: finding, rules: [finding.rule] })
  }
  if (groups.size === 0) return []
  const lines = ['', style.warning(texts.undecidedTitle)]
  for (const { first, rules } of groups.values()) {
    if (first.verdict !== 'undecided') continue
    const columns = listOf(
      [...new Set(first.places.map(({ table, column }) => labelOf(table, column, language)))],
      language,
    )
    lines.push(
      `  ${texts.undecided(first.places[0].row, columns, first.because)} ${style.dim(rulesShown(rules, language))}`,
    )
  }
  return lines
}

/** Rules that lack columns or tables, grouped by what they lack. */
function notCheckableLines(
  table: TableId,
  rules: readonly RuleCount[],
  language: Language,
  style: Style,
): string[] {
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
  if (groups.size === 0) return []
  const lines = ['', style.warning(texts.notCheckableTitle)]
  for (const { columns, tables, rules: held } of groups.values()) {
    const lacking = [
      ...columns.map((column) => labelOf(table, column, language)),
      ...tables.map((other) => texts.table(tableOf(other).label[language])),
    ]
    lines.push(`  ${texts.lacking(listOf(lacking, language))} ${style.dim(rulesShown(held, language))}`)
  }
  return lines
}

const SHOWN = 6

const rulesShown = (rules: readonly string[], language: Language): string => {
  const unique = [...new Set(rules)]
  const rest = unique.length - SHOWN
  const shown = unique.slice(0, SHOWN).join(', ')
  return rest > 0 ? `[${shown} ${textsOf(language).andMore(rest)}]` : `[${shown}]`
}
