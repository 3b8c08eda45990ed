/** What a catalogue holds: a sentence, or one sentence for each plural form of its `count`. */
import type { nl } from './nl.ts'

export interface Plural {
  readonly one: string
  readonly other: string
}

export type TextKey = keyof typeof nl

/** Dutch names the keys; every other language has the same, each of the same kind. */
export type Catalogue = {
  readonly [Key in TextKey]: (typeof nl)[Key] extends string ? string : Plural
}
