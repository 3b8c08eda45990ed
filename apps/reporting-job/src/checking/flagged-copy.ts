/** What a check found, as the flags on a copy of one of its files. */
import { basename } from 'node:path'
import {
  currentRuleset,
  type Finding,
  type Language,
  labelOf,
  listOf,
  renderFinding,
  tableOf,
  text,
} from '@werkplekleren/rules'
import {
  describeRemark,
  describeUnrecognised,
  type FindingLine,
  type FlaggedCell,
  type FlaggedSheet,
  type Flags,
  flagWorkbook,
  type MarkKind,
  type PlainList,
  type Reason,
} from '@werkplekleren/workbook'
import type { CheckedFiles, CheckedSheet } from './check-files.ts'
import { notCheckableGroups, type UndecidedGroup, undecidedGroups } from './gaps.ts'
import { showCells } from './places.ts'
import { textsOf } from './texts.ts'
import { totalsOf } from './totals.ts'

/** The bytes of a copy of `file` with the findings that name one of its cells. */
export const flaggedCopy = (checked: CheckedFiles, file: string, language: Language): Promise<Uint8Array> =>
  flagWorkbook(file, flagsOf(checked, file, language))

/** Also findings of sheets of other files, where they name a row of this one. */
export function flagsOf(checked: CheckedFiles, file: string, language: Language): Flags {
  const texts = textsOf(language)
  const isHere = (sheet: number) => checked.sheets[sheet]?.sheet.file === file
  const remarks = remarksOn(checked, file, language)
  const flagged = remarks.map((remark) => remark.line)
  const own: CheckedFiles = {
    ...checked,
    sheets: checked.sheets.filter(({ sheet }) => sheet.file === file),
    unrecognised: checked.unrecognised.filter((sheet) => sheet.file === file),
  }
  const count = (kind: MarkKind) =>
    remarks.reduce((total, { line, findings }) => total + (line.kind === kind ? findings : 0), 0)
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
    sheets: flaggedSheets(checked, remarks, isHere, kinds),
    facts: [basename(file), texts.totals(totals), texts.ruleset(ruleset.version, ruleset.digest, asOf)],
    counts: [
      { label: kinds.error, count: totals.errors },
      { label: kinds.warning, count: totals.warnings },
      { label: kinds.hint, count: totals.hints },
      { label: kinds.undecided, count: totals.undecided },
      { label: words.rulesNotChecked[language], count: totals.rulesNotCheckable },
    ],
    findings: flagged,
    lists: [
      { title: texts.notCheckableTitle, lines: notCheckedLines(own, language) },
      readList(own, file, language),
    ],
  }
}

const words = {
  rulesNotChecked: text('regels niet gecontroleerd', 'rules not checked', 'règles non contrôlées'),
  read: text('Wat er gelezen is', 'What was read', 'Ce qui a été lu'),
}

/** One line of the list and what it says on each cell; an undecided one stands for several findings. */
interface Remark {
  readonly line: FindingLine
  readonly findings: number
  readonly places: Finding['places']
  readonly text: string
}

function remarksOn(checked: CheckedFiles, file: string, language: Language): Remark[] {
  const names = (finding: Finding) =>
    finding.places.some(({ sheet }) => checked.sheets[sheet]?.sheet.file === file)
  return checked.sheets.flatMap(({ result }) => {
    const findings = result.findings.filter(names)
    const violated = findings.filter(({ verdict }) => verdict === 'violated')
    return [
      ...violated.map((finding) => violatedRemark(checked, file, finding, language)),
      ...undecidedGroups({ ...result, findings }).map((group) =>
        undecidedRemark(checked, file, group, language),
      ),
    ]
  })
}

function violatedRemark(checked: CheckedFiles, file: string, finding: Finding, language: Language): Remark {
  const { wrong, fix, law, sources } = rendered(finding, language)
  const kind = finding.severity === 'info' ? 'hint' : finding.severity
  return {
    line: {
      ...placed(checked, file, finding, language),
      kind,
      rule: finding.rule,
      wrong,
      fix,
      law,
      ...addressOf(sources),
    },
    findings: 1,
    places: finding.places,
    text: [wrong, fix, law].filter((part) => part !== '').join('\n'),
  }
}

function undecidedRemark(
  checked: CheckedFiles,
  file: string,
  { first, rules }: UndecidedGroup,
  language: Language,
): Remark {
  const { fix, law, sources } = rendered(first, language)
  const columns = [...new Set(first.places.map(({ table, column }) => labelOf(table, column, language)))]
  const wrong = textsOf(language).undecided(first.places[0].row, columns, first.because)
  const only = rules.length === 1
  return {
    line: {
      ...placed(checked, file, first, language),
      kind: 'undecided',
      rule: rules.join(', '),
      wrong,
      fix,
      law: only ? law : '',
      ...(only && addressOf(sources)),
    },
    findings: rules.length,
    places: first.places,
    text: `${wrong} ${fix}`,
  }
}

const addressOf = ([first]: readonly { readonly source: { readonly address: string } }[]) =>
  first === undefined ? {} : { address: first.source.address }

function rendered(finding: Finding, language: Language) {
  const rule = currentRuleset.find(finding.rule)
  if (!rule) throw new Error(`No rule ${finding.rule}`)
  return { ...renderFinding(rule, finding, language), sources: rule.sources }
}

/** Where a line stands, and the first of its cells that is in the file. */
function placed(checked: CheckedFiles, file: string, finding: Finding, language: Language) {
  const [primary] = finding.places
  const here = finding.places.find(({ sheet }) => checked.sheets[sheet]?.sheet.file === file)
  const sheet = here && checked.sheets[here.sheet]?.sheet
  return {
    sheet: checked.sheets[primary.sheet]?.sheet.name ?? '',
    cells: showCells(checked, finding, language),
    record: primary.record,
    ...(here &&
      sheet && {
        at: {
          position: sheet.position,
          row: here.row,
          column: (columnOf(sheet, here.column) ?? sheet.headings.recognised[0])?.position ?? 0,
        },
      }),
  }
}

const columnOf = ({ headings }: CheckedSheet['sheet'], column: string) =>
  headings.recognised.find(({ key }) => key === column)

/** The cells of the file with what is said of each; a column that was looked up elsewhere has no cell. */
function flaggedSheets(
  checked: CheckedFiles,
  remarks: readonly Remark[],
  isHere: (sheet: number) => boolean,
  kinds: Flags['kinds'],
): FlaggedSheet[] {
  const sheets = new Map<number, Map<string, FlaggedCell & { reasons: Reason[] }>>()
  for (const { line, places, text: said } of remarks) {
    const reason: Reason = { kind: line.kind, heading: `${kinds[line.kind]} · ${line.rule}`, text: said }
    for (const { sheet: index, row, column: key } of places) {
      const sheet = checked.sheets[index]?.sheet
      const column = sheet && isHere(index) ? columnOf(sheet, key)?.position : undefined
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

function readList({ sheets, remarks }: CheckedFiles, file: string, language: Language): PlainList {
  const texts = textsOf(language)
  return {
    title: words.read[language],
    lines: [
      ...sheets.map(({ sheet, result }) => {
        const table = tableOf(result.table).label[language]
        return texts.ofFile(sheet.name, texts.read(table, sheet.rowsRead, result.rows, sheet.rejected.length))
      }),
      ...remarks.filter((each) => each.file === file).map(({ remark }) => describeRemark(remark, language)),
    ],
  }
}

const lowerFirst = (title: string): string => title.charAt(0).toLowerCase() + title.slice(1)
