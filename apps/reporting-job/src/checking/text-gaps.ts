/** What could not be judged or checked as lines of text. */
import { type Language, labelOf, tableOf } from '@werkplekleren/rules'
import type { CheckedSheet } from './check-files.ts'
import { notCheckableGroups, undecidedGroups } from './gaps.ts'
import type { Style } from './paint.ts'
import { textsOf } from './texts.ts'

type Lines = Generator<string, void>

/** One line for each row and set of cells, however many rules those cells hold up. */
export function* undecidedLines({ result }: CheckedSheet, language: Language, style: Style): Lines {
  const texts = textsOf(language)
  const groups = undecidedGroups(result)
  if (groups.length === 0) return
  yield ''
  yield style.warning(texts.undecidedTitle)
  for (const { first, rules } of groups) {
    const columns = [...new Set(first.places.map(({ table, column }) => labelOf(table, column, language)))]
    yield `  ${texts.undecided(first.places[0].row, columns, first.because)} ${style.dim(rulesShown(rules, language))}`
  }
}

/** One line for each set of columns and tables that is lacking. */
export function* notCheckableLines({ result }: CheckedSheet, language: Language, style: Style): Lines {
  const texts = textsOf(language)
  const groups = notCheckableGroups(result.rules)
  if (groups.length === 0) return
  yield ''
  yield style.warning(texts.notCheckableTitle)
  for (const { columns, tables, rules } of groups) {
    yield `  ${texts.lacking(
      columns.map((column) => labelOf(result.table, column, language)),
      tables.map((other) => tableOf(other).label[language]),
    )} ${style.dim(rulesShown(rules, language))}`
  }
}

const SHOWN = 6

const rulesShown = (rules: readonly string[], language: Language): string => {
  const unique = [...new Set(rules)]
  const rest = unique.length - SHOWN
  const shown = unique.slice(0, SHOWN).join(', ')
  return rest > 0 ? `[${shown} ${textsOf(language).andMore(rest)}]` : `[${shown}]`
}
