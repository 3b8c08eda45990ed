/** Learners of one mentor where some of the sectors allow a known number and others do not say. */
import { type Excess, excessesOf, type Placement } from './concurrent-learners.ts'

/**
 * The stretches with more learners than a limit that holds where a sector says none. Learners in a sector with a known
 * maximum count, but have no limit here; a stretch on whose worst day such a maximum is exceeded is left to
 * `mentor-sector-cap`.
 */
export function excessesWithoutMaximum(
  agreements: readonly (Placement & { readonly sectorMaxLearners: number | null })[],
  limit: number,
): readonly Excess[] {
  const maximumOf = (position: number) => agreements[position]?.sectorMaxLearners
  return excessesOf(agreements, (position) => (maximumOf(position) == null ? limit : Infinity)).filter(
    ({ learners, agreements: running }) =>
      running.every((position) => learners <= (maximumOf(position) ?? Infinity)),
  )
}
