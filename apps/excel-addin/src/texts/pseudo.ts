/** A language for tests: every text of the pane lengthened and marked, so that one that is not in a catalogue shows. */
import type { Catalogue, Plural } from './catalogue.ts'
import { en } from './en.ts'

const accents: Readonly<Record<string, string>> = {
  a: 'á',
  e: 'é',
  i: 'ï',
  o: 'ö',
  u: 'ü',
  A: 'Å',
  E: 'É',
  O: 'Ø',
}

/** About a third longer, as a translation may be; names between braces stay. */
function pseudo(words: string): string {
  const changed = words.replace(/\{\w+\}|[aeiouAEO]/g, (found) => accents[found] ?? found)
  return `⟦${changed}${'~'.repeat(Math.ceil(words.length / 3))}⟧`
}

const pseudoOf = (entry: string | Plural): string | Plural =>
  typeof entry === 'string' ? pseudo(entry) : { one: pseudo(entry.one), other: pseudo(entry.other) }

// The keys and the kind of each entry are those of English.
export const pseudoCatalogue = Object.fromEntries(
  Object.entries(en).map(([key, entry]) => [key, pseudoOf(entry)]),
) as unknown as Catalogue
