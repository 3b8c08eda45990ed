/** Builds one workbook of the report: cover, contents, tables, definitions, provenance, data quality. */
import { formatSchoolYear, type Language, renderDay, type TableId } from '@werkplekleren/rules'
import type { CoverSheet, ReportSheet, ReportWorkbook, TableSheet } from '@werkplekleren/workbook'
import type { CheckedFiles } from '../checking/index.ts'
import type { AcceptedRows } from '../extracts/index.ts'
import {
  type Catalogue,
  type FilledTable,
  type Headlines,
  headlinesOf,
  type Indicator,
  population,
  type Scope,
} from '../indicators/index.ts'
import { softwareVersion } from '../software.ts'
import type { StatsEngine } from '../statistics/index.ts'
import { absenceLines } from './absence-lines.ts'
import { type Correction, rowsToCorrect } from './corrections.ts'
import { headlineLines } from './headline-lines.ts'
import { findingsByRule, qualityByTable } from './quality-sheets.ts'
import { definitions, provenance } from './reference-sheets.ts'
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
  readonly corrections: readonly Correction[]
  readonly catalogue: Catalogue
  /** The tables of this report. */
  readonly indicators: readonly Indicator[]
  /** What the report is limited to. */
  readonly content: 'countDate' | undefined
  /** Tables of which there is no extract. */
  readonly absent: readonly TableId[]
  /** Learners enrolled on the count date in a programme of which nothing was accepted. */
  readonly learnersWithoutProgramme: number
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
  const { engine, language, accepted, absent, catalogue, checked, corrections } = material
  const headlines = await headlinesOf(engine, scope, absent)
  const tables = new Map<string, FilledTable>()
  const filled: TableSheet[] = []
  for (const indicator of material.indicators) {
    if (indicator.needs.some((table) => absent.includes(table))) continue
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
    rowsToCorrect(corrections, scope.sector, language),
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

function titleOf({ catalogue, content, language }: Material, { sector }: Scope): string {
  const counted = content === 'countDate'
  if (sector === null) return (counted ? words.countReport : words.report)[language]
  const name = catalogue.sectors.find(({ code }) => code === sector)?.name ?? sector
  return `${(counted ? words.partnershipCount : words.partnershipReport)[language]}: ${name}`
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
    headlines: headlineLines(headlines, language, material.content),
    summary: [
      words.internal[language],
      ...(material.content === 'countDate' ? [words.countOnly[language]] : []),
      ...absenceLines(material, language),
      population.definition[language],
      words.source[language],
    ],
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
