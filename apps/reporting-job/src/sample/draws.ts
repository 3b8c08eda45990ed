/** A small seeded generator of draws: the same seed and stream give the same draws on every machine. */

/** Draws of one stream; every call moves the stream on. */
export interface Draws {
  /** At least 0, less than 1. */
  readonly fraction: () => number
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number
  readonly happens: (chance: number) => boolean
  readonly pick: <T>(list: readonly T[]) => T
  /** One item, with a chance in proportion to its weight. */
  readonly pickWeighted: <T>(list: readonly (readonly [item: T, weight: number])[]) => T
  readonly shuffled: <T>(list: readonly T[]) => T[]
}

/** Opens a stream; streams of one seed do not disturb each other, so a change in one leaves the rest as it was. */
export function drawsOf(seed: number, stream: string): Draws {
  const fraction = mulberry32(hashOf(`${seed}/${stream}`))
  const whole = (least: number, most: number) => least + Math.floor(fraction() * (most - least + 1))
  return {
    fraction,
    whole,
    happens: (chance) => fraction() < chance,
    pick: (list) => itemAt(list, whole(0, list.length - 1)),
    pickWeighted: (list) => {
      let left = fraction() * list.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [item, weight] of list) {
        left -= weight
        if (left < 0) return item
      }
      return itemAt(list, list.length - 1)[0]
    },
    shuffled: (list) => {
      const result = [...list]
      for (let last = result.length - 1; last > 0; last--) {
        const other = whole(0, last)
        const kept = itemAt(result, last)
        result[last] = itemAt(result, other)
        result[other] = kept
      }
      return result
    },
  }
}

/** An item that must be there: an index outside the list is a mistake of this program. */
export function itemAt<T>(list: readonly T[], index: number): T {
  if (index < 0 || index >= list.length) throw new RangeError(`No item ${index} in a list of ${list.length}`)
  // The index was checked; an item may itself be undefined where T says so.
  return list[index] as T
}

/** Tommy Ettinger's mulberry32 (public domain): 32 bits of state, enough for invented records. */
function mulberry32(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** FNV-1a of a text, 32 bits. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193)
  }
  return hash | 0
}
