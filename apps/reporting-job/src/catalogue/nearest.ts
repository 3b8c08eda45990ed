/** Names close to one that does not exist. */

const OFFERED = 3

/** The nearest names, best first; none where nothing is like it. */
export function nearest(wanted: string, names: readonly string[]): readonly string[] {
  const word = wanted.toLowerCase()
  return names
    .map((name) => ({ name, steps: distance(word, name.toLowerCase()) }))
    .filter(({ name, steps }) => steps <= Math.max(2, name.length / 3) || isPart(word, name))
    .sort((a, b) => a.steps - b.steps)
    .slice(0, OFFERED)
    .map(({ name }) => name)
}

const SHORTEST_PART = 3

const isPart = (word: string, name: string): boolean =>
  word.length >= SHORTEST_PART && name.toLowerCase().includes(word)

/** Characters to add, drop or replace to make one word of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const now = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      now.push(Math.min(replaced, (above[column] ?? 0) + 1, (now[column - 1] ?? 0) + 1))
    }
    above = now
  }
  return above[b.length] ?? 0
}
