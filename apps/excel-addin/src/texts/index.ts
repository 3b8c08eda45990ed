/** The words of the pane, one catalogue for each language. */
import type { Language } from '@werkplekleren/rules'
import type { Catalogue } from './catalogue.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import { nl } from './nl.ts'

export type { Catalogue, Plural, TextKey } from './catalogue.ts'
export { schemeNames, tableNames } from './names.ts'
export { pseudoCatalogue } from './pseudo.ts'
export { type Values, type Words, wordsIn } from './say.ts'

export const catalogues: Readonly<Record<Language, Catalogue>> = { nl, en, fr }
