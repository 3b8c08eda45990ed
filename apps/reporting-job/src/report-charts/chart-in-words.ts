/** What a chart shows, for who cannot see it: its highest and lowest values, and what it does not draw. */
import type { Language } from '@werkplekleren/rules'
import { shownWords } from './number-words.ts'
import type { ShownChart } from './shown-chart.ts'

export function chartInWords({ categories, series, percent }: ShownChart, language: Language): string {
  const say = (nl: string, en: string, fr: string) => ({ nl, en, fr })[language]
  const sentences = series.flatMap(({ name, values }) => {
    const drawn = values
      .map((value, index) => ({ value, label: categories[index] ?? '' }))
      .flatMap(({ value, label }) => ('value' in value ? [{ value, label, n: value.value }] : []))
      .toSorted((a, b) => b.n - a.n)
    const lowest = drawn.at(-1)
    if (lowest === undefined) return []
    const named = ({ label, value }: (typeof drawn)[number]) =>
      `${label} (${shownWords(value, percent, language)})`
    const most = drawn.slice(0, Math.min(MOST_NAMED, drawn.length - 1)).map(named)
    const of = series.length > 1 ? `${name} – ` : ''
    if (most.length === 0) {
      const only = named(lowest)
      return [say(`${of}alleen ${only}.`, `${of}only ${only}.`, `${of}uniquement ${only}.`)].map(capitalised)
    }
    return [
      say(
        `${of}het hoogst: ${listed(most, language)}; het laagst: ${named(lowest)}.`,
        `${of}highest: ${listed(most, language)}; lowest: ${named(lowest)}.`,
        `${of}au plus haut : ${listed(most, language)} ; au plus bas : ${named(lowest)}.`,
      ),
    ].map(capitalised)
  })
  return sentences.join(' ')
}

/** Where a chart has a gap, in words; nothing where it has none. */
export function gapsInWords({ categories, series }: ShownChart, language: Language): string {
  const gaps = categories.filter((_, index) =>
    series.some(({ values }) => !('value' in (values[index] ?? {}))),
  )
  if (gaps.length === 0) return ''
  const names = listed(gaps, language)
  return { nl: ` Niet getoond: ${names}.`, en: ` Not shown: ${names}.`, fr: ` Non montrés : ${names}.` }[
    language
  ]
}

const MOST_NAMED = 3

/** "a, b and c". */
export function listed(all: readonly string[], language: Language): string {
  const and = { nl: ' en ', en: ' and ', fr: ' et ' }[language]
  return all.length < 2 ? (all[0] ?? '') : `${all.slice(0, -1).join(', ')}${and}${all.at(-1)}`
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
