/** Which cells to suppress so that nothing small can be found out from all tables together, and the proof of it. */
import { cheapestPattern, type Effort } from './exact.ts'
import { findPattern } from './heuristic.ts'
import { type Insider, insidersOf } from './insiders.ts'
import { blocksOf, type LinkedModel, linkModel } from './linked-model.ts'
import { type Proof, prove } from './proof.ts'
import { checkProtection, type Protection, usualProtection } from './protection.ts'
import { InconsistentPublication, type Publication } from './publication.ts'
import type { Solver } from './solver.ts'
import { primarySuppressions, smallButPublic, type Thresholds, usualThresholds } from './thresholds.ts'

export interface ProtectOptions {
  readonly thresholds?: Thresholds
  readonly protection?: Protection
  /** Cells that must be suppressed whatever they hold. */
  readonly alsoPrimary?: readonly string[]
  readonly effort?: SearchEffort
}

/** Work, counted and not timed, so that the same publication gets the same pattern on every machine. */
export interface SearchEffort extends Effort {
  /** Cells in the largest block for which the cheapest pattern is sought. */
  readonly cells: number
  /** Programs solved to take needless marks away in the larger blocks. */
  readonly trimming: number
}

export const usualEffort: SearchEffort = { cells: 100, rounds: 40, nodes: 1_000, trimming: 2_000 }

export interface Pattern {
  /** The small counts, also those that no table shows. A cell that stands `suppressed` is marked, whether listed or not. */
  readonly primary: readonly string[]
  readonly secondary: readonly string[]
  /** What the secondary suppressions take from the reader. */
  readonly cost: number
  /** Small counts that everybody has already: suppressing them would protect nothing. */
  readonly smallButPublic: readonly string[]
  /** Blocks of cells that hang together, and in how many the pattern found is the cheapest there is. */
  readonly blocks: readonly Block[]
  readonly proof: Proof
}

export interface Block {
  readonly cells: number
  readonly primary: number
  readonly secondary: number
  readonly found: 'cheapest' | 'heuristic'
}

/** Chooses the secondary suppressions; look at `proof.holds` before anything is published (`requireProof`). */
export function protect(solver: Solver, publication: Publication, options: ProtectOptions = {}): Pattern {
  const { model, primaries, insiders, protection } = prepare(publication, options)
  const effort = options.effort ?? usualEffort
  const suppressible = model.roles.flatMap((role, cell) => (role === 'known' ? [] : [cell]))
  const small = new Set(primaries)
  const blocks = blocksOf(model, suppressible)
    .map((block) => ({ block, primaries: block.filter((cell) => small.has(cell)) }))
    .filter((each) => each.primaries.length > 0)
    .map(({ block, primaries }) => {
      const within = new Set(block)
      const concerned = insiders.filter(({ knows }) => [...knows].some((cell) => within.has(cell)))
      const question = { solver, model, block, primaries, insiders: concerned, protection, ...effort }
      const cheapest = block.length <= effort.cells ? cheapestPattern(question, effort) : undefined
      return {
        cells: block.length,
        primary: primaries.length,
        ...(cheapest ?? findPattern(question)),
        found: cheapest === undefined ? ('heuristic' as const) : ('cheapest' as const),
      }
    })
  const secondary = blocks.flatMap((block) => [...block.secondary]).sort((a, b) => a - b)
  const idsOf = (cells: readonly number[]) => cells.map((cell) => model.ids[cell] ?? '')
  return {
    primary: idsOf(primaries),
    secondary: idsOf(secondary),
    cost: secondary.reduce((sum, cell) => sum + (model.costs[cell] ?? 0), 0),
    smallButPublic: smallButPublic(publication, options.thresholds),
    blocks: blocks.map(({ cells, primary, secondary, found }) => ({
      cells,
      primary,
      secondary: secondary.size,
      found,
    })),
    proof: prove(
      solver,
      model,
      new Set([...primaries, ...secondary, ...positionsOf(model, markedAnyway(publication))]),
      primaries,
      insiders,
      protection,
      blocks.flatMap(({ moves }) => moves),
    ),
  }
}

/** Cells that are marked whatever is chosen; they must be in doubt as well. */
const markedAnyway = ({ cells }: Publication): readonly string[] =>
  cells.flatMap(({ id, standing, count }) => (standing === 'suppressed' && count !== undefined ? [id] : []))

/** Attacks a pattern made elsewhere, such as one written by hand or published last year. */
export function proveSuppressed(
  solver: Solver,
  publication: Publication,
  suppressed: readonly string[],
  options: Omit<ProtectOptions, 'effort'> = {},
): Proof {
  const { model, primaries, insiders, protection } = prepare(publication, options)
  return prove(solver, model, positionsOf(model, suppressed), primaries, insiders, protection)
}

/** The positions of named cells, all of them ours to suppress. */
export function positionsOf(model: LinkedModel, ids: readonly string[]): ReadonlySet<number> {
  return new Set(
    ids.map((id) => {
      const at = model.position.get(id)
      if (at === undefined)
        throw new InconsistentPublication(`Cell ${id} is to be suppressed, but is no cell.`)
      if (model.roles[at] === 'known') {
        throw new InconsistentPublication(`Cell ${id} is to be suppressed, but every reader knows it.`)
      }
      return at
    }),
  )
}

/** A publication whose small counts can be found out; nothing of it may be written. */
export class UnprotectedPublication extends Error {
  override readonly name = 'UnprotectedPublication'
  readonly proof: Proof

  constructor(proof: Proof) {
    super(
      `${proof.failures.length} attacks on suppressed counts succeed, the first on ${proof.failures[0]?.cell}.`,
    )
    this.proof = proof
  }
}

/** Throws unless every attack failed: call it before anything is written. */
export function requireProof(proof: Proof): void {
  if (!proof.holds) throw new UnprotectedPublication(proof)
}

function prepare(
  publication: Publication,
  { thresholds = usualThresholds, protection = usualProtection, alsoPrimary = [] }: ProtectOptions,
): {
  readonly model: LinkedModel
  readonly primaries: readonly number[]
  readonly insiders: readonly Insider[]
  readonly protection: Protection
} {
  checkProtection(protection)
  const model = linkModel(publication, protection)
  const small = primarySuppressions(publication, thresholds).map(({ cell }) => cell)
  const primaries = [...positionsOf(model, [...small, ...alsoPrimary])].sort((a, b) => a - b)
  return { model, primaries, insiders: insidersOf(publication, model, protection), protection }
}
