/** Compiles the report of one school year: extracts in, workbooks out. */
import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { type Thresholds, usualThresholds } from '@werkplekleren/disclosure'
import {
  type Day,
  formatSchoolYear,
  type Language,
  type SchoolYear,
  type Text,
  tableIds,
} from '@werkplekleren/rules'
import { saveReportWorkbook } from '@werkplekleren/workbook'
import { ARCHIVE, archiveText, readEarlierReports } from '../archive/index.ts'
import { type CheckedFiles, checkFiles } from '../checking/index.ts'
import { correctableColumns } from '../corrections/index.ts'
import { catalogueOf } from '../dimensions/index.ts'
import { docxDocument, htmlDocument, type ReportDocument } from '../document/index.ts'
import type { EngineName } from '../engine-names.ts'
import {
  acceptedRows,
  type ControlTotal,
  controlTotalsOf,
  type EnrolmentFile,
  type Extract,
  findExtracts,
  loadTables,
  requireExtracts,
  requireOneRowPerRecord,
  requireReadable,
  requireSchoolYear,
  type TableQuality,
  tellOfEnrolments,
} from '../extracts/index.ts'
import { isOfAnotherYear, type PublishedTable, UNKNOWN } from '../figures/index.ts'
import {
  loadCountedLearners,
  queryLearnersWithoutProgramme,
  type Scope,
  scopeOf,
} from '../indicators/index.ts'
import { loadEnrolmentCounts } from '../open-data/index.ts'
import { publishFolder, requireReplaceable } from '../publishing/index.ts'
import { tableFiller, tablesFrom } from '../report-tables/index.ts'
import { openEngine, type StatsEngine } from '../statistics/index.ts'
import { buildDocument } from './build-document.ts'
import {
  type BuiltWorkbook,
  buildWorkbook,
  type Input,
  type Material,
  type ScopeFigures,
} from './build-workbook.ts'
import { completeTables } from './complete-tables.ts'
import { correctionsOf } from './corrections.ts'
import { refuseShrunkImports, totalsOf } from './earlier-imports.ts'
import {
  catalogueWith,
  countedInput,
  type EnrolmentInput,
  enrolmentsFrom,
  REPORT_DAY,
  readEnrolmentFiles,
} from './enrolment-files.ts'
import type { HeadlineLine } from './headline-lines.ts'
import { type Headlines, headlinesOf, headlineTable } from './headlines.ts'
import { type InspectedWorkbook, inspectWorkbook } from './inspect-workbook.ts'
import { machineReadable, type TextFile } from './machine-readable.ts'
import { populationOf } from './population-of.ts'
import { proposalsFor, seekingProposals } from './proposals.ts'
import { type Protection, protectFigures } from './protection.ts'
import {
  correctionsName,
  documentName,
  reportFolder,
  requireFileNames,
  workbookName,
  writeManifest,
} from './report-folder.ts'
import { sectorFinder } from './row-sectors.ts'

export interface ReportRequest {
  readonly schoolYear: SchoolYear
  readonly input: string
  readonly output: string
  readonly asOf: Day
  readonly language: Language
  /** The day on which the report is planned, and that on which it is published. */
  readonly plannedOn?: Day | undefined
  readonly publishedOn?: Day | undefined
  /** `countDate` leaves out all that looks at the whole school year or its end; the whole year where not given. */
  readonly content?: 'countDate'
  /** Which counts are too small to publish; 1 to 4 where not given. */
  readonly thresholds?: Thresholds
  /**
   * Folders with earlier reports: what they published is compared with, and known to readers; an enrolment file that shrank
   * since then is refused, as since the report replaced.
   */
  readonly earlier?: readonly string[]
  /** Inspects the workbooks of the partnerships too, for tests: they are made as that of Flanders, and it takes time. */
  readonly inspectAll?: true
  /** The database that counts; DuckDB where not given. It changes no figure. */
  readonly engine?: EngineName
}

export interface ReportFile {
  readonly name: string
  readonly bytes: number
  readonly sha256: string
  /** The sector code of the partnership that it is for; `null` for the whole of Flanders. */
  readonly for: string | null
  /** Whether it holds rows about persons: such a file goes to that partnership alone, and not by mail. */
  readonly personal: boolean
}

export interface Report {
  readonly files: readonly ReportFile[]
  /** The main figures as the cover shows them. */
  readonly headlines: readonly HeadlineLine[]
  /** The main figures before they were protected; never to be published. */
  readonly figures: Headlines
  readonly quality: readonly TableQuality[]
  readonly controlTotals: readonly ControlTotal[]
  /** Undefined where the folder held no enrolment file. */
  readonly enrolments: EnrolmentInput | undefined
  readonly unused: readonly string[]
  /** What the checklist of official statistics says of the workbooks that were inspected. */
  readonly inspected: readonly InspectedWorkbook[]
}

/** What is being done now, for progress. */
export type Notice = (words: Text, facts?: Readonly<Record<string, string | number>>) => void

/**
 * Reads, checks, counts and writes; the same input gives the same bytes. Throws `BadInput` for extracts or a folder
 * that cannot be used; then nothing is written and an earlier report stays as it was.
 */
export async function compileReport(
  request: ReportRequest,
  notice: Notice = () => {},
  open: typeof openEngine = openEngine,
): Promise<Report> {
  await requireReplaceable(request.output, reportFolder)
  const { extracts, enrolmentFiles, unused } = await findExtracts(request.input)
  const insteadOfExtracts = enrolmentFiles.length > 0 && !tellOfEnrolments(extracts)
  if (!insteadOfExtracts) requireExtracts(request.input, extracts)
  const earlier = await readEarlierReports(request.earlier ?? [], request.output)
  // Before anything is read: a server that is not there should not be found missing after a minute of work.
  const engine = await open(request.engine ?? 'duckdb')
  try {
    const inputs = await Promise.all([...extracts, ...enrolmentFiles].map(inputOf))
    const files = await readEnrolmentFiles(enrolmentFiles, request.schoolYear, notice)
    await refuseShrunkImports(totalsOf(files), [
      request.output,
      ...earlier.inOrder.map(({ folder }) => folder),
    ])
    const checked = await checkExtracts(request, extracts, notice)
    requireOneRowPerRecord(checked)
    const accepted = acceptedRows(checked)
    if (!insteadOfExtracts) requireSchoolYear(request.schoolYear, request.input, accepted)
    const enrolments = countedInput(files, accepted, insteadOfExtracts)
    const catalogue = enrolments ? catalogueWith(catalogueOf(accepted), enrolments) : catalogueOf(accepted)
    requireFileNames(catalogue)
    notice({
      nl: 'Aanvaarde rijen laden',
      en: 'Loading accepted rows',
      fr: 'Chargement des lignes acceptées',
    })
    await loadTables(engine, accepted)
    if (enrolments) await loadEnrolmentCounts(engine, enrolments.counted, REPORT_DAY)
    const { plannedOn, publishedOn } = request
    const scope = { ...scopeOf(request.schoolYear), plannedOn, publishedOn }
    await loadCountedLearners(engine, scope)
    const proposals = proposalsFor(checked, (index) => {
      if (index === 0) notice(seekingProposals)
    })
    const material: Material = {
      checked,
      accepted,
      corrections: correctionsOf(checked, proposals, request.language),
      proposals,
      correctable: correctableColumns(checked),
      sectorOf: sectorFinder(checked),
      catalogue,
      tables: tablesFrom(enrolmentsFrom(enrolments), request.content),
      enrolments,
      content: request.content,
      controlTotals: controlTotalsOf(checked, request.schoolYear),
      absent: tableIds.filter((table) => !accepted.rows.has(table)),
      learnersWithoutProgramme: await queryLearnersWithoutProgramme(engine, scope.countDate),
      inputs,
      thresholds: request.thresholds ?? usualThresholds,
      earlier,
      language: request.language,
    }
    const built = await buildWorkbooks(engine, material, scope, notice)
    const { files: written, inspected } = await writeWorkbooks(request, material, built, notice)
    return {
      files: written,
      inspected,
      headlines: built.flanders.headlines(request.language),
      figures: built.figures,
      quality: accepted.quality,
      controlTotals: material.controlTotals,
      enrolments,
      unused,
    }
  } finally {
    await engine.close()
  }
}

async function checkExtracts(
  { asOf }: ReportRequest,
  extracts: readonly Extract[],
  notice: Notice,
): Promise<CheckedFiles> {
  const files = extracts.map(({ file }) => file)
  const checked = await checkFiles(files, { asOf }, (file, index, count) =>
    notice(
      {
        nl: `${basename(file)} lezen (${index + 1} van ${count})`,
        en: `Reading ${basename(file)} (${index + 1} of ${count})`,
        fr: `Lecture de ${basename(file)} (${index + 1} sur ${count})`,
      },
      { file: basename(file) },
    ),
  )
  requireReadable(checked, extracts)
  return checked
}

export interface BuiltWorkbooks {
  readonly figures: Headlines
  readonly flanders: BuiltWorkbook
  readonly partnerships: readonly { readonly code: string; readonly built: BuiltWorkbook }[]
  /** Tables for programs. */
  readonly texts: readonly TextFile[]
  /** The report to read, of the whole of Flanders. */
  readonly document: ReportDocument
  readonly protection: Protection
}

/** Computes and protects the figures of all scopes together, then builds their workbooks. */
async function buildWorkbooks(
  engine: StatsEngine,
  material: Material,
  scope: Scope,
  notice: Notice,
): Promise<BuiltWorkbooks> {
  notice({ nl: 'Cijfers berekenen', en: 'Computing figures', fr: 'Calcul des chiffres' })
  const { accepted, catalogue, tables, absent, enrolments, thresholds } = material
  const counted = enrolments?.counted
  const filler = await tableFiller(engine, scope, catalogue, tables, absent, accepted, counted)
  const figuresOf = async (sector: string | null): Promise<ScopeFigures> => ({
    scope: { ...scope, sector },
    headlines: await headlinesOf(filler.context(sector), absent, enrolments?.insteadOfExtracts),
    tables: await filler.fill(sector),
  })
  const whole = await figuresOf(null)
  const parts: ScopeFigures[] = []
  for (const { code } of catalogue.sectors) parts.push(await figuresOf(code))
  notice({
    nl: 'Kleine aantallen beschermen',
    en: 'Protecting small counts',
    fr: 'Protection des petits nombres',
  })
  const protection = await protectFigures(
    [whole, ...parts].flatMap(publishedOf),
    [...[whole, ...parts].flatMap(withheldOf), ...publishedOf(await figuresOf(UNKNOWN))],
    filler.implications,
    thresholds,
    { ...material.earlier.publications, isPast: isOfAnotherYear(formatSchoolYear(scope.schoolYear)) },
  )
  const complete = (figures: ScopeFigures) => completeTables(material, figures, protection.isSuppressed)
  const [all, each] = [complete(whole), parts.map(complete)]
  const archive = archiveText(
    scope.schoolYear,
    material.content ?? 'schoolYear',
    populationOf(material),
    [whole, ...parts].flatMap(publishedOf),
    protection.isSuppressed,
  )
  const flanders = buildWorkbook(material, all, protection)
  const { headlines, facts } = flanders
  return {
    figures: whole.headlines,
    protection,
    texts: [
      ...machineReadable(material, [all, ...each], protection.isSuppressed),
      { name: ARCHIVE, text: archive },
    ],
    document: buildDocument(material, all, protection.isSuppressed, headlines(material.language), facts),
    flanders,
    partnerships: each.map((part) => ({
      code: part.scope.sector ?? '',
      built: buildWorkbook(material, part, protection, all),
    })),
  }
}

const publishedOf = ({ headlines, tables }: ScopeFigures): readonly PublishedTable[] => [
  { id: 'headlines', table: headlineTable(headlines) },
  ...tables,
]

const withheldOf = ({ tables }: ScopeFigures): readonly PublishedTable[] =>
  tables.flatMap(({ id, withheld }) => (withheld ? [{ id, table: withheld }] : []))

async function writeWorkbooks(
  request: ReportRequest,
  material: Material,
  { flanders, partnerships, texts, document, protection }: BuiltWorkbooks,
  notice: Notice,
): Promise<Pick<Report, 'files' | 'inspected'>> {
  const built = [{ code: null, built: flanders }, ...partnerships]
  const workbooks = built.flatMap(({ code, built: { workbook, corrections, figures } }) => [
    { name: workbookName(code ?? undefined), workbook, for: code, personal: false, figures },
    ...(corrections
      ? [{ name: correctionsName(code ?? undefined), workbook: corrections, for: code, personal: true }]
      : []),
  ])
  const files: ReportFile[] = []
  const inspected: InspectedWorkbook[] = []
  const { thresholds } = material
  await mkdir(dirname(resolve(request.output)), { recursive: true })
  await publishFolder(request.output, reportFolder, async (staging) => {
    for (const [index, { workbook, figures, ...file }] of workbooks.entries()) {
      notice(
        {
          nl: `Werkmap ${index + 1} van ${workbooks.length} schrijven`,
          en: `Writing workbook ${index + 1} of ${workbooks.length}`,
          fr: `Écriture du classeur ${index + 1} sur ${workbooks.length}`,
        },
        { workbook: file.name },
      )
      const { bytes } = await saveReportWorkbook(join(staging, file.name), workbook)
      files.push({ ...file, ...digestOf(bytes) })
      if (figures === undefined) continue
      if (file.for !== null && request.inspectAll !== true) continue
      const judged = { workbook, figures }
      const whole = file.for === null ? undefined : flanders
      inspected.push(await inspectWorkbook(file.name, bytes, judged, protection, thresholds, whole))
    }
    notice({ nl: 'Rapport schrijven', en: 'Writing the report', fr: 'Écriture du rapport' })
    const others = [
      ...(await documentFiles(document)),
      ...texts.map(({ name, text }) => ({ name, bytes: Buffer.from(text) })),
    ]
    for (const { name, bytes } of others) {
      await writeFile(join(staging, name), bytes)
      files.push({ name, for: null, personal: false, ...digestOf(bytes) })
    }
    await writeManifest(staging, request, material, files, partnerships)
  })
  return { files, inspected }
}

const documentFiles = async (document: ReportDocument) => [
  { name: documentName('docx'), bytes: await docxDocument(document) },
  { name: documentName('html'), bytes: Buffer.from(await htmlDocument(document)) },
]

async function inputOf(found: Extract | EnrolmentFile): Promise<Input> {
  const { file } = found
  return { file, of: 'table' in found ? found.table : found.kind, ...digestOf(await readFile(file)) }
}

const digestOf = (content: Uint8Array): { readonly sha256: string; readonly bytes: number } => ({
  sha256: createHash('sha256').update(content).digest('hex'),
  bytes: content.length,
})
