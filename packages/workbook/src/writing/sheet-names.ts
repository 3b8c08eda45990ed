/** Names of sheets and of the Excel tables on them. */
import type { Language } from '@werkplekleren/rules'
import { PHRASES } from './phrases.ts'
import { UnwritableReport } from './problems.ts'

const LONGEST_SHEET_NAME = 31

/** Throws `UnwritableReport` for a name that Excel or the publication rules refuse, or that occurs twice. */
export function checkSheetNames(names: readonly string[]): void {
  const seen = new Set<string>()
  for (const name of names) {
    const legal =
      name.length <= LONGEST_SHEET_NAME && /^\p{L}[\p{L}0-9_]*$/u.test(name) && name === name.normalize('NFC')
    // Excel keeps "History" for itself.
    if (!legal || folded(name) === 'HISTORY') throw new UnwritableReport('badSheetName', { sheet: name })
    if (seen.has(folded(name))) throw new UnwritableReport('duplicateSheetName', { sheet: name })
    seen.add(folded(name))
  }
}

/** Case-blind form; upper case also joins ß and SS. */
export function folded(text: string): string {
  return text.normalize('NFC').toUpperCase()
}

/**
 * A name for the Excel table of every sheet: the sheet's name in words, because a name like `T1` or `R1C1` is a cell
 * reference. `Tabel_1_12` becomes `tabel_een_twaalf`.
 */
export function tableNames(sheetNames: readonly string[], language: Language): string[] {
  const taken = new Set<string>()
  return sheetNames.map((sheet) => {
    const words = inWords(sheet.toLowerCase(), language)
    // Short names of letters only can still be references (R, C, RC) or columns.
    const base = words.length < 5 ? `tabel_${words}` : words
    let name = base
    for (let other = 2; taken.has(folded(name)); other += 1)
      name = `${base}_${inWords(String(other), language)}`
    taken.add(folded(name))
    return name
  })
}

function inWords(name: string, language: Language): string {
  const { numbers } = PHRASES[language]
  return name
    .replace(/[0-9]+/gu, (digits) => {
      const whole = numbers[Number(digits)]
      const leadingZero = digits.length > 1 && digits.startsWith('0')
      const words =
        whole !== undefined && !leadingZero
          ? whole
          : [...digits].map((d) => numbers[Number(d)] ?? '').join('_')
      return `_${words}_`
    })
    .replace(/_+/g, '_')
    .replace(/^_|_$/g, '')
}
