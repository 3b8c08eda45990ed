/** Where lines of different heights begin. */

/** The top of each line, and the bottom of the last. */
export function offsetsOf(heights: readonly number[]): readonly number[] {
  const offsets = [0]
  let sum = 0
  for (const height of heights) {
    sum += height
    offsets.push(sum)
  }
  return offsets
}

/** The line at this height, found by halving; the last one where it lies below all. */
export function indexAt(offsets: readonly number[], height: number): number {
  let low = 0
  let high = Math.max(0, offsets.length - 2)
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((offsets[middle] ?? 0) <= height) low = middle
    else high = middle - 1
  }
  return low
}
