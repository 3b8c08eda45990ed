/** Which cells to mark for the findings that the list shows: each once, with the gravest that concerns it. */
import type { CheckShown, Mark } from '../core/index.ts'
import { findingsOf, isAccepted } from './listing.ts'
import type { Filter } from './state.ts'

export function marksFor(shown: CheckShown, filter: Filter): readonly Mark[] {
  const tab = filter.tab === 'undecided' ? 'undecided' : 'violated'
  const marks = new Map<string, Mark>()
  for (const finding of findingsOf(shown, { ...filter, tab })) {
    if (isAccepted(finding)) continue
    const { severity, verdict } = finding
    for (const place of finding.places) {
      const cell = `${place.sheetId} ${place.address}`
      const other = marks.get(cell)
      if (!other || gravity[severity] > gravity[other.severity]) marks.set(cell, { place, severity, verdict })
    }
  }
  return [...marks.values()]
}

const gravity = { error: 2, warning: 1, info: 0 }
