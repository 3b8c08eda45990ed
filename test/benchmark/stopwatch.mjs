/** Fair timing on a noisy machine: contestants take turns, rounds repeat, each keeps its fastest round. */

/**
 * Milliseconds per call of each contestant, by name: the minimum over `rounds` rounds of `iterations` calls.
 *
 * Every round runs all contestants one after the other, with a garbage collection before each where node was
 * started with `--expose-gc`. One round before the first warms the code up and is not counted.
 */
export async function race(contestants, rounds) {
  const best = new Map(contestants.map(({ name }) => [name, Number.POSITIVE_INFINITY]))
  for (let round = 0; round <= rounds; round++) {
    for (const { name, iterations, onlyRounds = rounds, run } of contestants) {
      if (round > onlyRounds) continue
      globalThis.gc?.()
      const begin = performance.now()
      for (let iteration = 0; iteration < iterations; iteration++) consume(await run())
      const each = (performance.now() - begin) / iterations
      if (round > 0) best.set(name, Math.min(best.get(name), each))
    }
  }
  return best
}

let consumed = 0

/** Makes a result count for something, so that no compiler may leave its work out. */
function consume(result) {
  consumed += typeof result === 'number' ? result : (result?.length ?? 1)
  if (Number.isNaN(consumed)) throw new Error('a result is not a number')
}
