/** What the cases of a rule say, and the arguments of a first finding of each of its messages. */
import {
  type Arguments,
  check,
  compileRuleset,
  day,
  type Rule,
  type RuleCase,
  type TableId,
} from '@werkplekleren/rules'
import { caseSheet } from '../../../../packages/rules/test/support/case-sheets.ts'
import { ruleFiles } from '../../../../packages/rules/test/support/rule-files.ts'
import type { Example, Examples } from '../../src/catalogue/index.ts'

/** The day on which the cases of all rules are checked. */
const asOf = day(2026, 11, 22)

export const examplesOf = (rule: Rule, cases: readonly RuleCase[]): Examples => ({
  cases: cases.map(exampleOf),
  args: argumentsOf(rule, cases),
})

/** Examples of every rule, one rule on a line; the text of `examples.generated.json`. */
export const allExamples = (): string =>
  `{\n${ruleFiles
    .map(({ rule, cases }) => `${JSON.stringify(rule.id)}: ${JSON.stringify(examplesOf(rule, cases))}`)
    .join(',\n')}\n}\n`

function exampleOf(one: RuleCase): Example {
  const { says } = one
  switch (one.verdict) {
    case 'violated': {
      const variants = [...new Set(one.findings.flatMap(({ variant }) => variant ?? []))]
      return { says, verdict: one.verdict, findings: one.findings.length, variants }
    }
    case 'undecided':
      return { says, verdict: one.verdict, because: one.because }
    case 'notCheckable':
      return { says, verdict: one.verdict, lacking: one.lacking }
    default:
      return { says, verdict: one.verdict }
  }
}

function argumentsOf(rule: Rule, cases: readonly RuleCase[]): Readonly<Record<string, Arguments>> {
  const alone = compileRuleset([rule])
  const found = new Map<string, Arguments>()
  for (const one of cases) {
    if (one.verdict !== 'violated') continue
    const table = one.table ?? (rule.form === 'cell' ? rule.cells[0]?.table : rule.table)
    if (table === undefined) throw new Error(`${rule.id}: a case without a table`)
    const others = Object.entries(one.tables ?? {}).map(([id, rows]) =>
      // The keys of `tables` are table ids by the type of a case.
      caseSheet(id as TableId, rows ?? []),
    )
    const [sheet] = check(alone, [caseSheet(table, one.rows), ...others], { asOf }).sheets
    for (const finding of sheet?.findings ?? []) {
      if (finding.verdict !== 'violated') continue
      const name = finding.variant ?? ''
      if (!found.has(name)) found.set(name, finding.args)
    }
  }
  return Object.fromEntries(found)
}
