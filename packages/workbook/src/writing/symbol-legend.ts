/** The line that explains the symbols of a sheet: those that occur and no others. */
import type { Language } from '@werkplekleren/rules'
import { PHRASES } from './phrases.ts'
import type { ReportSymbol } from './report-workbook.ts'

export function symbolLegend(symbols: ReadonlySet<ReportSymbol>, language: Language): string {
  const { symbols: word, colon, symbolTexts } = PHRASES[language]
  const explained = [...symbols].sort().map((symbol) => `[${symbol}] ${symbolTexts[symbol]}`)
  return `${word}${colon}${explained.join('; ')}.`
}

/** The symbol that a cell shows, alone in its cell; undefined for anything else. */
export function symbolIn(value: string | number): ReportSymbol | undefined {
  // The brackets hold one of the letters of the type.
  return typeof value === 'string' ? (/^\[([bceprxzu])\]$/.exec(value)?.[1] as ReportSymbol) : undefined
}
