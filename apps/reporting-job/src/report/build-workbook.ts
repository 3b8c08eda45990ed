/** Builds one workbook of the report: cover, contents, tables, definitions, provenance, data quality. */
import type { Thresholds } from '@werkplekleren/disclosure'
import {
  formatSchoolYear,
  type Language,
  renderDay,
  renderNumber,
  type SchoolYear,
  type TableId,
} from '@werkplekleren/rules'
import {
  COVER_FACTS,
  type CoverFact,
  type CoverSheet,
  type Fact,
  type ReportSheet,
  type ReportWorkbook,
  type TableSheet,
} from '@werkplekleren/workbook'
import type { EarlierReports } from '../archive/index.ts'
import type { CheckedFiles } from '../checking/index.ts'
import type { correctableColumns } from '../corrections/index.ts'
import type { Catalogue } from '../dimensions/index.ts'
import type { AcceptedRows, ControlTotal } from '../extracts/index.ts'
import type { FigureTable } from '../figures/index.ts'
import type { Scope } from '../indicators/index.ts'
import type { FileKind } from '../open-data/index.ts'
import { groupedNumber } from '../report-charts/index.ts'
import type { FilledFigures, ReportTable } from '../report-tables/index.ts'
import { softwareVersion } from '../software.ts'
import { absenceLines } from './absence-lines.ts'
import { chartSheet, type DrawableTable } from './chart-sheet.ts'
import { comparisonSheets } from './comparison-sheets.ts'
import { correctionWorkbook } from './correction-workbook.ts'
import type { Correction } from './corrections.ts'
import type { EnrolmentInput } from './enrolment-files.ts'
import { type FilledTable, filledTable } from './figure-sheet.ts'
import { type HeadlineLine, headlineLines } from './headline-lines.ts'
import type { Headlines } from './headlines.ts'
import { populationOf } from './population-of.ts'
import type { Proposals } from './proposals.ts'
import type { Protection } from './protection.ts'
import { thresholdWords } from './protection-words.ts'
import { qualitySheets } from './quality-sheets.ts'
import { definitions, provenance } from './reference-sheets.ts'
import type { sectorFinder } from './row-sectors.ts'
import { valuesDigest } from './values-digest.ts'
import { momentWords, tableName, words } from './words.ts'

/** A file that was read for the report. */
export interface Input {
  readonly file: string
  /** The table whose extract it is, or the kind of enrolment file. */
  readonly of: TableId | FileKind
  readonly sha256: string
  readonly bytes: number
}

/** All that the workbooks of one run share. */
export interface Material {
  readonly checked: CheckedFiles
  readonly accepted: AcceptedRows
  readonly corrections: readonly Correction[]
  /** Values that would settle what is to correct. */
  readonly proposals: Proposals
  /** Which cells of a row may be corrected, and whose row it is. */
  readonly correctable: ReturnType<typeof correctableColumns>
  readonly sectorOf: ReturnType<typeof sectorFinder>
  readonly catalogue: Catalogue
  /** The tables of this report. */
  readonly tables: readonly ReportTable[]
  /** What the source says its extracts hold, beside what was counted. */
  readonly controlTotals: readonly ControlTotal[]
  /** What the report is limited to. */
  readonly content: 'countDate' | undefined
  /** Tables of which there is no extract. */
  readonly absent: readonly TableId[]
  /** Learners enrolled on the count date in a programme of which nothing was accepted. */
  readonly learnersWithoutProgramme: number
  readonly inputs: readonly Input[]
  readonly thresholds: Thresholds
  /** Undefined where the folder held no enrolment file. */
  readonly enrolments: EnrolmentInput | undefined
  /** What was published earlier, as far as it was given. */
  readonly earlier: EarlierReports
  readonly language: Language
}

/** The figures of Flanders or of one partnership, before they are protected. */
export interface ScopeFigures {
  readonly scope: Scope
  readonly headlines: Headlines
  readonly tables: readonly FilledFigures[]
}

export interface BuiltWorkbook {
  readonly workbook: ReportWorkbook
  /** The rows to correct; undefined where there are none. */
  readonly corrections: ReportWorkbook | undefined
  readonly headlines: (language: Language) => readonly HeadlineLine[]
  readonly facts: readonly Fact[]
  readonly figures: ScopeFigures
}

/** Builds the workbook of a scope; a partnership's tables are compared with the totals of Flanders. */
export function buildWorkbook(
  material: Material,
  figures: ScopeFigures,
  protection: Protection,
  flanders?: ScopeFigures,
): BuiltWorkbook {
  const { language, checked } = material
  const { scope, headlines, tables } = figures
  const { isSuppressed } = protection
  const fill = (table: FigureTable) => filledTable(table, isSuppressed, language)
  const drawable: DrawableTable[] = []
  const filled = material.tables.flatMap((definition): readonly TableSheet[] => {
    const own = tables.find(({ id }) => id === definition.id)
    if (!own) return []
    drawable.push({ ...own, filled: fill(own.table) })
    const whole = flanders?.tables.find(({ id }) => id === definition.id)
    return [tableSheet(definition, own.table, fill(own.table), scope, language, whole && fill(whole.table))]
  })
  const drawn = flanders
    ? comparisonSheets(figures, flanders, isSuppressed, language)
    : (chartSheet(drawable, isSuppressed, language) ?? [])
  const lines = (one: Language) =>
    headlineLines(headlines, isSuppressed, scope.schoolYear, one, material.content)
  const content: ReportSheet[] = [
    ...[drawn].flat(),
    ...filled,
    definitions(material, scope),
    provenance(material, protection),
    ...(scope.sector === null ? qualitySheets(material) : []),
  ]
  const facts = [
    ...factsOf(material, scope),
    { label: words.valuesDigest[language], value: valuesDigest(content) },
  ]
  const sheets: ReportSheet[] = [
    cover(material, scope, lines(language), facts),
    { kind: 'contents' },
    { kind: 'notes' },
    ...content,
  ]
  const title = `${titleOf(material, scope)} ${formatSchoolYear(scope.schoolYear)}`
  return {
    headlines: lines,
    facts,
    figures,
    corrections: correctionWorkbook(material, scope),
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
  return `${(counted ? words.partnershipCount : words.partnershipReport)[language]}${words.colon[language]}${name}`
}

function cover(
  material: Material,
  scope: Scope,
  headlines: readonly HeadlineLine[],
  facts: readonly Fact[],
): CoverSheet {
  const { language } = material
  const counted = populationOf(material)
  return {
    kind: 'cover',
    title: titleOf(material, scope),
    subtitle: `${words.schoolYear[language]} ${formatSchoolYear(scope.schoolYear)}`,
    headlines,
    summary: [
      ...(material.content === 'countDate' ? [words.countOnly[language]] : []),
      ...absenceLines(material, language),
      counted.definition[language],
      counted.source[language],
    ],
    facts,
  }
}

/** The facts about the making of the report, on the cover of workbooks and in the document. */
function factsOf(material: Material, scope: Scope): readonly Fact[] {
  const { language, checked, accepted, enrolments } = material
  const { ruleset } = checked.result
  const sources = [...accepted.quality, ...(enrolments?.files ?? [])]
  const read = sources.reduce((sum, one) => sum + one.read, 0)
  const kept = sources.reduce((sum, one) => sum + one.accepted, 0)
  return [
    ...Object.entries(coverFacts(material, scope)).map(([fact, value]) => ({
      // The keys are those of the record itself.
      label: COVER_FACTS[language][fact as CoverFact],
      value,
    })),
    {
      label: words.countDate[language],
      value: `${words.february[language]}${words.colon[language]}${renderDay(scope.countDate, language)}`,
    },
    { label: words.rowsAccepted[language], value: `${groupedNumber(kept)} / ${groupedNumber(read)}` },
    { label: words.rules[language], value: `${ruleset.version} (${ruleset.digest})` },
    { label: words.software[language], value: `werkplek ${softwareVersion}` },
  ]
}

/** What every cover must say; the day of publication is the day as of which the rules were read, never a clock. */
function coverFacts(material: Material, { schoolYear }: Scope): Record<CoverFact, string> {
  const { language, checked, content, thresholds } = material
  const counted = populationOf(material)
  const next = formatSchoolYear((content === 'countDate' ? schoolYear : schoolYear + 1) as SchoolYear)
  return {
    source: counted.from[language],
    publicationDate: renderDay(checked.result.asOf, language),
    status: (content === 'countDate' || counted.isProvisional ? words.provisional : words.final)[language],
    nextUpdate: `${words.report[language]} ${next}`,
    contact: words.contact[language],
    definition: `${counted.id}, ${counted.version}`,
    threshold: thresholdWords(thresholds.standard, language),
  }
}

function tableSheet(
  definition: ReportTable,
  { notes = [] }: FigureTable,
  { columns, rows, totalRow }: FilledTable,
  scope: Scope,
  language: Language,
  flanders: FilledTable | undefined,
): TableSheet {
  const { id, title, explanation, indicators, source = words.source } = definition
  const name = tableName(id, language)
  const comparison = flanders && comparisonLine(flanders, language)
  const moments = new Set(indicators.map(({ moment }) => momentWords(moment, scope, language)))
  return {
    kind: 'table',
    name: name.sheet,
    title: `${name.title}: ${title[language]}, ${formatSchoolYear(scope.schoolYear)}`,
    intro: [
      ...indicators.slice(0, 1).map((indicator) => indicator.definition[language]),
      ...(explanation ? [explanation[language]] : []),
      ...indicatorsLine(indicators, language),
      ...moments,
      unitsLine(indicators, language),
      source[language],
      ...notes.map((note) => note[language]),
      ...(comparison === undefined ? [] : [comparison]),
    ],
    columns,
    rows,
    totalRow,
    ...(rows.some((cells) => cells.includes('')) && { emptyCells: words.emptyHeads[language] }),
  }
}

function unitsLine(indicators: ReportTable['indicators'], language: Language): string {
  const units = [...new Set(indicators.map(({ unit }) => unit[language]))].join(', ')
  return { nl: `Eenheid: ${units}.`, en: `Unit: ${units}.`, fr: `Unité : ${units}.` }[language]
}

/** Which indicators a table shows, where it is more than one: their definitions stand in a sheet of their own. */
function indicatorsLine(indicators: ReportTable['indicators'], language: Language): readonly string[] {
  if (indicators.length < 2) return []
  const list = indicators.map(({ id, title }) => `${id} ${title[language]}`).join('; ')
  return [
    {
      nl: `Indicatoren: ${list}. De definities staan in het werkblad Definities.`,
      en: `Indicators: ${list}. Their definitions stand in the sheet Definitions.`,
      fr: `Indicateurs : ${list}. Leurs définitions figurent dans la feuille Definitions.`,
    }[language],
  ]
}

/** The same totals for the whole of Flanders, in one line above a partnership's table. */
function comparisonLine({ columns, rows, totalRow }: FilledTable, language: Language): string | undefined {
  const totals = totalRow ? rows.at(-1) : undefined
  if (!totals) return undefined
  const parts = columns.flatMap(({ header, kind }, index) => {
    const value = totals[index]
    if (kind === 'text' || kind === 'code' || value === undefined) return []
    const words = header.replace(/ \([^)]*\)$/, '')
    if (typeof value === 'number') {
      return [
        `${words} ${kind === 'percent' ? `${renderNumber(Number(`${value}e2`), language)} %` : renderNumber(value, language)}`,
      ]
    }
    return typeof value === 'object' && 'symbol' in value ? [`${words} [${value.symbol}]`] : []
  })
  if (parts.length === 0) return undefined
  return {
    nl: `Ter vergelijking, heel Vlaanderen: ${parts.join('; ')}.`,
    en: `For comparison, the whole of Flanders: ${parts.join('; ')}.`,
    fr: `À titre de comparaison, toute la Flandre : ${parts.join(' ; ')}.`,
  }[language]
}
