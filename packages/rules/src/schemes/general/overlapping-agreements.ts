/** One learner's agreements that share days, found in one sweep. */
import type { Day } from '../../calendar/index.ts'

/** What a sweep needs of an agreement; `actualEnd` counts where it is known. */
export interface Spell {
  readonly start: Day
  readonly end: Day
  readonly actualEnd: Day | null
  readonly scheme: string | null
  readonly contractType: string | null
}

export interface Overlap {
  /** Positions among the swept agreements: the one that starts later, and the running one that ends last. */
  readonly later: number
  readonly earlier: number
  readonly from: Day
  readonly to: Day
  /** The one ends on the day on which the other starts, and started before. */
  readonly handover: boolean
}

interface Running {
  readonly position: number
  readonly start: Day
  readonly last: Day
}

const fullTimeTypes: readonly string[] = ['OAO', 'SAO', 'ODOS']

/** Agreements that fill the week of a learner: OAO, SAO and ODOS with their school part, and the foreign trainee's. */
export const isFullTime = ({ scheme, contractType }: Pick<Spell, 'scheme' | 'contractType'>): boolean =>
  scheme === 'A31' || (contractType !== null && fullTimeTypes.includes(contractType))

/**
 * For each agreement the overlap with the earlier one that ends last, among those that `compares` allows.
 *
 * Agreements come by start; those that end before they start are left out. At most one overlap an agreement, O(n):
 * of any two that overlap and may be compared, each is in some overlap (docs/decisions/0006-general-rules.md).
 */
export function* overlapsAmong(
  agreements: readonly Spell[],
  compares: (fullTime: { readonly earlier: boolean; readonly later: boolean }) => boolean,
): Generator<Overlap> {
  const running = new Map<boolean, Running>()
  for (const [position, agreement] of agreements.entries()) {
    const last = agreement.actualEnd ?? agreement.end
    if (last < agreement.start) continue
    const later = isFullTime(agreement)
    let longest: Running | undefined
    for (const [earlier, candidate] of running) {
      if (compares({ earlier, later }) && (longest === undefined || candidate.last > longest.last))
        longest = candidate
    }
    if (longest !== undefined && agreement.start <= longest.last) {
      const from = agreement.start
      let to = last
      if (longest.last < to) to = longest.last
      const handover = longest.last === from && longest.start < from
      yield { later: position, earlier: longest.position, from, to, handover }
    }
    const known = running.get(later)
    if (known === undefined || last > known.last)
      running.set(later, { position, start: agreement.start, last })
  }
}
