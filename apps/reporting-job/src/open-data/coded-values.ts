/** Words of the sources as codes: the lists of the rules where they have one, small lists of this source otherwise. */
import { codesOf, normaliseWords, tables } from '@werkplekleren/rules'
import type { Grade, Net } from './enrolment-count.ts'

const listed = (column: Parameters<typeof codesOf>[0]) => (words: string) =>
  codesOf(column).get(normaliseWords(words))

export const sexOf = listed(tables.learners.columns.sex)
export const provinceOf = listed(tables.enrolments.columns.province)
export const domainOf = listed(tables.programmes.columns.domain)

const finalities = listed(tables.programmes.columns.finality)

/** Besides the words of the rules: the codes of the catalogue (DO, DU, A) and words without "finaliteit". */
export function finalityOf(words: string): string | undefined {
  const known: Readonly<Record<string, string>> = {
    do: 'DOORSTROOM',
    du: 'DUBBELE',
    a: 'ARBEIDSMARKT',
    nvt: 'NONE',
    e: 'NONE',
    '7e': 'NONE',
    geenfinaliteit: 'NONE',
  }
  return finalities(words) ?? known[normaliseWords(words)]
}

/** A net under the names of both sources: "Gesubsidieerd vrij" and "Vrij gesubsidieerd onderwijs" are one. */
export function netOf(words: string): Net | undefined {
  const text = normaliseWords(words)
  if (/^gemeenschapsonderwijs|^go$/.test(text)) return 'GO'
  if (text === 'ogo' || (text.includes('gesubsidieerd') && text.includes('officieel'))) return 'OGO'
  if (text === 'vgo' || (text.includes('gesubsidieerd') && text.includes('vrij'))) return 'VGO'
  return text === 'andere' ? 'OTHER' : undefined
}

/** The grade, with the seventh year apart: the third year of the third grade, a "7e lj" or "Se-n-Se". */
export function gradeOf(grade: string, studyYear: string): Grade | undefined {
  const text = normaliseWords(grade)
  const year = normaliseWords(studyYear)
  if (/^7e|^sense/.test(year)) return '7'
  if (text.includes('okan')) return 'OKAN'
  if (text.includes('hbo')) return 'HBO'
  if (text === 'andere') return 'OTHER'
  if (text === '' || /^(nvt|nietvantoepassing)$/.test(text)) return 'NONE'
  const number = /^([1-3]|7)(e|de|ste)?(graad|jaar)?(so)?$/.exec(text)?.[1] as Grade | undefined
  return number === '3' && /^3(\D|$)/.test(year) ? '7' : number
}

export function belgianOf(words: string): boolean | undefined {
  const text = normaliseWords(words)
  if (/^(belg|belgisch|ja|b)$/.test(text)) return true
  return /^(nietbelg|nietbelgisch|nee|nb)$/.test(text) ? false : undefined
}

export function yesNoOf(words: string): boolean | undefined {
  const text = normaliseWords(words)
  if (/^(true|waar|ja|j|1)$/.test(text)) return true
  return /^(false|onwaar|nee|neen|n|0)$/.test(text) ? false : undefined
}

/** A type of special education without the word: "Type 5" is `5`, "Type basisaanbod" is `BA`; empty outside it. */
export function specialTypeOf(words: string): string | null {
  const text = normaliseWords(words).replace(/^type/, '')
  if (/^(nvt|nietvantoepassing|geen)?$/.test(text)) return null
  return text === 'basisaanbod' ? 'BA' : text.toUpperCase()
}

/** A training form of special education under its number or its name. */
export function trainingFormOf(words: string): string | null | undefined {
  const text = normaliseWords(words)
  if (/^(nvt|nietvantoepassing|geen)?$/.test(text)) return null
  const number = /^(?:ov|opleidingsvorm)?([1-4])$/.exec(text)?.[1]
  return number === undefined ? trainingForms[text] : `OV${number}`
}

const trainingForms: Readonly<Record<string, string>> = {
  socialeaanpassing: 'OV1',
  socaanpassingenarbeidsgeschiktmaking: 'OV2',
  socialeaanpassingenarbeidsgeschiktmaking: 'OV2',
  beroepsonderwijs: 'OV3',
  algemeentechnischkunstenberoepsond: 'OV4',
  algemeentechnischkunstenberoepsonderwijs: 'OV4',
}

/** Half learners in a count: `12`, `12,5` and `12.50` are 24, 25 and 25; `1.500` could be a thousand and is refused. */
export function halvesOf(written: string): number | undefined {
  const match = /^(\d{1,7})(?:[.,]([05])0?)?$/.exec(written.replace(/ (?=\d{3}(\D|$))/g, ''))
  if (!match) return undefined
  return 2 * Number(match[1]) + (match[2] === '5' ? 1 : 0)
}
