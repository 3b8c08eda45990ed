/** The findings as JSON: the form that programs read. */
import {
  type Argument,
  type Arguments,
  type Finding,
  formatDay,
  type Language,
  type Place,
} from '@werkplekleren/rules'
import { describeRemark, describeUnrecognised } from '@werkplekleren/workbook'
import type { CheckedSheet } from './check-files.ts'
import type { CheckOutcome } from './check-inputs.ts'
import { JsonList, jsonPieces } from './json-pieces.ts'
import {
  configurationDocument,
  exceptionDocument,
  reviewDocument,
  suggestionDocument,
} from './json-review.ts'
import { showPlace } from './places.ts'
import { decimalEuros } from './plain-value.ts'
import { rendered } from './rendered.ts'
import { reviewTotalsOf, totalsOf } from './totals.ts'

/** One document for all files, in pieces; keys in a fixed order, two spaces of indentation. */
export function* jsonOutput(outcome: CheckOutcome, language: Language): Generator<string, void> {
  const { upcoming } = outcome
  yield* jsonPieces({
    ruleset: outcome.result.ruleset,
    configuration: configurationDocument(outcome.configuration),
    asOf: formatDay(outcome.result.asOf),
    language,
    files: new JsonList(outcome.files.map((file) => fileDocument(outcome, file, language))),
    ...reviewDocument(outcome),
    ...(upcoming && {
      upcoming: {
        until: formatDay(upcoming.until),
        turns: new JsonList(
          upcoming.turns.map(({ on, finding }) => ({
            on: formatDay(on),
            finding: findingDocument(outcome, finding, showPlace(outcome, finding.places[0]).file, language),
          })),
        ),
      },
    }),
    totals: { ...totalsOf(outcome), ...reviewTotalsOf(outcome) },
  })
  yield '\n'
}

function fileDocument(outcome: CheckOutcome, file: string, language: Language) {
  return {
    file,
    sheets: new JsonList(
      outcome.sheets
        .filter(({ sheet }) => sheet.file === file)
        .map((sheet) => sheetDocument(outcome, sheet, language)),
    ),
    notChecked: outcome.unrecognised
      .filter((sheet) => sheet.file === file)
      .map((sheet) => ({
        sheet: sheet.name,
        problem: sheet.why.problem,
        message: describeUnrecognised(sheet, language),
      })),
    remarks: outcome.remarks
      .filter((each) => each.file === file)
      .map(({ remark }) => ({ ...remark, message: describeRemark(remark, language) })),
  }
}

function sheetDocument(outcome: CheckOutcome, { sheet, result }: CheckedSheet, language: Language) {
  return {
    sheet: sheet.name,
    table: result.table,
    headingRow: sheet.headings.row,
    rows: result.rows,
    rowsRead: sheet.rowsRead,
    rejected: sheet.rejected,
    columns: {
      recognised: sheet.headings.recognised.map(({ key, heading }) => ({ key, heading })),
      ignored: sheet.headings.ignored.map(({ heading }) => heading),
      missing: sheet.headings.missing,
      withoutHeading: sheet.withoutHeading,
    },
    findings: new JsonList(findingDocuments(outcome, { sheet, result }, language)),
    rules: result.rules,
  }
}

function* findingDocuments(outcome: CheckOutcome, { sheet, result }: CheckedSheet, language: Language) {
  for (const finding of result.findings) yield findingDocument(outcome, finding, sheet.file, language)
}

function findingDocument(outcome: CheckOutcome, finding: Finding, ownFile: string, language: Language) {
  const { rule, message } = rendered(outcome, finding, language)
  const violated = finding.verdict === 'violated'
  const standing = outcome.review.standingOf(finding)
  const exception = outcome.review.acceptedBy(finding)
  const suggestions = outcome.suggestions && violated ? (outcome.suggestions.get(finding) ?? []) : undefined
  return {
    rule: finding.rule,
    severity: finding.severity,
    verdict: finding.verdict,
    ...(finding.verdict === 'violated'
      ? finding.variant !== undefined && { variant: finding.variant }
      : { because: finding.because }),
    ...(standing && { standing }),
    ...(exception && { acceptedBy: exceptionDocument(exception) }),
    places: finding.places.map((place) => placeDocument(outcome, place, ownFile)),
    args: finding.verdict === 'violated' ? plainArguments(finding.args) : {},
    parameters:
      finding.verdict === 'violated'
        ? finding.parameters.map(({ id, value, from }) => ({ id, value, from: formatDay(from) }))
        : [],
    message,
    ...(suggestions && {
      suggestions: suggestions.map((one) =>
        suggestionDocument(one, placeDocument(outcome, one.place, ownFile), language),
      ),
    }),
    sources: rule.sources.map(({ source, place }) => ({
      id: source.id,
      title: source.title[language],
      place,
      address: source.address,
      inForceFrom: source.inForceFrom,
      verifiedOn: source.verifiedOn,
    })),
    ...(violated && outcome.review.markOf(finding)),
  }
}

/** `cell` is null where the value was looked up in another table; `file` is named where it is another one. */
function placeDocument(outcome: CheckOutcome, place: Place, ownFile: string) {
  const { table, sheet, cell, row, column, record, file } = showPlace(outcome, place)
  return { table, ...(file !== ownFile && { file }), sheet, cell: cell ?? null, row, column, record }
}

const plainArguments = (args: Arguments): Record<string, string | number> =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, plain(value)]))

function plain(value: Argument): string | number {
  if (typeof value !== 'object') return value
  if ('day' in value) return formatDay(value.day)
  if ('cents' in value) return decimalEuros(value.cents)
  if ('clock' in value) return value.clock
  return 'code' in value ? value.code : value.column
}
