import type { Plugin } from 'vite'
import type { Language } from '../src/language.ts'

export interface OneLanguageOptions {
  /** Whether sheets are recognised by their headings in this bundle; true unless said otherwise. */
  readonly headings?: boolean
  /** Whether sheets are drawn for people to fill in, with what their columns say; where headings are unless said otherwise. */
  readonly templates?: boolean
  /** Folders of other modules of the program, whose texts `{ nl, en, fr }` keep one language like those of the rules. */
  readonly besides?: readonly string[]
}

/**
 * Bundles the rules with their texts in one language and without their cases; reading a text in another language
 * throws. Labels stay in three languages, because sheets are recognised by them. With `headings: false` columns keep
 * one label, no alias and no help, and the extracts that only the yearly report counts are left out with their rules; a
 * bundle that recognises headings all the same does not build.
 */
export function oneLanguage(language: Language, options?: OneLanguageOptions): Plugin
