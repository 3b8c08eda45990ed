/** For violations, the values of one cell that would settle them and raise no other. */
import { type Finding, keepCheck, type Suggestion, suggest } from '@werkplekleren/rules'
import type { CheckedFiles } from './check-files.ts'

export type Suggestions = ReadonlyMap<Finding, readonly Suggestion[]>

/** Called before each violation. */
export type SuggestionNotice = (index: number, count: number) => void

/**
 * By finding as shown, of those that are wanted. Each value is tried by a recheck: seconds for a planning sheet, a quarter
 * of a minute for a thousand findings in a year of extracts.
 */
export function suggestionsFor(
  checked: CheckedFiles,
  notice: SuggestionNotice,
  isWanted: (shown: Finding) => boolean = () => true,
): Suggestions {
  const { ruleset, judged, result } = checked
  const kept = keepCheck(ruleset, judged.sheets, { asOf: result.asOf })
  const pairs = result.sheets.flatMap(({ findings }, sheet) =>
    findings.flatMap((shown, index) => {
      const finding = judged.result.sheets[sheet]?.findings[index]
      return finding?.verdict === 'violated' && isWanted(shown) ? [{ shown, finding }] : []
    }),
  )
  const found = new Map<Finding, readonly Suggestion[]>()
  for (const [index, { shown, finding }] of pairs.entries()) {
    notice(index, pairs.length)
    const suggestions = suggest(kept, finding)
    const named = new Map([...finding.places].map((place, order) => [place, shown.places[order] ?? place]))
    if (suggestions.length > 0)
      found.set(
        shown,
        suggestions.map((one) => ({ ...one, place: named.get(one.place) ?? one.place })),
      )
  }
  return found
}
