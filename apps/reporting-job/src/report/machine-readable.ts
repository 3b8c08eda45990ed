/** The tables for programs: one tidy CSV a table, a figure a line, and a dictionary of what the columns mean. */
import { formatSchoolYear, type Language } from '@werkplekleren/rules'
import { csvLine } from '../checking/index.ts'
import {
  columnFor,
  decimalsOf,
  type FigureColumn,
  type FigureTable,
  inLanguage,
  type Shown,
  shown,
} from '../figures/index.ts'
import type { ReportTable } from '../report-tables/index.ts'
import type { Material, ScopeFigures } from './build-workbook.ts'
import { momentWords, tableName } from './words.ts'

export interface TextFile {
  readonly name: string
  readonly text: string
}

export const DICTIONARY = 'duaal-leren-gegevenswoordenboek.json'
export const csvName = (id: string): string => `duaal-leren-tabel-${id.replace('_', '-')}.csv`

/** Symbols as statistical offices exchange them: confidential, not available, not applicable, break, provisional. */
const statuses = { c: 'C', x: 'M', z: 'Z', b: 'B', p: 'P' } as const

function statusOf(found: Shown): string {
  if ('symbol' in found) return statuses[found.symbol]
  return 'marks' in found ? found.marks.map((mark) => statuses[mark]).join(' ') : ''
}

/** The CSV of every table, of Flanders and of all partnerships together, and the dictionary. */
export function machineReadable(
  material: Material,
  scopes: readonly ScopeFigures[],
  isSuppressed: (id: string) => boolean,
): readonly TextFile[] {
  const tables = material.tables.flatMap((definition) => {
    const parts = scopes.flatMap(({ scope, tables: filled }) => {
      const own = filled.find(({ id }) => id === definition.id)
      return own ? [{ scope, table: own.table }] : []
    })
    return parts.length === 0 ? [] : [{ definition, parts, dimensions: dimensionsOf(parts) }]
  })
  const files = tables.map(({ definition, parts, dimensions }) => ({
    name: csvName(definition.id),
    text: `\ufeff${[
      csvLine(columnsOf(dimensions)),
      ...parts.flatMap((part) => linesOf(definition, part, dimensions, isSuppressed, material.language)),
    ].join('')}`,
  }))
  const dictionary = {
    columns: columnMeanings,
    statuses: {
      '': 'value published',
      C: 'confidential: protected small count',
      M: 'not available, or too few units for a rate',
      Z: 'not applicable: power not delegated, or a change of another kind of figure',
      B: 'break in the series, said of the row',
      P: 'provisional, said of the row',
    },
    tables: tables.map(({ definition, dimensions, parts }) =>
      tableEntry(definition, dimensions, parts[0]?.scope, material.language),
    ),
  }
  return [...files, { name: DICTIONARY, text: `${JSON.stringify(dictionary, null, 2)}\n` }]
}

type Part = Pick<ScopeFigures, 'scope'> & { readonly table: FigureTable }

function dimensionsOf(parts: readonly Part[]): readonly string[] {
  const found = parts.flatMap(({ table: { rows, columns } }) =>
    [...rows, ...columns].flatMap(({ at }) => Object.keys(at)),
  )
  return [...new Set(found)].sort()
}

const columnMeanings = {
  table: 'number of the table',
  schoolYear: 'school year of the report',
  scope: 'VLAANDEREN, or the code of the sectoral partnership whose workbook holds the figure',
  row: 'words at the head of the row',
  column: 'heading of the column',
  unit: 'what is counted or measured; % for percentages from 0 to 100',
  value: 'the figure with a decimal point; empty where the status says why',
  status: 'see statuses',
  '(dimension)': 'codes by which programs know row and column; empty for a total',
}

const columnsOf = (dimensions: readonly string[]): readonly string[] => [
  'table',
  'schoolYear',
  'scope',
  'row',
  'column',
  ...dimensions,
  'unit',
  'value',
  'status',
]

function linesOf(
  { id }: ReportTable,
  { scope, table: { rows, columns } }: Part,
  dimensions: readonly string[],
  isSuppressed: (id: string) => boolean,
  language: Language,
): readonly string[] {
  return rows.flatMap(({ heads, figures, at }) =>
    figures.map((figure, index) => {
      const heading = columns[index]
      if (!heading) throw new Error(`Table ${id} has more figures than columns.`)
      const column = columnFor(heading, figure)
      const found = shown(figure, isSuppressed, decimalsOf(column))
      const places = { ...at, ...column.at }
      return csvLine([
        id,
        formatSchoolYear(scope.schoolYear),
        scope.sector ?? 'VLAANDEREN',
        heads
          .map((head) => inLanguage(head, language))
          .filter(Boolean)
          .join(' · '),
        column.header[language],
        ...dimensions.map((dimension) => places[dimension] ?? ''),
        column.kind === 'percent' ? '%' : column.unit[language],
        'value' in found
          ? inUnits(found.value, column)
          : 'text' in found
            ? inLanguage(found.text, language)
            : '',
        statusOf(found),
      ])
    }),
  )
}

/** Amounts are counted in cents and told in the euros of their unit. */
const inUnits = (value: number, { kind }: FigureColumn): number =>
  kind === 'money' ? Number(`${value}e-2`) : value

function tableEntry(
  { id, title, indicators }: ReportTable,
  dimensions: readonly string[],
  scope: ScopeFigures['scope'] | undefined,
  language: Language,
) {
  return {
    file: csvName(id),
    table: tableName(id, language).title,
    title,
    dimensions,
    indicators: indicators.map((one) => ({
      id: one.id,
      title: one.title,
      definition: one.definition,
      ...(one.numerator && one.denominator && { numerator: one.numerator, denominator: one.denominator }),
      unit: one.unit,
      moment: scope ? momentWords(one.moment, scope, language) : one.moment,
      source: one.source,
    })),
  }
}
