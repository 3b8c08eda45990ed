/** Texts that come again and again, such as codes and names of sectors: each is made, sent and kept once. */
import { ownCopy } from './escaped-text.ts'

/** Longer texts are taken to be remarks, each its own. */
const LONGEST = 32
const SLOTS = 2 ** 13
const LAST_ASCII = 127

/**
 * Gives a number to a text that comes for the second time. There is room for so many texts: one that has a number
 * keeps its slot for good, any other gives way to the next.
 */
export class RepeatedTexts {
  readonly #texts: string[] = new Array(SLOTS).fill('')
  readonly #numbers = new Uint32Array(SLOTS)

  /** The number of a text, which is `next` where it gets one now; 0 while it has none. */
  numberOf(text: string, next: number): number {
    const { length } = text
    if (length === 0 || length > LONGEST) return 0
    let hash = 0
    for (let i = 0; i < length; i++) hash = mixed(hash, text.charCodeAt(i))
    const slot = slotOf(hash)
    const number = this.#numbers[slot] ?? 0
    if (this.#texts[slot] === text) {
      if (number > 0) return number
      this.#numbers[slot] = next
      return next
    }
    if (number === 0) this.#texts[slot] = ownCopy(text)
    return 0
  }

  /** The same for a text that was not made yet; 0 where it has no number, and for every text that is not ASCII. */
  numberIn(bytes: Uint8Array, start: number, end: number): number {
    const length = end - start
    if (length > LONGEST) return 0
    let hash = 0
    for (let i = start; i < end; i++) {
      const byte = bytes[i] ?? 0
      // The bytes of "é" are the letters of "Ã©".
      if (byte > LAST_ASCII) return 0
      hash = mixed(hash, byte)
    }
    const slot = slotOf(hash)
    const text = this.#texts[slot] ?? ''
    if (text.length !== length) return 0
    for (let i = 0; i < length; i++) if (text.charCodeAt(i) !== bytes[start + i]) return 0
    return this.#numbers[slot] ?? 0
  }
}

const mixed = (hash: number, unit: number): number => (Math.imul(hash, 31) + unit) | 0

const slotOf = (hash: number): number => (hash ^ (hash >>> 13)) & (SLOTS - 1)
