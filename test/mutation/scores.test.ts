/** Every part has a committed mutation score at or above its floor; a score of older sources is named. */
import { describe, expect, it } from 'vitest'
import { digestOf, mutatedFilesOf, parts } from './parts.mjs'
import committed from './scores.json' with { type: 'json' }

interface Score {
  readonly killed: number
  readonly timeout: number
  readonly survived: number
  readonly noCoverage: number
  readonly score: number
  readonly sources: string
}

const scores: Readonly<Record<string, Score>> = committed

describe('the mutation score', () => {
  it('is committed for every part with a floor, and for nothing that is no part', () => {
    const withFloor = Object.keys(parts).filter((name) => parts[name]?.floor !== null)
    expect(withFloor.filter((name) => scores[name] === undefined)).toEqual([])
    expect(Object.keys(scores).filter((name) => parts[name] === undefined)).toEqual([])
    expect(withFloor.length).toBeGreaterThan(0)
  })

  it.each(Object.entries(scores))(
    'of %s is the share of its mutants that the tests noticed',
    (_part, one) => {
      const noticed = one.killed + one.timeout
      expect(one.score).toBe(Math.floor((noticed * 1000) / (noticed + one.survived + one.noCoverage)) / 10)
    },
  )

  it.each(Object.entries(parts))('of %s is not below its floor', (name, { floor }) => {
    if (floor === null) console.warn(`${name} has no mutation score yet: npm run mutation -- ${name}`)
    else expect(scores[name]?.score).toBeGreaterThanOrEqual(floor)
  })

  // Measuring takes minutes, so a change of sources may be committed before it; that the score is old must show.
  it.each(Object.entries(parts))('of %s says whether its sources changed since', (name, part) => {
    const files = mutatedFilesOf(part)
    expect(files.length).toBeGreaterThan(5)
    if (scores[name] !== undefined && scores[name].sources !== digestOf(files))
      console.warn(`The sources of ${name} changed since its mutation score: npm run mutation -- ${name}`)
  })
})
