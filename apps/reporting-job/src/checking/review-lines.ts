/** What baseline, exceptions, suggestions and the days ahead say, in sentences: the same in every format. */
import {
  type BaselineEntry,
  currentRuleset,
  type Finding,
  type Language,
  labelOf,
  type Ruleset,
  renderValue,
  type Suggestion,
} from '@werkplekleren/rules'
import type { CheckOutcome } from './check-inputs.ts'
import { showPlace } from './places.ts'
import { reviewTextsOf } from './review-texts.ts'
import { reviewTotalsOf } from './totals.ts'

/** One list under its title; nothing is left out of it. */
export interface TitledLines {
  readonly title: string
  readonly lines: readonly string[]
}

/** How the comparison came out, in a sentence or two; empty without baseline and exceptions. */
export function reviewSummary(outcome: CheckOutcome, language: Language): readonly string[] {
  const texts = reviewTextsOf(language)
  const { baseline, exceptions } = outcome.review
  const totals = reviewTotalsOf(outcome)
  const lines: string[] = []
  if (baseline) {
    const { file, earlier, updated } = baseline
    lines.push(earlier ? texts.compared(file, earlier.asOf, totals) : texts.noBaselineYet(file))
    if (earlier && earlier.ruleset.digest !== outcome.ruleset.digest)
      lines.push(texts.otherRules(earlier.ruleset.digest))
    if (updated) lines.push(texts.updated(file, updated.entries.length))
  }
  if (exceptions) lines.push(texts.exceptions(exceptions.file, totals))
  return lines
}

/** Solved, no longer decidable, lapsed, needless: only lists that hold something. */
export function reviewLists({ review, ruleset }: CheckOutcome, language: Language): readonly TitledLines[] {
  const texts = reviewTextsOf(language)
  const comparison = review.baseline?.comparison
  const outcome = review.exceptions?.outcome
  const entries = (list: readonly BaselineEntry[] = []) =>
    list.map((entry) => entryLine(entry, ruleset, language))
  return [
    { title: texts.solvedTitle, lines: entries(comparison?.solved) },
    { title: texts.noLongerDecidableTitle, lines: entries(comparison?.noLongerDecidable) },
    {
      title: texts.lapsedTitle,
      lines: outcome?.lapsed.map(({ exception, why }) => texts.lapsed(exception, why)) ?? [],
    },
    { title: texts.needlessTitle, lines: outcome?.needless.map(texts.needless) ?? [] },
  ].filter(({ lines }) => lines.length > 0)
}

export const entryLine = ({ rule, record }: BaselineEntry, ruleset: Ruleset, language: Language): string =>
  `${record}${language === 'fr' ? ' :' : ':'} ${(ruleset.find(rule) ?? currentRuleset.find(rule))?.title[language] ?? rule} [${rule}]`

/** The suggestions for a finding, safe ones first. */
export function suggestionLines(
  outcome: CheckOutcome,
  finding: Finding,
  language: Language,
): readonly string[] {
  const suggestions = outcome.suggestions?.get(finding) ?? []
  return [...suggestions]
    .sort((a, b) => Number(b.safe) - Number(a.safe))
    .map(({ place, value, safe }: Suggestion) =>
      reviewTextsOf(language).suggestion(
        labelOf(place.table, place.column, language),
        showPlace(outcome, place).cell,
        renderValue(place.table, place.column, value, language),
        safe,
      ),
    )
}
