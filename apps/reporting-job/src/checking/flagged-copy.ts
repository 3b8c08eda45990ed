/** What a check found, as the flags on a copy of one of its files. */
import { basename } from 'node:path'
import { type Language, labelOf, listOf, tableOf, text, withoutNationalNumbers } from '@werkplekleren/rules'
import {
  describeRemark,
  describeUnrecognised,
  type FlaggedCell,
  type FlaggedSheet,
  type Flags,
  flagWorkbook,
  type MarkKind,
  type Reason,
} from '@werkplekleren/workbook'
import type { CheckedFiles } from './check-files.ts'
import type { CheckOutcome } from './check-inputs.ts'
import { columnIn, type FlaggedLine, flaggedLines } from './flagged-lines.ts'
import { notCheckableGroups } from './gaps.ts'
import { reviewLists, reviewSummary } from './review-lines.ts'
import { reviewTextsOf } from './review-texts.ts'
import { textsOf } from './texts.ts'
import { totalsOf } from './totals.ts'

/** The bytes of a copy of `file` with the findings that name one of its cells. */
export const flaggedCopy = (checked: CheckOutcome, file: string, language: Language): Promise<Uint8Array> =>
  flagWorkbook(file, flagsOf(checked, file, language))

/** Also findings of sheets of other files, where they name a row of this one. */
function flagsOf(checked: CheckOutcome, file: string, language: Language): Flags {
  const texts = textsOf(language)
  const lines = flaggedLines(checked, file, language)
  const own: CheckedFiles = {
    ...checked,
    sheets: checked.sheets.filter(({ sheet }) => sheet.file === file),
    unrecognised: checked.unrecognised.filter((sheet) => sheet.file === file),
  }
  const { baseline, exceptions } = checked.review
  const { standing } = reviewTextsOf(language)
  const countOf = (wanted: (line: FlaggedLine) => boolean) =>
    lines.filter(wanted).reduce((total, { findings }) => total + findings, 0)
  const count = (kind: MarkKind) =>
    countOf(({ line, standing }) => line.kind === kind && standing !== 'accepted')
  const standings = [
    ...(baseline ? (['new', 'still'] as const) : []),
    ...(exceptions ? (['accepted'] as const) : []),
  ]
  const totals = {
    ...totalsOf(own),
    errors: count('error'),
    warnings: count('warning'),
    hints: count('hint'),
    undecided: count('undecided'),
  }
  const kinds: Flags['kinds'] = {
    error: texts.severity.error,
    warning: texts.severity.warning,
    hint: texts.severity.info,
    undecided: lowerFirst(texts.undecidedTitle),
  }
  const { ruleset, asOf } = checked.result
  return {
    language,
    kinds,
    sheets: flaggedSheets(checked, file, lines, kinds),
    facts: [
      withoutNationalNumbers(basename(file)),
      texts.totals(totals),
      texts.ruleset(ruleset.version, ruleset.digest, asOf),
      ...reviewSummary(checked, language).map((line) =>
        withoutNationalNumbers(checked.files.length > 1 ? `${words.together[language]} ${line}` : line),
      ),
    ],
    counts: [
      { label: kinds.error, count: totals.errors },
      { label: kinds.warning, count: totals.warnings },
      { label: kinds.hint, count: totals.hints },
      { label: kinds.undecided, count: totals.undecided },
      { label: words.rulesNotChecked[language], count: totals.rulesNotCheckable },
      ...standings.map((each) => ({
        label: standing[each],
        count: countOf((line) => line.standing === each),
      })),
    ],
    findings: lines.map(({ line }) => line),
    isCompared: baseline !== undefined,
    lists: [
      ...reviewLists(checked, language),
      { title: texts.notCheckableTitle, lines: notCheckedLines(own, language) },
      { title: words.read[language], lines: readLines(own, file, language) },
    ].map((list) => ({ ...list, lines: list.lines.map(withoutNationalNumbers) })),
  }
}

const words = {
  together: text('Alle bestanden samen.', 'All files together.', 'Tous les fichiers ensemble.'),
  rulesNotChecked: text('regels niet gecontroleerd', 'rules not checked', 'règles non contrôlées'),
  read: text('Wat er gelezen is', 'What was read', 'Ce qui a été lu'),
}

/** The cells of the file with what is said of each; a column that was looked up elsewhere has no cell. */
function flaggedSheets(
  checked: CheckedFiles,
  file: string,
  lines: readonly FlaggedLine[],
  kinds: Flags['kinds'],
): FlaggedSheet[] {
  const sheets = new Map<number, Map<string, FlaggedCell & { reasons: Reason[] }>>()
  for (const { line, standing, places, text: said } of lines) {
    if (standing === 'accepted') continue
    const heading = [kinds[line.kind], line.rule, line.standing].filter((part) => part !== undefined)
    const reason: Reason = { kind: line.kind, heading: heading.join(' · '), text: said }
    for (const { sheet: index, row, column: key } of places) {
      const sheet = checked.sheets[index]?.sheet
      const column = sheet?.file === file ? columnIn(sheet, key)?.position : undefined
      if (sheet === undefined || column === undefined) continue
      const cells = sheets.get(sheet.position) ?? new Map<string, FlaggedCell & { reasons: Reason[] }>()
      sheets.set(sheet.position, cells)
      const cell = cells.get(`${row}|${column}`) ?? { row, column, reasons: [] }
      cells.set(`${row}|${column}`, cell)
      if (!cell.reasons.includes(reason)) cell.reasons.push(reason)
    }
  }
  return Array.from(sheets, ([position, cells]) => ({ position, cells: [...cells.values()] }))
}

/** Rules, columns, rows and sheets that were not checked, each with the reason. */
function notCheckedLines({ sheets, unrecognised }: CheckedFiles, language: Language): string[] {
  const texts = textsOf(language)
  const lines = sheets.flatMap(({ sheet, result }) => {
    const { ignored } = sheet.headings
    const lacking = notCheckableGroups(result.rules).map(({ columns, tables, rules }) => {
      const labels = columns.map((column) => labelOf(result.table, column, language))
      const others = tables.map((table) => tableOf(table).label[language])
      return `${texts.lacking(labels, others)} [${rules.join(', ')}]`
    })
    return [
      ...sheet.rejected.map(({ row, reason }) => texts.rejected(row, reason)),
      ...(ignored.length > 0
        ? [
            texts.ignored(
              listOf(
                ignored.map(({ heading }) => heading),
                language,
              ),
            ),
          ]
        : []),
      ...(sheet.withoutHeading.length > 0 ? [texts.withoutHeading(sheet.withoutHeading)] : []),
      ...lacking,
    ].map((line) => texts.ofFile(sheet.name, line))
  })
  return [...lines, ...unrecognised.map((sheet) => describeUnrecognised(sheet, language))]
}

function readLines({ sheets, remarks }: CheckedFiles, file: string, language: Language): string[] {
  const texts = textsOf(language)
  return [
    ...sheets.map(({ sheet, result }) => {
      const table = tableOf(result.table).label[language]
      return texts.ofFile(sheet.name, texts.read(table, sheet.rowsRead, result.rows, sheet.rejected.length))
    }),
    ...remarks.filter((each) => each.file === file).map(({ remark }) => describeRemark(remark, language)),
  ]
}

const lowerFirst = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)
