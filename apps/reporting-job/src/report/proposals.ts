/** For the rows to correct, the values that would settle what was found: tried by the engine, worded for the form. */
import {
  type Finding,
  type Language,
  labelOf,
  renderValue,
  type Suggestion,
  type Text,
} from '@werkplekleren/rules'
import { type CheckedFiles, type SuggestionNotice, suggestionsFor } from '../checking/index.ts'
import { pick, words } from './words.ts'

/** The values that settle a finding; undefined where none were sought. */
export type Proposals = ((finding: Finding) => readonly Suggestion[]) | undefined

/**
 * Every value is tried by a recheck, and a kept check holds all rows a second time: beyond a year of Flanders (80 000
 * rows, some thousand findings) that would take more than the report itself.
 */
const MOST = { rows: 250_000, findings: 5_000 } as const

/** Of errors and warnings. Whether values are sought depends on the extracts alone, not on the machine. */
export function proposalsFor(checked: CheckedFiles, notice: SuggestionNotice): Proposals {
  const rows = checked.sheets.reduce((sum, { result }) => sum + result.rows, 0)
  const findings = checked.sheets.reduce(
    (sum, { result }) => sum + result.findings.filter(isToCorrect).length,
    0,
  )
  if (rows > MOST.rows || findings > MOST.findings) return undefined
  const found = suggestionsFor(checked, notice, isToCorrect)
  return (finding) => found.get(finding) ?? []
}

export const isToCorrect = ({ verdict, severity }: Finding): boolean =>
  verdict === 'violated' && severity !== 'info'

/** More values than this for one cell are no proposal: the list of the cell offers them. */
const MOST_VALUES = 3

/** Those for one row, cell by cell, in columns that are open in it. */
export function proposalInWords(
  suggestions: readonly Suggestion[],
  { sheet, row, open }: { readonly sheet: number; readonly row: number; readonly open: readonly string[] },
  language: Language,
): string {
  const byColumn = new Map<string, Suggestion[]>()
  for (const one of suggestions) {
    const { place } = one
    if (place.sheet !== sheet || place.row !== row || !open.includes(place.column)) continue
    byColumn.set(place.column, [...(byColumn.get(place.column) ?? []), one])
  }
  return [...byColumn.values()]
    .filter(({ length }) => length <= MOST_VALUES)
    .map((ofColumn) => proposed(ofColumn, language))
    .join('; ')
}

function proposed(suggestions: readonly Suggestion[], language: Language): string {
  const safe = suggestions.some((one) => one.safe)
  const values = suggestions.map(({ place, value }) =>
    renderValue(place.table, place.column, value, language),
  )
  const [column = ''] = suggestions.map(({ place }) => labelOf(place.table, place.column, language))
  const kind = safe
    ? pick(language, 'veilig', 'safe', 'sûre')
    : pick(language, 'mogelijk', 'possible', 'possible')
  const or = pick(language, ' of ', ' or ', ' ou ')
  return `${column}${words.colon[language]}${values.join(or)} (${kind})`
}

export const seekingProposals: Text = {
  nl: 'Voorstellen zoeken voor de rijen om te corrigeren',
  en: 'Seeking proposals for the rows to correct',
  fr: 'Recherche de propositions pour les lignes à corriger',
}

/** What the form says of them. */
export const aboutProposals = (sought: boolean, language: Language): string =>
  sought
    ? pick(
        language,
        'Een voorgestelde waarde lost de vaststelling op zonder een andere te veroorzaken. Ze heet veilig als de regelgeving precies die waarde voorschrijft en geen andere waarde volstaat, en anders mogelijk. Een waarde die past, is nog geen waarde die klopt: vul in wat juist is.',
        'A proposed value settles the finding without causing another one. It is called safe where the law prescribes that very value and no other value would do, and otherwise possible. A value that fits is not yet a value that is true: fill in what is right.',
        "Une valeur proposée règle le constat sans en provoquer un autre. Elle est dite sûre lorsque la réglementation prescrit exactement cette valeur et qu'aucune autre ne convient, et possible dans les autres cas. Une valeur qui convient n'est pas encore une valeur exacte : complétez ce qui est juste.",
      )
    : pick(
        language,
        'Er zijn geen waarden voorgesteld: daarvoor zijn er te veel rijen of vaststellingen. De invoegtoepassing van Excel en werkplek check --suggest stellen wel waarden voor.',
        'No values are proposed: there are too many rows or findings for that. The Excel add-in and werkplek check --suggest do propose values.',
        "Aucune valeur n'est proposée : il y a trop de lignes ou de constats. Le complément Excel et werkplek check --suggest proposent des valeurs.",
      )
