/** The check as CSV for a Belgian Excel: one row for each finding, and for whatever was not judged, checked or read. */
import { formatDay, type Language, labelOf, listOf, tableOf } from '@werkplekleren/rules'
import { describeRemark, describeUnrecognised } from '@werkplekleren/workbook'
import type { CheckedSheet } from './check-files.ts'
import type { CheckOutcome } from './check-inputs.ts'
import { configurationLines } from './configuration.ts'
import { csvLine } from './csv-line.ts'
import { type CsvColumn, type CsvKind, csvColumns, csvHeading, csvKind } from './csv-words.ts'
import { showCells, showPlace } from './places.ts'
import { rendered } from './rendered.ts'
import { reviewLists, reviewSummary, suggestionLines } from './review-lines.ts'
import { reviewTextsOf } from './review-texts.ts'
import { textsOf } from './texts.ts'

type CsvRow = Readonly<Partial<Record<CsvColumn, string | number>>> & { readonly kind: CsvKind }

/** Excel takes a CSV file for UTF-8 only when it begins with a byte order mark. */
const BYTE_ORDER_MARK = '\ufeff'

/** Every row says under which rules and on which day it was judged. */
export function* csvOutput(outcome: CheckOutcome, language: Language): Generator<string, void> {
  const { ruleset, asOf } = outcome.result
  const common = {
    asOf: formatDay(asOf),
    ruleset: `${ruleset.version} (${ruleset.digest})`,
    configuration: outcome.configuration?.settings.organisation ?? '',
  }
  yield BYTE_ORDER_MARK + csvLine(csvColumns.map((column) => csvHeading(column, language)))
  for (const { kind, ...row } of rowsOf(outcome, language)) {
    const cells: CsvRow = { ...common, ...row, kind }
    yield csvLine(
      csvColumns.map((column) => (column === 'kind' ? csvKind(kind, language) : (cells[column] ?? ''))),
    )
  }
}

function* rowsOf(outcome: CheckOutcome, language: Language): Generator<CsvRow, void> {
  const { configuration, upcoming } = outcome
  for (const wrong of configuration ? configurationLines(configuration, language) : [])
    yield { kind: 'configuration', wrong }
  for (const sheet of outcome.sheets) yield* sheetRows(outcome, sheet, language)
  for (const sheet of outcome.unrecognised)
    yield {
      kind: 'sheetNotChecked',
      file: sheet.file,
      sheet: sheet.name,
      wrong: describeUnrecognised(sheet, language),
    }
  for (const { file, remark } of outcome.remarks)
    yield { kind: 'remark', file, sheet: remark.sheet ?? '', wrong: describeRemark(remark, language) }
  for (const { on, finding } of upcoming?.turns ?? [])
    yield { ...findingRow(outcome, finding, language), kind: 'upcoming', day: formatDay(on) }
  if (upcoming?.turns.length === 0)
    yield { kind: 'upcoming', day: formatDay(upcoming.until), wrong: reviewTextsOf(language).nothingUpcoming }
  for (const wrong of reviewSummary(outcome, language)) yield { kind: 'review', wrong }
  for (const { title, lines } of reviewLists(outcome, language))
    for (const line of lines) yield { kind: 'review', title, wrong: line }
}

function* sheetRows(
  outcome: CheckOutcome,
  checked: CheckedSheet,
  language: Language,
): Generator<CsvRow, void> {
  const { sheet, result } = checked
  const texts = textsOf(language)
  const table = tableOf(result.table).label[language]
  const about = { file: sheet.file, sheet: sheet.name, table }
  yield {
    ...about,
    kind: 'read',
    wrong: texts.read(table, sheet.rowsRead, result.rows, sheet.rejected.length),
  }
  for (const { row, reason } of sheet.rejected)
    yield { ...about, kind: 'rejected', row, wrong: texts.rejected(row, reason) }
  const ignored = sheet.headings.ignored.map(({ heading }) => heading)
  if (ignored.length > 0) yield { ...about, kind: 'ignored', wrong: texts.ignored(listOf(ignored, language)) }
  if (sheet.withoutHeading.length > 0)
    yield { ...about, kind: 'ignored', wrong: texts.withoutHeading(sheet.withoutHeading) }
  for (const finding of result.findings) yield findingRow(outcome, finding, language)
  for (const { rule, notCheckable } of result.rules) {
    if (!notCheckable) continue
    yield {
      ...about,
      kind: 'notCheckable',
      rule,
      title: outcome.ruleset.find(rule)?.title[language] ?? '',
      wrong: texts.lacking(
        notCheckable.columns.map((column) => labelOf(result.table, column, language)),
        notCheckable.tables.map((other) => tableOf(other).label[language]),
      ),
    }
  }
}

function findingRow(
  outcome: CheckOutcome,
  finding: CheckedSheet['result']['findings'][number],
  language: Language,
): CsvRow {
  const [primary] = finding.places
  const { file, sheet, cell, row, record } = showPlace(outcome, primary)
  const { rule, wrong, fix, law } = rendered(outcome, finding, language)
  const standing = outcome.review.standingOf(finding)
  const exception = outcome.review.acceptedBy(finding)
  const texts = reviewTextsOf(language)
  return {
    kind: finding.verdict,
    severity: textsOf(language).severity[finding.severity],
    standing: standing ? texts.standing[standing] : '',
    file,
    sheet,
    table: tableOf(primary.table).label[language],
    row,
    cell: cell ?? '',
    cells: showCells(outcome, finding, language),
    record,
    column: labelOf(primary.table, primary.column, language),
    rule: finding.rule,
    title: rule.title[language],
    wrong,
    fix,
    law,
    address: rule.sources.map(({ source }) => source.address).join(' '),
    note: [
      ...(exception ? [texts.acceptedBy(exception)] : []),
      ...suggestionLines(outcome, finding, language),
    ].join(' '),
  }
}
