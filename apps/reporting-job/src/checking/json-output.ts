/** The findings as JSON: the form that programs read. */
import {
  type Argument,
  type Arguments,
  currentRuleset,
  type Finding,
  formatDay,
  type Language,
  type Place,
  renderFinding,
} from '@werkplekleren/rules'
import { describeRemark, describeUnrecognised } from '@werkplekleren/workbook'
import type { CheckedFiles, CheckedSheet } from './check-files.ts'
import { JsonList, jsonPieces } from './json-pieces.ts'
import { showPlace } from './places.ts'
import { totalsOf } from './totals.ts'

/** One document for all files, in pieces; keys in a fixed order, two spaces of indentation. */
export function* jsonOutput(checked: CheckedFiles, language: Language): Generator<string, void> {
  yield* jsonPieces({
    ruleset: checked.result.ruleset,
    asOf: formatDay(checked.result.asOf),
    language,
    files: new JsonList(checked.files.map((file) => fileDocument(checked, file, language))),
    totals: totalsOf(checked),
  })
  yield '\n'
}

function fileDocument(checked: CheckedFiles, file: string, language: Language) {
  return {
    file,
    sheets: new JsonList(
      checked.sheets
        .filter(({ sheet }) => sheet.file === file)
        .map((sheet) => sheetDocument(checked, sheet, language)),
    ),
    notChecked: checked.unrecognised
      .filter((sheet) => sheet.file === file)
      .map((sheet) => ({
        sheet: sheet.name,
        problem: sheet.why.problem,
        message: describeUnrecognised(sheet, language),
      })),
    remarks: checked.remarks
      .filter((each) => each.file === file)
      .map(({ remark }) => ({ ...remark, message: describeRemark(remark, language) })),
  }
}

function sheetDocument(checked: CheckedFiles, { sheet, result }: CheckedSheet, language: Language) {
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
    findings: new JsonList(findingDocuments(checked, { sheet, result }, language)),
    rules: result.rules,
  }
}

function* findingDocuments(checked: CheckedFiles, { sheet, result }: CheckedSheet, language: Language) {
  for (const finding of result.findings) yield findingDocument(checked, finding, sheet.file, language)
}

function findingDocument(checked: CheckedFiles, finding: Finding, ownFile: string, language: Language) {
  const rule = currentRuleset.find(finding.rule)
  if (!rule) throw new Error(`No rule ${finding.rule}`)
  return {
    rule: finding.rule,
    severity: finding.severity,
    verdict: finding.verdict,
    ...(finding.verdict === 'violated'
      ? finding.variant !== undefined && { variant: finding.variant }
      : { because: finding.because }),
    places: finding.places.map((place) => placeDocument(checked, place, ownFile)),
    args: finding.verdict === 'violated' ? plainArguments(finding.args) : {},
    parameters:
      finding.verdict === 'violated'
        ? finding.parameters.map(({ id, value, from }) => ({ id, value, from: formatDay(from) }))
        : [],
    message: renderFinding(rule, finding, language).message,
    sources: rule.sources.map(({ source, place }) => ({
      id: source.id,
      title: source.title[language],
      place,
      address: source.address,
      inForceFrom: source.inForceFrom,
      verifiedOn: source.verifiedOn,
    })),
  }
}

/** `cell` is null where the value was looked up in another table; `file` is named where it is another one. */
function placeDocument(checked: CheckedFiles, place: Place, ownFile: string) {
  const { table, sheet, cell, row, column, record, file } = showPlace(checked, place)
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

function decimalEuros(cents: number): string {
  const whole = Math.floor(Math.abs(cents) / 100)
  return `${cents < 0 ? '-' : ''}${whole}.${String(Math.abs(cents) % 100).padStart(2, '0')}`
}
