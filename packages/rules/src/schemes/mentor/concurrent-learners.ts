/** On how many learners agreements run at once, day by day, against a limit. */
import { addDays, type Day } from '../../calendar/index.ts'

/** What a sweep needs of an agreement; an ended agreement counts to its actual end. */
export interface Placement {
  readonly learnerId: string
  readonly start: Day
  readonly end: Day
  readonly actualEnd: Day | null
}

/** A maximal stretch of days with too many learners. */
export interface Excess {
  readonly from: Day
  readonly to: Day
  /** The first of its days with the greatest number of learners. */
  readonly worst: Day
  readonly learners: number
  readonly limit: number
  /** Positions of the agreements that run on the worst day; first the one that crossed the limit. */
  readonly agreements: readonly [number, ...number[]]
}

/**
 * The stretches in which more learners are placed than the strictest limit of the agreements that run.
 *
 * A learner with two agreements counts once; an agreement that ends before it starts never runs. Agreements come by
 * start. Two sweeps over starts and ends, O(n log n + places) as long as there are few different limits.
 */
export function excessesOf(
  agreements: readonly Placement[],
  limitOf: (position: number) => number,
): readonly Excess[] {
  // Fewer agreements than the strictest limit cannot exceed it: most mentors end here.
  if (agreements.every((_, position) => agreements.length <= limitOf(position))) return []
  const changes = changesOf(agreements)
  const stretches = [...stretchesOf(new Placed(agreements, limitOf), changes)]
  const excesses: Excess[] = []
  const placed = new Placed(agreements, limitOf)
  for (const day of placed.through(changes)) {
    const stretch = stretches[excesses.length]
    if (stretch?.worst === day) excesses.push({ ...stretch, agreements: placed.crossingFirst(stretch.limit) })
  }
  return excesses
}

type Stretch = Omit<Excess, 'agreements'>

interface Change {
  readonly day: Day
  readonly position: number
  readonly starts: boolean
}

function changesOf(agreements: readonly Placement[]): readonly Change[] {
  const changes = agreements.flatMap(({ start, end, actualEnd }, position): Change[] => {
    const last = actualEnd ?? end
    if (last < start) return []
    return [
      { day: start, position, starts: true },
      { day: addDays(last, 1), position, starts: false },
    ]
  })
  return changes.sort((a, b) => a.day - b.day)
}

function* stretchesOf(placed: Placed, changes: readonly Change[]): Generator<Stretch> {
  let open: Omit<Stretch, 'to'> | undefined
  for (const day of placed.through(changes)) {
    const { learners, limit } = placed
    if (learners <= limit) {
      if (open) yield { ...open, to: addDays(day, -1) }
      open = undefined
    } else if (open === undefined || learners > open.learners) {
      open = { from: open?.from ?? day, worst: day, learners, limit }
    }
  }
}

/** The agreements that run on the day reached. */
class Placed {
  private readonly agreements: readonly Placement[]
  private readonly limitOf: (position: number) => number
  private readonly running = new Set<number>()
  private readonly byLearner = new Map<string, number>()
  private readonly byLimit = new Map<number, number>()

  constructor(agreements: readonly Placement[], limitOf: (position: number) => number) {
    this.agreements = agreements
    this.limitOf = limitOf
  }

  get learners(): number {
    return this.byLearner.size
  }

  /** The strictest limit of the agreements that run; none where none runs. */
  get limit(): number {
    return Math.min(...this.byLimit.keys())
  }

  /** Carries out the changes of each day and stops there. */
  *through(changes: readonly Change[]): Generator<Day> {
    for (const [index, change] of changes.entries()) {
      this.carryOut(change)
      if (changes[index + 1]?.day !== change.day) yield change.day
    }
  }

  /** The agreements in their order, but first the one with which the learners outnumbered the limit. */
  crossingFirst(limit: number): readonly [number, ...number[]] {
    const positions = [...this.running].sort((a, b) => a - b)
    const learners = new Set<string>()
    const crossing = positions.find(
      (position) => learners.add(this.agreements[position]?.learnerId ?? '').size > limit,
    )
    if (crossing === undefined) throw new Error('An excess has an agreement that crossed the limit')
    return [crossing, ...positions.filter((position) => position !== crossing)]
  }

  private carryOut({ position, starts }: Change): void {
    const step = starts ? 1 : -1
    if (starts) this.running.add(position)
    else this.running.delete(position)
    addTo(this.byLearner, this.agreements[position]?.learnerId ?? '', step)
    addTo(this.byLimit, this.limitOf(position), step)
  }
}

function addTo<K>(counts: Map<K, number>, key: K, step: 1 | -1): void {
  const count = (counts.get(key) ?? 0) + step
  if (count === 0) counts.delete(key)
  else counts.set(key, count)
}
