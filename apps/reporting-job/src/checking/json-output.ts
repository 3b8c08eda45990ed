/** The findings as JSON: the form that programs read; documented in docs/guides/check.md. */
import {
  type Argument,
  type Arguments,
  currentRuleset,
  formatDay,
  type Language,
  renderFinding,
} from '@werkplekleren/rules'
import { describeUnrecognised } from '@werkplekleren/workbook'
import type { CheckedFiles, CheckedSheet } from './check-files.ts'
import { showPlace } from './places.ts'
import { totalsOf } from './totals.ts'

/** One document for all files; keys in a fixed order, two spaces of indentation. */
export function jsonOutput(checked: CheckedFiles, language: Language): string {
  const document = {
    ruleset: checked.result.ruleset,
    asOf: formatDay(checked.result.asOf),
    language,
    files: checked.files.map((file) => ({
      file,
      sheets: checked.sheets
        .filter(({ sheet }) => sheet.file === file)
        .map((sheet) => sheetDocument(checked, sheet, language)),
      notChecked: checked.unrecognised
        .filter((sheet) => sheet.file === file)
        .map((sheet) => ({
          sheet: sheet.name,
          problem: sheet.why.problem,
          message: describeUnrecognised(sheet, language),
        })),
    })),
    totals: totalsOf(checked),
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function sheetDocument(checked: CheckedFiles, { sheet, result }: CheckedSheet, language: Language) {
  return {
    sheet: sheet.name,
    table: result.table,
    rows: result.rows,
    rowsRead: sheet.rowsRead,
    rejected: sheet.rejected,
    columns: {
      recognised: sheet.headings.recognised.map(({ key, heading }) => ({ key, heading })),
      ignored: sheet.headings.ignored.map(({ heading }) => heading),
      missing: sheet.headings.missing,
    },
    findings: result.findings.map((finding) => {
      const rule = currentRuleset.find(finding.rule)
      const rendered = rule && renderFinding(rule, finding, language)
      return {
        rule: finding.rule,
        severity: finding.severity,
        verdict: finding.verdict,
        ...(finding.verdict === 'violated' && finding.variant !== undefined
          ? { variant: finding.variant }
          : {}),
        ...(finding.verdict === 'undecided' ? { because: finding.because } : {}),
        places: finding.places.map((place) => {
          const { table, sheet: name, cell, row, column, record, file } = showPlace(checked, place)
          return {
            table,
            ...(file === sheet.file ? {} : { file }),
            sheet: name,
            ...(cell === undefined ? {} : { cell }),
            row,
            column,
            record,
          }
        }),
        args: finding.verdict === 'violated' ? plainArguments(finding.args) : {},
        parameters:
          finding.verdict === 'violated'
            ? finding.parameters.map(({ id, value, from }) => ({ id, value, from: formatDay(from) }))
            : [],
        message: rendered?.message ?? '',
        sources: (rule?.sources ?? []).map(({ source, place }) => ({
          id: source.id,
          title: source.title[language],
          ...(place === undefined ? {} : { place }),
          address: source.address,
          ...(source.inForceFrom === undefined ? {} : { inForceFrom: source.inForceFrom }),
          verifiedOn: source.verifiedOn,
        })),
      }
    }),
    rules: result.rules,
  }
}

const plainArguments = (args: Arguments): Record<string, string | number> =>
  Object.fromEntries(Object.entries(args).map(([name, value]) => [name, plain(value)]))

function plain(value: Argument): string | number {
  if (typeof value !== 'object') return value
  if ('day' in value) return formatDay(value.day)
  if ('cents' in value)
    return `${Math.trunc(value.cents / 100)}.${String(Math.abs(value.cents % 100)).padStart(2, '0')}`
  return 'code' in value ? value.code : value.column
}
