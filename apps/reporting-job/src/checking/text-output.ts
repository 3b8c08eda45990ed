/** The findings as text for a terminal: by sheet, then by row or by rule; what could not be judged or checked is as visible. */
import { type Language, listOf, renderDay, tableOf } from '@werkplekleren/rules'
import { describeRemark, describeUnrecognised } from '@werkplekleren/workbook'
import type { CheckedSheet } from './check-files.ts'
import type { CheckOutcome } from './check-inputs.ts'
import { configurationLines } from './configuration.ts'
import { paint, type Style } from './paint.ts'
import { reviewLists, reviewSummary } from './review-lines.ts'
import { reviewTextsOf } from './review-texts.ts'
import { findingLine, type Grouping, violatedLines } from './text-findings.ts'
import { notCheckableLines, undecidedLines } from './text-gaps.ts'
import { textsOf } from './texts.ts'
import { totalsOf } from './totals.ts'

type Lines = Generator<string, void>

export interface TextShown {
  readonly language: Language
  readonly grouping: Grouping
  /** Only where a terminal shows it. */
  readonly colour: boolean
}

/** Lines for people, each with its line break. */
export function* textOutput(outcome: CheckOutcome, { language, grouping, colour }: TextShown): Lines {
  for (const line of allLines(outcome, language, grouping, paint(colour))) yield `${line}\n`
}

function* allLines(outcome: CheckOutcome, language: Language, grouping: Grouping, style: Style): Lines {
  const texts = textsOf(language)
  const configuration = outcome.configuration && configurationLines(outcome.configuration, language)
  if (configuration) yield* [...configuration.map(style.warning), '']
  for (const { file, remark } of outcome.remarks)
    yield style.dim(texts.ofFile(file, describeRemark(remark, language)))
  for (const sheet of outcome.sheets) {
    yield* sheetLines(outcome, sheet, language, grouping, style)
    yield ''
  }
  yield* upcomingLines(outcome, language, style)
  for (const { title, lines } of reviewLists(outcome, language))
    yield* [style.warning(title), ...lines.map((line) => `  ${line}`), '']
  for (const sheet of outcome.unrecognised) yield style.warning(describeUnrecognised(sheet, language))
  yield style.bold(texts.totals(totalsOf(outcome)))
  for (const line of reviewSummary(outcome, language)) yield style.bold(line)
  const { ruleset, asOf } = outcome.result
  yield style.dim(texts.ruleset(ruleset.version, ruleset.digest, asOf))
  if (configuration) yield style.warning(configuration[0] ?? '')
}

function* sheetLines(
  outcome: CheckOutcome,
  checkedSheet: CheckedSheet,
  language: Language,
  grouping: Grouping,
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
  yield* violatedLines(outcome, checkedSheet, language, grouping, style)
  yield* undecidedLines(checkedSheet, language, style)
  yield* notCheckableLines(checkedSheet, language, style)
}

function* upcomingLines(outcome: CheckOutcome, language: Language, style: Style): Lines {
  if (!outcome.upcoming) return
  const { until, turns } = outcome.upcoming
  const texts = reviewTextsOf(language)
  yield style.warning(texts.upcomingTitle(until))
  if (turns.length === 0) yield `  ${texts.nothingUpcoming}`
  for (const { on, finding } of turns)
    yield `  ${style.bold(renderDay(on, language))}  ${findingLine(outcome, finding, language, style)}`
  yield ''
}
