/** Violations as lines of text: row by row, or rule by rule. */
import { type Finding, type Language, renderSources, type Severity } from '@werkplekleren/rules'
import type { CheckedSheet } from './check-files.ts'
import type { CheckOutcome } from './check-inputs.ts'
import type { Style } from './paint.ts'
import { showCells } from './places.ts'
import { rendered } from './rendered.ts'
import { suggestionLines } from './review-lines.ts'
import { reviewTextsOf } from './review-texts.ts'
import { textsOf } from './texts.ts'

type Lines = Generator<string, void>

export const groupings = ['row', 'rule'] as const
export type Grouping = (typeof groupings)[number]

export function* violatedLines(
  outcome: CheckOutcome,
  sheet: CheckedSheet,
  language: Language,
  grouping: Grouping,
  style: Style,
): Lines {
  if (!sheet.result.findings.some(({ verdict }) => verdict === 'violated'))
    yield style.good(textsOf(language).noViolations)
  else if (grouping === 'row') yield* byRow(outcome, sheet, language, style)
  else yield* byRule(outcome, sheet, language, style)
}

function* byRow(outcome: CheckOutcome, { result }: CheckedSheet, language: Language, style: Style): Lines {
  let lastRow: number | undefined
  for (const finding of result.findings) {
    if (finding.verdict !== 'violated') continue
    const [{ row, record }] = finding.places
    if (row !== lastRow) yield* ['', style.bold(textsOf(language).row(row, record))]
    lastRow = row
    const { rule, wrong, fix, law } = rendered(outcome, finding, language)
    yield `  ${marks(outcome, finding, language, style)}  ${wrong}`
    yield `      ${fix}`
    yield* afterwards(outcome, finding, language)
    yield style.dim(`      ${law} [${rule.id}]`)
  }
}

function* byRule(outcome: CheckOutcome, { result }: CheckedSheet, language: Language, style: Style): Lines {
  const texts = textsOf(language)
  for (const { rule: id, violated, applies } of result.rules) {
    const findings = result.findings.filter(({ rule, verdict }) => rule === id && verdict === 'violated')
    const rule = outcome.ruleset.find(id)
    if (findings.length === 0 || !rule) continue
    yield ''
    yield `${style.bold(rule.title[language])} [${id}]: ${texts.rowsOf(violated, applies)}`
    yield style.dim(`  ${renderSources(rule.sources, language)}`)
    for (const finding of findings) {
      yield `  ${findingLine(outcome, finding, language, style, false)}`
      yield `      ${rendered(outcome, finding, language).fix}`
      yield* afterwards(outcome, finding, language)
    }
  }
}

/** One violation in one line: its severity, cells, row and what is wrong. */
export function findingLine(
  outcome: CheckOutcome,
  finding: Finding,
  language: Language,
  style: Style,
  withRule = true,
): string {
  const [{ row, record }] = finding.places
  const where = textsOf(language).row(row, record)
  const { wrong } = rendered(outcome, finding, language)
  return `${marks(outcome, finding, language, style)}  ${where}  ${wrong}${withRule ? style.dim(` [${finding.rule}]`) : ''}`
}

/** Suggestions, and who accepted the violation. */
function* afterwards(outcome: CheckOutcome, finding: Finding, language: Language): Lines {
  for (const line of suggestionLines(outcome, finding, language)) yield `      ${line}`
  const exception = outcome.review.acceptedBy(finding)
  if (exception) yield `      ${reviewTextsOf(language).acceptedBy(exception)}`
}

/** "fout nieuw B4, C9". */
function marks(outcome: CheckOutcome, finding: Finding, language: Language, style: Style): string {
  const standing = outcome.review.standingOf(finding)
  const word = standing && `${style.bold(reviewTextsOf(language).standing[standing])} `
  const severity = severityWord(finding.severity, language, style)
  return `${severity} ${word ?? ''}${style.dim(showCells(outcome, finding, language))}`
}

function severityWord(severity: Severity, language: Language, style: Style): string {
  const paints = { error: style.error, warning: style.warning, info: style.hint }
  return paints[severity](textsOf(language).severity[severity])
}
