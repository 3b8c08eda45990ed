/** The findings that name a cell of one file, in words: for the list of a flagged copy and for its cells. */
import {
  type Finding,
  type Language,
  labelOf,
  type UndecidedFinding,
  withoutNationalNumbers,
} from '@werkplekleren/rules'
import type { FindingLine } from '@werkplekleren/workbook'
import type { CheckedFiles, CheckedSheet } from './check-files.ts'
import type { CheckOutcome } from './check-inputs.ts'
import { showCells } from './places.ts'
import { rendered } from './rendered.ts'
import type { Standing } from './review.ts'
import { reviewTextsOf } from './review-texts.ts'
import { textsOf } from './texts.ts'

/** One line of the list and what it says on each cell; an undecided one stands for several findings. */
export interface FlaggedLine {
  readonly line: FindingLine
  /** What was accepted marks no cell. */
  readonly standing: Standing | undefined
  readonly findings: number
  readonly places: Finding['places']
  readonly text: string
}

/** Sheet by sheet: violations in the order of the rows, then what could not be judged; what was accepted comes last. */
export function flaggedLines(checked: CheckOutcome, file: string, language: Language): FlaggedLine[] {
  const names = (finding: Finding) =>
    finding.places.some(({ sheet }) => checked.sheets[sheet]?.sheet.file === file)
  const lines = checked.sheets.flatMap(({ result }) => {
    const findings = result.findings.filter(names)
    const violated = findings.filter(({ verdict }) => verdict === 'violated')
    return [
      ...violated.map((finding) => violatedLine(checked, file, finding, language)),
      ...undecidedTogether(findings).map((together) => undecidedLine(checked, file, together, language)),
    ]
  })
  const isAccepted = ({ standing }: FlaggedLine) => standing === 'accepted'
  return [...lines.filter((line) => !isAccepted(line)), ...lines.filter(isAccepted)]
}

type Undecided = readonly [UndecidedFinding, ...UndecidedFinding[]]

/** Findings that the very same cells hold up, for the same reason. */
function undecidedTogether(findings: readonly Finding[]): readonly Undecided[] {
  const groups = new Map<string, [UndecidedFinding, ...UndecidedFinding[]]>()
  for (const finding of findings) {
    if (finding.verdict !== 'undecided') continue
    const cells = finding.places.map(({ sheet, row, column }) => `${sheet}:${row}:${column}`)
    const key = `${finding.because}|${cells.join()}`
    const group = groups.get(key)
    if (group) group.push(finding)
    else groups.set(key, [finding])
  }
  return [...groups.values()]
}

function violatedLine(
  checked: CheckOutcome,
  file: string,
  finding: Finding,
  language: Language,
): FlaggedLine {
  const { wrong, fix, law, rule } = rendered(checked, finding, language)
  const texts = reviewTextsOf(language)
  const standing = checked.review.standingOf(finding)
  const exception = checked.review.acceptedBy(finding)
  return {
    line: {
      ...placed(checked, file, finding, language),
      kind: finding.severity === 'info' ? 'hint' : finding.severity,
      ...(exception && {
        label: `${texts.standing.accepted} (${textsOf(language).severity[finding.severity]})`,
      }),
      rule: finding.rule,
      wrong,
      fix: exception ? texts.acceptedBy(exception) : fix,
      law,
      ...addressOf(rule.sources),
      ...(standing && { standing: texts.standing[standing] }),
    },
    standing,
    findings: 1,
    places: finding.places,
    text: [wrong, fix, law].filter((part) => part !== '').join('\n'),
  }
}

function undecidedLine(
  checked: CheckedFiles,
  file: string,
  findings: Undecided,
  language: Language,
): FlaggedLine {
  const [first] = findings
  const { fix, law, rule } = rendered(checked, first, language)
  const columns = [...new Set(first.places.map(({ table, column }) => labelOf(table, column, language)))]
  const wrong = textsOf(language).undecided(first.places[0].row, columns, first.because)
  const only = findings.length === 1
  return {
    line: {
      ...placed(checked, file, first, language),
      kind: 'undecided',
      rule: findings.map((each) => each.rule).join(', '),
      wrong,
      fix,
      law: only ? law : '',
      ...(only && addressOf(rule.sources)),
    },
    standing: undefined,
    findings: findings.length,
    places: first.places,
    text: `${wrong} ${fix}`,
  }
}

/** The conventions of this software have no address on the web. */
const addressOf = (sources: readonly { readonly source: { readonly address: string } }[]) => {
  const address = sources[0]?.source.address ?? ''
  return /^https?:/.test(address) ? { address } : {}
}

/** Where a line stands, and the first of its cells that is in the file. */
function placed(checked: CheckedFiles, file: string, finding: Finding, language: Language) {
  const [primary] = finding.places
  const here = finding.places.find(({ sheet }) => checked.sheets[sheet]?.sheet.file === file)
  const sheet = here && checked.sheets[here.sheet]?.sheet
  return {
    sheet: checked.sheets[primary.sheet]?.sheet.name ?? '',
    cells: withoutNationalNumbers(showCells(checked, finding, language)),
    record: primary.record,
    ...(here &&
      sheet && {
        at: {
          position: sheet.position,
          row: here.row,
          column: (columnIn(sheet, here.column) ?? sheet.headings.recognised[0])?.position ?? 0,
        },
      }),
  }
}

/** The heading of a column; undefined where the column was looked up in another table. */
export const columnIn = ({ headings }: CheckedSheet['sheet'], column: string) =>
  headings.recognised.find(({ key }) => key === column)
