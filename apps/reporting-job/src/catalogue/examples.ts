/** What the cases of each rule say and show: written by `npm run generate`, since bundles leave the cases out. */
import { readFileSync } from 'node:fs'
import type { Arguments } from '@werkplekleren/rules'
import { appFile } from '../app-files.ts'

/** A statement about the field with the verdict that the rule gives; columns by key. */
export type Example =
  | { readonly says: string; readonly verdict: 'valid' | 'notApplicable' }
  | { readonly says: string; readonly verdict: 'undecided'; readonly because: readonly string[] }
  | { readonly says: string; readonly verdict: 'notCheckable'; readonly lacking: readonly string[] }
  | {
      readonly says: string
      readonly verdict: 'violated'
      readonly findings: number
      readonly variants: readonly string[]
    }

export interface Examples {
  readonly cases: readonly Example[]
  /** The arguments of a first finding by variant, under an empty name for the rule's own message. */
  readonly args: Readonly<Record<string, Arguments>>
}

/** Every rule's examples by its id. */
export function readExamples(): Readonly<Record<string, Examples>> {
  // Written from this type by the generator; a test holds the file against the rules.
  return JSON.parse(readFileSync(appFile('examples.generated.json'), 'utf8')) as Readonly<
    Record<string, Examples>
  >
}

export const noExamples: Examples = { cases: [], args: {} }
