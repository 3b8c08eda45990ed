/** The list as it is shown: findings that pass the filter, in groups, in the order of the sheet. */
import type { CheckShown, FindingShown, RuleCountShown, SheetShown } from '../core/index.ts'
import type { Filter, Grouping } from './state.ts'

export interface Group {
  readonly kind: 'group'
  readonly key: string
  /** The findings under it. */
  readonly count: number
  readonly heading: Heading
}

export type Heading =
  | { readonly by: 'row'; readonly sheet: string; readonly row: number; readonly record: string }
  | { readonly by: 'column'; readonly sheet: string; readonly column: string }
  | {
      readonly by: 'rule'
      readonly title: string
      /** "7 of 412 rows", where the rule counts rows of one sheet. */
      readonly violated?: number
      readonly applies?: number
    }

export interface Item {
  readonly kind: 'finding'
  readonly key: string
  readonly finding: FindingShown
}

export type Line = Group | Item

export function linesOf(shown: CheckShown, filter: Filter): readonly Line[] {
  const groups = new Map<string, { heading: Heading; findings: FindingShown[] }>()
  for (const finding of inOrder(findingsOf(shown, filter), shown, filter.group)) {
    const key = groupKey(finding, filter.group)
    const group = groups.get(key)
    if (group) group.findings.push(finding)
    else groups.set(key, { heading: headingOf(finding, filter.group, shown), findings: [finding] })
  }
  return [...groups].flatMap(([key, { heading, findings }]): readonly Line[] => [
    { kind: 'group', key: `group ${key}`, heading, count: findings.length },
    ...findings.map((finding): Item => ({ kind: 'finding', key: finding.key, finding })),
  ])
}

/** The findings that pass the filter, whatever their order. */
export function findingsOf(shown: CheckShown, filter: Filter): readonly FindingShown[] {
  const words = folded(filter.search).split(/\s+/).filter(Boolean)
  const from = filter.tab === 'solved' ? shown.solved : shown.findings
  return from.filter((finding) => {
    if (filter.tab !== 'solved' && finding.verdict !== filter.tab) return false
    if (filter.severity && finding.severity !== filter.severity) return false
    if (filter.rule && finding.rule !== filter.rule) return false
    const [first] = finding.places
    if (filter.sheetId && first.sheetId !== filter.sheetId) return false
    if (filter.column && !finding.places.some(({ columnLabel }) => columnLabel === filter.column))
      return false
    if (!filter.accepted && isAccepted(finding)) return false
    if (filter.onlyNew && finding.since !== 'new') return false
    return words.length === 0 || words.every((word) => searchable(finding).includes(word))
  })
}

export const isAccepted = ({ accepted }: FindingShown): boolean =>
  accepted !== undefined && accepted.lapsed === undefined

/** Rules that were not checked on a sheet, with the sheet. */
export const notCheckableIn = ({ sheets }: CheckShown) =>
  sheets.flatMap((sheet) =>
    sheet.rules.flatMap((rule) => (rule.notCheckable === undefined ? [] : [{ sheet, rule }])),
  )

/** How many of each verdict: violations that nobody accepted, and the rest apart. */
export function countsOf(shown: CheckShown) {
  const violations = shown.findings.filter(({ verdict }) => verdict === 'violated')
  const open = violations.filter((finding) => !isAccepted(finding))
  return {
    violated: open.length,
    accepted: violations.length - open.length,
    undecided: shown.findings.length - violations.length,
    notCheckable: notCheckableIn(shown).length,
    solved: shown.solved.length,
    bySeverity: {
      error: open.filter(({ severity }) => severity === 'error').length,
      warning: open.filter(({ severity }) => severity === 'warning').length,
      info: open.filter(({ severity }) => severity === 'info').length,
    },
  }
}

/** What a filter can choose from, among the findings of its tab. */
export function choicesIn(shown: CheckShown, { tab }: Filter) {
  const findings = (tab === 'solved' ? shown.solved : shown.findings).filter(
    ({ verdict }) => tab === 'solved' || verdict === tab,
  )
  const rules = new Map(findings.map(({ rule, ruleTitle }) => [rule, ruleTitle]))
  const columns = new Set(findings.flatMap(({ places }) => places.map(({ columnLabel }) => columnLabel)))
  return {
    rules: [...rules].map(([id, title]) => ({ id, title })).sort((a, b) => a.title.localeCompare(b.title)),
    columns: [...columns].sort((a, b) => a.localeCompare(b)),
    sheets: shown.sheets.map(({ id, name }) => ({ id, name })),
  }
}

const folded = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const searchableTexts = new WeakMap<FindingShown, string>()

function searchable(finding: FindingShown): string {
  const known = searchableTexts.get(finding)
  if (known !== undefined) return known
  const { rule, ruleTitle, wrong, places } = finding
  const cells = places.flatMap(({ address, record, columnLabel, sheet }) => [
    address,
    record,
    columnLabel,
    sheet,
  ])
  const text = folded([rule, ruleTitle, wrong, ...cells].join('\n'))
  searchableTexts.set(finding, text)
  return text
}

/** By sheet and row; grouped by rule or column, the groups stand in the order of their first row. */
function inOrder(
  findings: readonly FindingShown[],
  { sheets }: CheckShown,
  group: Grouping,
): readonly FindingShown[] {
  const position = new Map(sheets.map(({ id }, index) => [id, index]))
  const severity = { error: 0, warning: 1, info: 2 }
  const weight = (finding: FindingShown) => (group === 'rule' ? severity[finding.severity] : 0)
  const sheetOf = ({ places }: FindingShown) => position.get(places[0].sheetId) ?? sheets.length
  return [...findings].sort(
    (a, b) =>
      weight(a) - weight(b) ||
      sheetOf(a) - sheetOf(b) ||
      a.places[0].row - b.places[0].row ||
      severity[a.severity] - severity[b.severity],
  )
}

function groupKey({ rule, places: [{ sheetId, row, columnLabel }] }: FindingShown, group: Grouping): string {
  if (group === 'rule') return rule
  return group === 'row' ? `${sheetId} ${row}` : `${sheetId} ${columnLabel}`
}

function headingOf(finding: FindingShown, group: Grouping, { sheets }: CheckShown): Heading {
  const [{ sheetId, sheet, row, record, columnLabel }] = finding.places
  if (group === 'row') return { by: 'row', sheet, row, record }
  if (group === 'column') return { by: 'column', sheet, column: columnLabel }
  const count = countOf(sheets, sheetId, finding.rule)
  return {
    by: 'rule',
    title: finding.ruleTitle,
    ...(finding.verdict === 'violated' && count ? { violated: count.violated, applies: count.applies } : {}),
  }
}

/** The counts of a rule, where it found something on this sheet alone. */
function countOf(sheets: readonly SheetShown[], sheetId: string, rule: string): RuleCountShown | undefined {
  const counts = sheets.flatMap(({ id, rules }) =>
    rules.filter((one) => one.rule === rule && one.violated > 0).map((count) => ({ id, count })),
  )
  const [only] = counts
  return counts.length === 1 && only?.id === sheetId ? only.count : undefined
}
