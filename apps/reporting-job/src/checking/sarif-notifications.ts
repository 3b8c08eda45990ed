/** What was not judged, checked or read as SARIF notifications: conditions of the run, not of a cell. */
import { formatDay, type Language, labelOf, listOf, tableOf } from '@werkplekleren/rules'
import { describeRemark, describeUnrecognised } from '@werkplekleren/workbook'
import type { CheckedSheet } from './check-files.ts'
import type { CheckOutcome } from './check-inputs.ts'
import { configurationLines } from './configuration.ts'
import { rendered } from './rendered.ts'
import { reviewLists, reviewSummary } from './review-lines.ts'
import { reviewTextsOf } from './review-texts.ts'
import { sarifLocation, sarifSheet } from './sarif-locations.ts'
import { textsOf } from './texts.ts'

export function notifications(outcome: CheckOutcome, language: Language): readonly object[] {
  const { configuration, upcoming, unrecognised, remarks, sheets } = outcome
  return [
    ...(configuration ? configurationLines(configuration, language).map(warning) : []),
    ...sheets.flatMap((sheet) => ofSheet(outcome, sheet, language)),
    ...unrecognised.map((sheet) => ({
      ...warning(describeUnrecognised(sheet, language)),
      locations: [sarifSheet(outcome, sheet.file, sheet.name)],
    })),
    ...remarks.map(({ file, remark }) => ({
      ...note(describeRemark(remark, language)),
      locations: [sarifSheet(outcome, file, remark.sheet)],
    })),
    ...(upcoming
      ? [
          note(`${reviewTextsOf(language).upcomingTitle(upcoming.until)}: ${upcoming.turns.length}.`),
          ...upcoming.turns.map(({ on, finding }) => ({
            ...note(`${formatDay(on)}: ${rendered(outcome, finding, language).message}`),
            associatedRule: { id: finding.rule },
            locations: finding.places.map((place) => sarifLocation(outcome, place)),
          })),
        ]
      : []),
    ...reviewSummary(outcome, language).map(note),
    ...reviewLists(outcome, language).flatMap(({ title, lines }) =>
      lines.map((line) => note(`${title}. ${line}`)),
    ),
  ]
}

function ofSheet(
  outcome: CheckOutcome,
  { sheet, result }: CheckedSheet,
  language: Language,
): readonly object[] {
  const texts = textsOf(language)
  const locations = [sarifSheet(outcome, sheet.file, sheet.name)]
  const table = tableOf(result.table).label[language]
  const ignored = sheet.headings.ignored.map(({ heading }) => heading)
  return [
    note(texts.read(table, sheet.rowsRead, result.rows, sheet.rejected.length)),
    ...sheet.rejected.map(({ row, reason }) => note(texts.rejected(row, reason))),
    ...(ignored.length > 0 ? [warning(texts.ignored(listOf(ignored, language)))] : []),
    ...(sheet.withoutHeading.length > 0 ? [warning(texts.withoutHeading(sheet.withoutHeading))] : []),
    ...result.rules.flatMap(({ rule, notCheckable }) =>
      notCheckable
        ? [
            {
              ...warning(
                `${texts.notCheckableTitle}: ${texts.lacking(
                  notCheckable.columns.map((column) => labelOf(result.table, column, language)),
                  notCheckable.tables.map((other) => tableOf(other).label[language]),
                )}`,
              ),
              associatedRule: { id: rule },
            },
          ]
        : [],
    ),
  ].map((notification) => ({ ...notification, locations }))
}

const warning = (text: string) => ({ level: 'warning', message: { text } })
const note = (text: string) => ({ level: 'note', message: { text } })
