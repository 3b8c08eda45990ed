/** Values that settle the findings of one rule, all together: shown first, filled in only when asked. */
import type { FindingShown, SuggestionShown } from '../core/index.ts'

export interface Proposals {
  readonly changes: readonly SuggestionShown[]
  /** Findings for which there is no value, or more than one to choose from. */
  readonly without: number
}

/** A value counts where it is the only safe one for its finding, and no other finding wants another in its cell. */
export async function proposalsFor(
  findings: readonly FindingShown[],
  suggest: (finding: FindingShown) => Promise<readonly SuggestionShown[]>,
  progress: (share: number) => void,
): Promise<Proposals> {
  const byCell = new Map<string, { readonly suggestion: SuggestionShown; count: number; agreed: boolean }>()
  let without = 0
  for (const [index, finding] of findings.entries()) {
    const safe = (await suggest(finding)).filter((one) => one.safe)
    progress((index + 1) / findings.length)
    const [only, another] = safe
    if (only === undefined || another !== undefined) {
      without++
      continue
    }
    const cell = `${only.place.sheetId} ${only.place.address}`
    const known = byCell.get(cell)
    if (!known) byCell.set(cell, { suggestion: only, count: 1, agreed: true })
    else {
      known.count++
      known.agreed &&= known.suggestion.value === only.value
    }
  }
  const all = [...byCell.values()]
  return {
    changes: all.filter(({ agreed }) => agreed).map(({ suggestion }) => suggestion),
    without: without + all.reduce((sum, { agreed, count }) => sum + (agreed ? 0 : count), 0),
  }
}
