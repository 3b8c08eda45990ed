/** What was published earlier, linked to what is published now: comparing the two must not open anything. */
import { type Pattern, type ProtectOptions, protect } from './protect.ts'
import type { Cell, Publication } from './publication.ts'
import type { Solver } from './solver.ts'

/** What readers have from earlier publications, by the names that the cells still have. */
export interface EarlierPublications {
  /** Cells whose count was shown in one of them: readers have it for good. */
  readonly shown: ReadonlySet<string>
  /** Cells that were marked in one of them and shown in none: they stay marked. */
  readonly suppressed: ReadonlySet<string>
  /**
   * Cells of a period that is over, revised in passing: where a reader who has the earlier publication and knows all other
   * changes can work one out, that is told (`openToComparison`) and stops nothing. None where left out.
   */
  readonly isPast?: (cell: string) => boolean
}

export const nothingEarlier: EarlierPublications = { shown: new Set(), suppressed: new Set() }

export interface PatternWithEarlier extends Pattern {
  /** Everything to be marked: what is small, what covers it, and what was marked earlier. */
  readonly marked: readonly string[]
  /**
   * Small now, and shown earlier with another count or as 0. They are marked, and in doubt for whoever has this
   * publication alone; whoever has the earlier one and knows all other changes can work them out.
   */
  readonly smallSince: readonly string[]
  /** Of a period that is over, and open to the same reader; in doubt for whoever has this publication alone. */
  readonly openToComparison: readonly string[]
}

/**
 * Chooses what to mark now. The first proof is against a reader who has everything published earlier; where counts that
 * were shown have become small, or comparing opens a count of a period that is over, a second covers them against readers of
 * this publication alone. `proof` holds if both do.
 */
export function protectWithEarlier(
  solver: Solver,
  now: Publication,
  earlier: EarlierPublications,
  options: ProtectOptions = {},
): PatternWithEarlier {
  const against = protect(solver, withEarlier(now, earlier), options)
  const kept = now.cells.flatMap(({ id }) =>
    earlier.suppressed.has(id) && !earlier.shown.has(id) ? [id] : [],
  )
  const marked = new Set([...against.primary, ...against.secondary, ...kept])
  const already = new Set(now.cells.flatMap(({ id, standing }) => (standing === 'public' ? [id] : [])))
  const smallSince = against.smallButPublic.filter((id) => !already.has(id))
  const smallButPublic = against.smallButPublic.filter((id) => already.has(id))
  const openToComparison = [...new Set(against.proof.failures.map(({ cell }) => cell))].filter((id) =>
    earlier.isPast?.(id),
  )
  if (smallSince.length + openToComparison.length === 0)
    return { ...against, smallButPublic, marked: [...marked], smallSince, openToComparison }
  const failures = against.proof.failures.filter(({ cell }) => !openToComparison.includes(cell))
  const alone = protect(solver, withMarks(now, marked, earlier.shown), options)
  const secondary = [...new Set([...against.secondary, ...alone.secondary])]
  return {
    ...alone,
    secondary,
    cost: against.cost + alone.cost,
    blocks: [...against.blocks, ...alone.blocks],
    proof: {
      holds: failures.length === 0 && alone.proof.holds,
      primaries: alone.proof.primaries,
      secondaries: secondary.length,
      insiders: alone.proof.insiders,
      withstood: against.proof.withstood + alone.proof.withstood,
      failures: [...failures, ...alone.proof.failures],
    },
    smallButPublic,
    marked: [...new Set([...marked, ...alone.primary, ...alone.secondary])],
    smallSince,
    openToComparison,
  }
}

/**
 * The publication as it is to a reader who has all earlier ones and knows every change made since: a count shown
 * earlier is known, also where it was revised; one that was marked stays marked, also where it is 0 by now, since showing
 * that zero would tell what it was before.
 */
function withEarlier(now: Publication, { shown, suppressed }: EarlierPublications): Publication {
  const cells = now.cells.map((cell): Cell => {
    if (shown.has(cell.id)) return { ...cell, standing: 'public' }
    return suppressed.has(cell.id) ? { ...cell, standing: markedStanding(cell) } : cell
  })
  return { ...now, cells }
}

/** Covering with a count that readers have from earlier hides little, so it is the last to be taken. */
const DEAR = 1_000

const withMarks = (
  { cells, relations }: Publication,
  marked: ReadonlySet<string>,
  shown: ReadonlySet<string>,
): Publication => ({
  relations,
  cells: cells.map((cell): Cell => {
    if (cell.standing === 'public') return cell
    if (marked.has(cell.id)) return { ...cell, standing: markedStanding(cell) }
    return shown.has(cell.id) ? { ...cell, cost: DEAR * (cell.cost ?? Math.max(1, cell.count ?? 0)) } : cell
  }),
})

/** A mark over 0 is what no table shows: it may stand for nothing. */
const markedStanding = ({ count, standing }: Cell): 'suppressed' | 'unpublished' =>
  count === 0 || standing === 'unpublished' ? 'unpublished' : 'suppressed'
