/** A finding in words, with the rule that found it. */
import {
  type Finding,
  type Language,
  type RenderedFinding,
  type Rule,
  renderFinding,
} from '@werkplekleren/rules'
import type { CheckedFiles } from './check-files.ts'

export function rendered(
  { ruleset }: CheckedFiles,
  finding: Finding,
  language: Language,
): RenderedFinding & { readonly rule: Rule } {
  const rule = ruleset.find(finding.rule)
  if (!rule) throw new Error(`No rule ${finding.rule}`)
  return { rule, ...renderFinding(rule, finding, language) }
}
