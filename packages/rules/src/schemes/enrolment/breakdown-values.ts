/** The values of a breakdown that the rules must understand, whatever their spelling. */
import { codesOf, normaliseWords, tables } from '../../tables/index.ts'

const ageClasses: readonly string[] = [
  ...['under18', 'min 18', '-18', '<18', 'jonger dan 18', 'onder 18', 'under 18', 'moins de 18 ans'],
  ...['from18to20', '18-20', '18 tot 20', '18 tot en met 20', '18 to 20', 'de 18 à 20 ans'],
  ...['from21', '21+', '21 en ouder', '21 and over', '21 or over', '21 ans et plus'],
  ...['unknown', 'onbekend', 'leeftijd onbekend', 'age unknown', 'âge inconnu'],
].map(normaliseWords)

const unknown: readonly string[] = [
  ...['onbekend', 'zonder reden', 'geen reden', 'reden onbekend'],
  ...['unknown', 'no reason', 'without a reason', 'inconnu', 'sans motif', 'motif inconnu'],
].map(normaliseWords)

/** Whether words name an age class of the report: under 18, 18 to 20, 21 and over, or unknown. */
export const isAgeClass = (words: string): boolean => ageClasses.includes(normaliseWords(words))

/** Whether words say that the reason is not known. */
export const isUnknownReason = (words: string): boolean => unknown.includes(normaliseWords(words))

/** The code of a province, by its code or its name in any language. */
export const provinceNamed = (words: string): string | undefined =>
  codesOf(tables.providers.columns.province).get(normaliseWords(words))
