/** The sheets of our own workbooks that hold no records, by name: what our templates and forms write beside the tables. */
import type { Language } from '@werkplekleren/rules'

export const explanationSheet: Readonly<Record<Language, string>> = {
  nl: 'Toelichting',
  en: 'Explanation',
  fr: 'Explications',
}

export const listsSheet: Readonly<Record<Language, string>> = {
  nl: 'Keuzelijsten',
  en: 'Lists',
  fr: 'Listes',
}

const names: ReadonlySet<string> = new Set([explanationSheet, listsSheet].flatMap(Object.values<string>))

/** Whether a sheet is named as one of ours without records. */
export const isNamedAsOurs = (sheet: string): boolean => names.has(sheet)
