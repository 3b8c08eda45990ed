/** A table of the report to read: the values and symbols of the workbook, written out in the language. */
import { legend as confidential } from '@werkplekleren/disclosure'
import { formatSchoolYear, type Language, renderCents, type Text } from '@werkplekleren/rules'
import type { TableBlock } from '../document/index.ts'
import {
  decimalsOf,
  type FigureColumn,
  type FigureSymbol,
  type FigureTable,
  inLanguage,
  type Shown,
  shown,
} from '../figures/index.ts'
import type { Scope } from '../indicators/index.ts'
import { decimalWords, shownWords } from '../report-charts/index.ts'
import type { ReportTable } from '../report-tables/index.ts'
import { pick, tableName } from './words.ts'

/** All columns, or those of the given English headings that the table has. */
export function documentTable(
  { id, title, explanation }: ReportTable,
  table: FigureTable,
  headings: readonly string[] | undefined,
  { schoolYear }: Scope,
  isSuppressed: (id: string) => boolean,
  language: Language,
): TableBlock {
  const chosen = table.columns.flatMap(({ header }, at) =>
    headings === undefined || headings.includes(header.en) ? [at] : [],
  )
  const symbols = new Set<FigureSymbol>()
  const rows = table.rows.map(({ heads, figures }) => [
    ...heads.map((head) => inLanguage(head, language)),
    ...chosen.map((at) => {
      const [column, figure] = [table.columns[at], figures[at]]
      if (column === undefined || figure === undefined) throw new Error(`Table ${id} has no column ${at}.`)
      const found = shown(figure, isSuppressed, decimalsOf(column))
      if ('symbol' in found) symbols.add(found.symbol)
      return cellWords(found, column, language)
    }),
  ])
  const units = unitsOf(
    chosen.flatMap((at) => table.columns[at] ?? []),
    language,
  )
  return {
    kind: 'table',
    title: `${tableName(id, language).title}: ${title[language]}, ${formatSchoolYear(schoolYear)}`,
    columns: [
      ...table.stub.map(({ header }) => ({ header: header[language], number: false })),
      ...chosen.map((at) => headingOf(table.columns[at], units.length === 1, language)),
    ],
    rows,
    totalRow: table.rows.at(-1)?.total === true,
    notes: [
      ...(units.length === 1 ? units.map((unit) => unitLine(unit, language)) : []),
      ...(explanation ? [explanation[language]] : []),
      ...(table.notes ?? []).map((note) => note[language]),
      ...(headings ? [furtherColumns(id, language)] : []),
      ...legend(symbols, language),
    ],
  }
}

/** What the columns of counts count; where it is one thing, it is said once under the table. */
const unitsOf = (columns: readonly FigureColumn[], language: Language): readonly string[] => [
  ...new Set(
    columns.filter(({ kind }) => kind !== 'percent' && kind !== 'text').map(({ unit }) => unit[language]),
  ),
]

const unitLine = (unit: string, language: Language): string =>
  pick(language, `Eenheid: ${unit}.`, `Unit: ${unit}.`, `Unité : ${unit}.`)

function headingOf(column: FigureColumn | undefined, oneUnit: boolean, language: Language) {
  if (column === undefined) throw new Error('A column was chosen that is not there.')
  const { header, unit, kind } = column
  const words = header[language]
  if (kind === 'text') return { header: words, number: false }
  if (kind === 'percent') return { header: `${words} (%)`, number: true }
  return { header: oneUnit ? words : `${words} (${unit[language]})`, number: true }
}

function cellWords(found: Shown, column: FigureColumn, language: Language): string {
  if (!('value' in found)) return shownWords(found, false, language)
  const { kind } = column
  if (kind === 'money') return renderCents(found.value, language)
  // The sign of percentages stands in the heading.
  if (kind === 'percent' || kind === 'decimal') {
    return decimalWords(found.value, decimalsOf(column), language)
  }
  return shownWords(found, false, language)
}

const furtherColumns = (id: string, language: Language): string =>
  pick(
    language,
    `Een keuze uit de kolommen; alle kolommen staan in ${tableName(id, language).title} van de werkmap.`,
    `A choice of the columns; all columns stand in ${tableName(id, language).title} of the workbook.`,
    `Un choix de colonnes ; toutes figurent dans le ${tableName(id, language).title} du classeur.`,
  )

/** Explains the symbols that occur, and no others. */
function legend(symbols: ReadonlySet<FigureSymbol>, language: Language): readonly string[] {
  const all = (['c', 'x', 'z'] as const).filter((symbol) => symbols.has(symbol))
  if (all.length === 0) return []
  const explained = all.map((symbol) => symbolWords[symbol][language]).join('; ')
  return [pick(language, `Symbolen: ${explained}.`, `Symbols: ${explained}.`, `Symboles : ${explained}.`)]
}

const symbolWords: Readonly<Record<FigureSymbol, Text>> = {
  c: confidential,
  x: { nl: '[x] niet beschikbaar', en: '[x] not available', fr: '[x] non disponible' },
  z: { nl: '[z] niet van toepassing', en: '[z] not applicable', fr: '[z] sans objet' },
}
