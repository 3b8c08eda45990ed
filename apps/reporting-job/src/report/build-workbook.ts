/** Builds one workbook of the report: cover, contents, tables, definitions, provenance, data quality. */
import { basename } from 'node:path'
import {
  formatDay,
  formatSchoolYear,
  type Language,
  renderDay,
  type TableId,
  tableOf,
} from '@werkplekleren/rules'
import type {
  CellValue,
  CoverSheet,
  ListSheet,
  ReportSheet,
  ReportWorkbook,
  TableSheet,
} from '@werkplekleren/workbook'
import type { CheckedFiles } from '../checking/index.ts'
import type { AcceptedRows } from '../extracts/index.ts'
import {
  type Catalogue,
  type FilledTable,
  type Headlines,
  headlinesOf,
  type Indicator,
  indicators,
  population,
  type Scope,
} from '../indicators/index.ts'
import { softwareVersion } from '../software.ts'
import type { StatsEngine } from '../statistics/index.ts'
import { headlineLines } from './headline-lines.ts'
import { findingsByRule, qualityByTable, rowsToCorrect } from './quality-sheets.ts'
import { momentWords, tableName, words } from './words.ts'

/** A file that was read for the report. */
export interface Input {
  readonly file: string
  readonly table: TableId
  readonly sha256: string
  readonly bytes: number
}

/** All that the workbooks of one run share. */
export interface Material {
  readonly engine: StatsEngine
  readonly checked: CheckedFiles
  readonly accepted: AcceptedRows
  readonly catalogue: Catalogue
  readonly inputs: readonly Input[]
  readonly language: Language
}

export interface BuiltWorkbook {
  readonly workbook: ReportWorkbook
  readonly headlines: Headlines
  /** The tables that were filled, for the check of totals. */
  readonly tables: ReadonlyMap<string, FilledTable>
}

/** Builds the workbook of a scope; a partnership's tables are compared with the totals of Flanders. */
export async function buildWorkbook(
  material: Material,
  scope: Scope,
  flanders?: BuiltWorkbook,
): Promise<BuiltWorkbook> {
  const { engine, language, accepted, catalogue, checked } = material
  const headlines = await headlinesOf(engine, scope)
  const tables = new Map<string, FilledTable>()
  const filled: TableSheet[] = []
  const possible = indicators.filter(({ needs }) => needs.every((table) => accepted.rows.has(table)))
  for (const indicator of possible) {
    const table = await indicator.fill(engine, scope, catalogue, language)
    tables.set(indicator.id, table)
    filled.push(tableSheet(indicator, table, scope, language, flanders?.tables.get(indicator.id)))
  }
  const sheets: ReportSheet[] = [
    cover(material, scope, headlines),
    { kind: 'contents' },
    { kind: 'notes' },
    ...filled,
    definitions(material, scope),
    provenance(material),
    ...(scope.sector === null ? [qualityByTable(accepted, language), findingsByRule(checked, language)] : []),
    rowsToCorrect(checked, scope.sector, language),
  ]
  const title = `${titleOf(material, scope)} ${formatSchoolYear(scope.schoolYear)}`
  return {
    headlines,
    tables,
    workbook: {
      title,
      organisation: words.organisation[language],
      language,
      keywords: [words.report[language], formatSchoolYear(scope.schoolYear)],
      created: checked.result.asOf,
      sheets: withoutEmptyNotes(sheets),
    },
  }
}

const withoutEmptyNotes = (sheets: readonly ReportSheet[]): readonly ReportSheet[] =>
  sheets.some((sheet) => 'notes' in sheet && (sheet.notes ?? []).length > 0)
    ? sheets
    : sheets.filter(({ kind }) => kind !== 'notes')

function titleOf({ catalogue, language }: Material, { sector }: Scope): string {
  if (sector === null) return words.report[language]
  const name = catalogue.sectors.find(({ code }) => code === sector)?.name ?? sector
  return `${words.partnershipReport[language]}: ${name}`
}

function cover(material: Material, scope: Scope, headlines: Headlines): CoverSheet {
  const { language, checked, accepted } = material
  const { ruleset, asOf } = checked.result
  const read = accepted.quality.reduce((sum, one) => sum + one.read, 0)
  const kept = accepted.quality.reduce((sum, one) => sum + one.accepted, 0)
  return {
    kind: 'cover',
    title: titleOf(material, scope),
    subtitle: `${words.schoolYear[language]} ${formatSchoolYear(scope.schoolYear)}`,
    headlines: headlineLines(headlines, language),
    summary: [words.internal[language], population.definition[language], words.source[language]],
    facts: [
      {
        label: words.countDate[language],
        value: `${words.february[language]}: ${renderDay(scope.countDate, language)}`,
      },
      { label: words.population[language], value: `${population.id}, ${population.version}` },
      { label: words.rowsAccepted[language], value: `${kept} / ${read}` },
      { label: words.rules[language], value: `${ruleset.version} (${ruleset.digest})` },
      { label: words.asOf[language], value: renderDay(asOf, language) },
      { label: words.software[language], value: `werkplek ${softwareVersion}` },
    ],
  }
}

function tableSheet(
  { id, title, definition, unit, moment }: Indicator,
  { columns, rows, totalRow, notes }: FilledTable,
  scope: Scope,
  language: Language,
  flanders: FilledTable | undefined,
): TableSheet {
  const name = tableName(id, language)
  const comparison = flanders && comparisonLine(flanders, language)
  return {
    kind: 'table',
    name: name.sheet,
    title: `${name.title}: ${title[language]}, ${formatSchoolYear(scope.schoolYear)}`,
    intro: [
      definition[language],
      momentWords(moment, scope, language),
      { nl: `Eenheid: ${unit.nl}.`, en: `Unit: ${unit.en}.`, fr: `Unité : ${unit.fr}.` }[language],
      words.source[language],
      ...(comparison === undefined ? [] : [comparison]),
    ],
    columns,
    rows,
    totalRow,
    ...(notes && { notes }),
  }
}

/** The same totals for the whole of Flanders, in one line above a partnership's table. */
function comparisonLine({ columns, rows }: FilledTable, language: Language): string | undefined {
  const totals = rows.at(-1)
  if (!totals) return undefined
  const parts = columns.flatMap(({ header, kind }, index) => {
    const value = totals[index]
    return kind === 'count' && typeof value === 'number'
      ? [`${header.replace(/ \([^)]*\)$/, '')} ${value}`]
      : []
  })
  return {
    nl: `Ter vergelijking, heel Vlaanderen: ${parts.join('; ')}.`,
    en: `For comparison, the whole of Flanders: ${parts.join('; ')}.`,
    fr: `À titre de comparaison, toute la Flandre : ${parts.join(' ; ')}.`,
  }[language]
}

function definitions({ accepted, language }: Material, scope: Scope): ListSheet {
  const pick = (nl: string, en: string, fr: string) => ({ nl, en, fr })[language]
  return {
    kind: 'list',
    name: pick('Definities', 'Definitions', 'Definitions'),
    title: pick('Definities en bronnen', 'Definitions and sources', 'Définitions et sources'),
    intro: [population.definition[language]],
    columns: [
      { header: pick('Tabel', 'Table', 'Tableau'), kind: 'text' },
      { header: pick('Titel', 'Title', 'Titre'), kind: 'text', width: 36 },
      { header: pick('Definitie', 'Definition', 'Définition'), kind: 'text', width: 60 },
      { header: pick('Eenheid', 'Unit', 'Unité'), kind: 'text' },
      { header: pick('Tijdstip', 'Moment', 'Moment'), kind: 'text', width: 30 },
      { header: pick('Extracten', 'Extracts', 'Extraits'), kind: 'text', width: 26 },
    ],
    rows: indicators.map(({ id, title, definition, unit, moment, needs }): CellValue[] => {
      const missing = needs
        .filter((table) => !accepted.rows.has(table))
        .map((table) => tableOf(table).label[language])
      const absent = {
        nl: `Niet berekend: het extract ${missing.join(', ')} ontbreekt. `,
        en: `Not computed: the extract ${missing.join(', ')} is missing. `,
        fr: `Non calculé : l'extrait ${missing.join(', ')} manque. `,
      }[language]
      return [
        tableName(id, language).title,
        title[language],
        `${missing.length > 0 ? absent : ''}${definition[language]}`,
        unit[language],
        momentWords(moment, scope, language),
        needs.map((table) => tableOf(table).label[language]).join(', '),
      ]
    }),
  }
}

function provenance({ checked, inputs, accepted, language }: Material): ListSheet {
  const pick = (nl: string, en: string, fr: string) => ({ nl, en, fr })[language]
  const rowsOf = (file: string) =>
    checked.sheets
      .filter(({ sheet }) => sheet.file === file)
      .reduce((sum, { sheet }) => sum + sheet.rowsRead, 0)
  const { ruleset, asOf } = checked.result
  return {
    kind: 'list',
    name: pick('Herkomst', 'Provenance', 'Provenance'),
    title: pick('Herkomst van de gegevens', 'Provenance of the data', 'Provenance des données'),
    intro: [
      pick(
        `Regels ${ruleset.version}, kenmerk ${ruleset.digest}; stand op ${formatDay(asOf)}; werkplek ${softwareVersion}. ${accepted.quality.length} extracten.`,
        `Rules ${ruleset.version}, digest ${ruleset.digest}; as of ${formatDay(asOf)}; werkplek ${softwareVersion}. ${accepted.quality.length} extracts.`,
        `Règles ${ruleset.version}, empreinte ${ruleset.digest} ; situation au ${formatDay(asOf)} ; werkplek ${softwareVersion}. ${accepted.quality.length} extraits.`,
      ),
    ],
    columns: [
      { header: pick('Extract', 'Extract', 'Extrait'), kind: 'text' },
      { header: pick('Bestand', 'File', 'Fichier'), kind: 'text' },
      { header: pick('Rijen gelezen', 'Rows read', 'Lignes lues'), kind: 'count' },
      { header: pick('Bytes', 'Bytes', 'Octets'), kind: 'count' },
      { header: 'SHA-256', kind: 'code', width: 68 },
    ],
    rows: inputs.map(({ file, table, sha256, bytes }) => [
      tableOf(table).label[language],
      basename(file),
      rowsOf(file),
      bytes,
      sha256,
    ]),
  }
}
