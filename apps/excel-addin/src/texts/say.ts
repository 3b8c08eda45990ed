/** Says a text of the pane: fills in values, chooses the plural, writes numbers and days as the language does. */
import type { Language } from '@werkplekleren/rules'
import type { Catalogue, Plural, TextKey } from './catalogue.ts'

export type Values = Readonly<Record<string, string | number>>

export interface Words {
  readonly language: Language
  readonly say: (key: TextKey, values?: Values & { readonly count?: number }) => string
  readonly number: (value: number) => string
  /** A civil day such as 2025-06-30, written out. */
  readonly day: (iso: string) => string
  readonly time: (moment: Date) => string
  readonly bytes: (count: number) => string
}

export function wordsIn(language: Language, catalogue: Catalogue): Words {
  const locale = `${language}-BE`
  const numbers = new Intl.NumberFormat(locale)
  const sizes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 })
  const plurals = new Intl.PluralRules(locale)
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
  const times = new Intl.DateTimeFormat(locale, { timeStyle: 'short' })
  const written = (value: string | number) => (typeof value === 'number' ? numbers.format(value) : value)
  return {
    language,
    say: (key, values = {}) => {
      const text = formOf(catalogue[key], values.count, plurals)
      return text.replace(/\{(\w+)\}/g, (_whole, name: string) => written(values[name] ?? ''))
    },
    number: (value) => numbers.format(value),
    day: (iso) => days.format(new Date(`${iso}T00:00:00Z`)),
    time: (moment) => times.format(moment),
    bytes: (count) =>
      count < 1e6 ? `${sizes.format(Math.max(0.1, count / 1e3))} KB` : `${sizes.format(count / 1e6)} MB`,
  }
}

/** French and others may ask for a form of very large numbers, which reads as the general one. */
function formOf(entry: string | Plural, count: number | undefined, plurals: Intl.PluralRules): string {
  if (typeof entry === 'string') return entry
  return plurals.select(count ?? 0) === 'one' ? entry.one : entry.other
}
