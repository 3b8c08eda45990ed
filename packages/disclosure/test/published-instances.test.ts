/** The instances that the field publishes: the same optimum, the same pattern where it is the only one, the same intervals. */
import { beforeAll, describe, expect, it } from 'vitest'
import { attack, loadSolver, type Protection, protect, type Solver, usualEffort } from '../src/index.ts'
import instances from './fixtures/published-instances.json' with { type: 'json' }
import { twoWay } from './support/two-way.ts'

let solver: Solver
beforeAll(async () => {
  solver = await loadSolver()
})

/** No threshold: the instances name their primary cells. */
const noThresholds = { standard: { from: 0, to: -1, reason: 'named by the instance' } }

const protectionOf = ({ lower, upper }: { lower: number; upper: number }): Protection => ({
  lower,
  upper,
  width: 0,
  zerosMayBeSuppressed: false,
  suppressedAtLeast: 0,
  onePersonKnows: false,
})

describe.each(instances.map((instance) => [instance.id, instance] as const))('%s', (_id, instance) => {
  const publication = twoWay(
    instance.rows,
    instance.cols,
    instance.inner,
    instance.cost === 'count' ? () => ({ cost: 1 }) : undefined,
  )
  const options = {
    thresholds: noThresholds,
    protection: protectionOf(instance.protection),
    alsoPrimary: instance.primary,
  }

  it('is protected at the published cost', () => {
    const pattern = protect(solver, publication, options)
    expect(pattern.blocks.map(({ found }) => found)).toEqual(['cheapest'])
    expect(pattern.cost).toBe(instance.optimum.secondaryCost)
    expect(pattern.secondary).toHaveLength(instance.optimum.secondaryCount)
    if (instance.optimum.unique) {
      expect([...pattern.secondary].sort()).toEqual([...instance.optimum.secondary].sort())
    }
    expect(pattern.proof).toMatchObject({ holds: true, failures: [] })
  })

  it('leaves a reader of the published pattern the published intervals', () => {
    const intervals = attack(
      solver,
      publication,
      [...instance.primary, ...instance.optimum.secondary],
      options.protection,
    )
    const found = intervals.filter(({ cell }) => instance.primary.includes(cell))
    expect(Object.fromEntries(found.map(({ cell, least, most }) => [cell, [least, most]]))).toEqual(
      instance.intervals,
    )
    expect(found.every(({ exact }) => exact)).toBe(true)
  })

  it('is protected by the heuristic too, at no lower cost', () => {
    const pattern = protect(solver, publication, { ...options, effort: { ...usualEffort, cells: 0 } })
    expect(pattern.proof.holds).toBe(true)
    expect(pattern.blocks.map(({ found }) => found)).toEqual(['heuristic'])
    expect(pattern.cost).toBeGreaterThanOrEqual(instance.optimum.secondaryCost)
  })
})
