/** Figures as running text writes them: grouped counts, percentages with their sign, symbols in brackets. */
import type { Language } from '@werkplekleren/rules'
import { inLanguage, type Shown } from '../figures/index.ts'

/** `5 637`, with hard spaces between thousands. */
export const groupedNumber = (number: number): string => String(number).replace(/\B(?=(\d{3})+$)/g, '\u00a0')

/** `42,3` or `42.3`. */
export function decimalWords(value: number, decimals: number, language: Language): string {
  const digits = value.toFixed(decimals)
  return language === 'en' ? digits : digits.replace('.', ',')
}

/** `42 %` or `42%`, `42,3 %` or `42.3%`; the digits are those of the figure. */
export const percentWords = (value: number, decimals: number, language: Language): string =>
  `${decimalWords(value, decimals, language)}${language === 'en' ? '' : '\u00a0'}%`

/** As it stands in a sentence or a table; percentages with one decimal. */
export function shownWords(shown: Shown, percent: boolean, language: Language): string {
  if ('symbol' in shown) return `[${shown.symbol}]`
  if ('text' in shown) return inLanguage(shown.text, language)
  if ('marks' in shown) return shown.marks.map((mark) => `[${mark}]`).join(' ')
  return percent ? percentWords(shown.value, 1, language) : groupedNumber(shown.value)
}
