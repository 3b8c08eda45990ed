/** Compiles the report of one school year: extracts in, workbooks out. */
import { createHash } from 'node:crypto'
import { mkdir, readFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import {
  type Day,
  firstDayOf,
  firstSchoolDayOfFebruary,
  type Language,
  lastDayOf,
  type SchoolYear,
  type Text,
  tableIds,
} from '@werkplekleren/rules'
import { saveReportWorkbook } from '@werkplekleren/workbook'
import { BadInput } from '../bad-input.ts'
import { type CheckedFiles, checkFiles } from '../checking/index.ts'
import {
  type AcceptedRows,
  acceptedRows,
  type Extract,
  findExtracts,
  loadTables,
  requireExtracts,
  requireOneRowPerRecord,
  requireReadable,
  requireSchoolYear,
  type TableQuality,
} from '../extracts/index.ts'
import {
  type Catalogue,
  type Headlines,
  type Indicator,
  indicators,
  loadCountedLearners,
  queryLearnersWithoutProgramme,
  queryUnassigned,
  rememberingQueries,
  type Scope,
} from '../indicators/index.ts'
import { publishFolder, requireReplaceable } from '../publishing/index.ts'
import { openDuckDb } from '../statistics/index.ts'
import { type BuiltWorkbook, buildWorkbook, type Input, type Material } from './build-workbook.ts'
import { correctionsOf } from './corrections.ts'
import { fileWord, reportFolder, workbookName, writeManifest } from './report-folder.ts'
import { verifyTotals } from './verify-totals.ts'

export interface ReportRequest {
  readonly schoolYear: SchoolYear
  readonly input: string
  readonly output: string
  readonly asOf: Day
  readonly language: Language
  /** `countDate` leaves out all that looks at the whole school year or its end; the whole year where not given. */
  readonly content?: 'countDate'
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
  readonly headlines: Headlines
  readonly quality: readonly TableQuality[]
  readonly unused: readonly string[]
}

/** What is being done now, for progress. */
export type Notice = (words: Text, facts?: Readonly<Record<string, string | number>>) => void

/**
 * Reads, checks, counts and writes; the same input gives the same bytes. Throws `BadInput` for extracts or a folder
 * that cannot be used; then nothing is written and an earlier report stays as it was.
 */
export async function compileReport(request: ReportRequest, notice: Notice = () => {}): Promise<Report> {
  await requireReplaceable(request.output, reportFolder)
  const { extracts, unused } = await findExtracts(request.input)
  requireExtracts(request.input, extracts)
  const inputs = await Promise.all(extracts.map(inputOf))
  const checked = await checkExtracts(request, extracts, notice)
  requireOneRowPerRecord(checked)
  const accepted = acceptedRows(checked)
  requireSchoolYear(request.schoolYear, request.input, accepted)
  const catalogue = catalogueOf(accepted)
  // Some ten thousand rows: handing work to a second thread costs more than it saves.
  const engine = await openDuckDb({ threads: 1 })
  try {
    notice({
      nl: 'Aanvaarde rijen laden',
      en: 'Loading accepted rows',
      fr: 'Chargement des lignes acceptées',
    })
    await loadTables(engine, accepted)
    const scope = scopeOf(request.schoolYear)
    await loadCountedLearners(engine, scope.countDate)
    const material: Material = {
      engine: rememberingQueries(engine),
      checked,
      accepted,
      corrections: correctionsOf(checked, request.language),
      catalogue,
      indicators: indicatorsOf(request),
      content: request.content,
      absent: tableIds.filter((table) => !accepted.rows.has(table)),
      learnersWithoutProgramme: await queryLearnersWithoutProgramme(engine, scope.countDate),
      inputs,
      language: request.language,
    }
    const built = await buildWorkbooks(material, scope, notice)
    const files = await writeWorkbooks(request, material, built, notice)
    return { files, headlines: built.flanders.headlines, quality: accepted.quality, unused }
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
  readonly flanders: BuiltWorkbook
  readonly partnerships: readonly { readonly code: string; readonly built: BuiltWorkbook }[]
}

/** Builds the workbooks of Flanders and of every partnership; throws where their totals do not agree. */
async function buildWorkbooks(material: Material, scope: Scope, notice: Notice): Promise<BuiltWorkbooks> {
  notice({ nl: 'Cijfers berekenen', en: 'Computing figures', fr: 'Calcul des chiffres' })
  const flanders = await buildWorkbook(material, scope)
  const partnerships: { code: string; built: BuiltWorkbook }[] = []
  for (const { code } of material.catalogue.sectors) {
    partnerships.push({ code, built: await buildWorkbook(material, { ...scope, sector: code }, flanders) })
  }
  verifyTotals(
    flanders,
    partnerships.map(({ built }) => built),
    await queryUnassigned(material.engine, scope, material.catalogue),
  )
  return { flanders, partnerships }
}

async function writeWorkbooks(
  request: ReportRequest,
  material: Material,
  { flanders, partnerships }: BuiltWorkbooks,
  notice: Notice,
): Promise<Report['files']> {
  const workbooks = [
    { name: workbookName(), built: flanders, code: null },
    ...partnerships.map(({ code, built }) => ({ name: workbookName(code), built, code })),
  ]
  const files: ReportFile[] = []
  await mkdir(dirname(resolve(request.output)), { recursive: true })
  await publishFolder(request.output, reportFolder, async (staging) => {
    for (const [index, { name, built, code }] of workbooks.entries()) {
      notice(
        {
          nl: `Werkmap ${index + 1} van ${workbooks.length} schrijven`,
          en: `Writing workbook ${index + 1} of ${workbooks.length}`,
          fr: `Écriture du classeur ${index + 1} sur ${workbooks.length}`,
        },
        { workbook: name },
      )
      const { bytes } = await saveReportWorkbook(join(staging, name), built.workbook)
      // Every workbook has the sheet of rows to correct.
      files.push({ name, ...digestOf(bytes), for: code, personal: true })
    }
    await writeManifest(staging, request, material, files, partnerships)
  })
  return files
}

const indicatorsOf = ({ content }: ReportRequest): readonly Indicator[] =>
  content === undefined ? indicators : indicators.filter(({ moment }) => moment === content)

function scopeOf(schoolYear: SchoolYear): Scope {
  const last = lastDayOf(schoolYear)
  const countDate = firstSchoolDayOfFebruary(schoolYear + 1)
  return { schoolYear, first: firstDayOf(schoolYear), last, countDate, sector: null }
}

/** The sectors of the extract by code; codes make file names, so they must differ as file words too. */
function catalogueOf({ rows }: AcceptedRows): Catalogue {
  const sectors = (rows.get('sectors') ?? [])
    .flatMap(({ code, name }) => (code == null ? [] : [{ code: String(code), name: String(name ?? code) }]))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
  const seen = new Map<string, string>()
  for (const { code } of sectors) {
    const word = fileWord(code)
    const other = seen.get(word)
    if (word === '') {
      throw new BadInput({
        nl: `De sectorcode “${code}” heeft geen letters of cijfers voor een bestandsnaam; geef de sector een andere code.`,
        en: `The sector code “${code}” has no letters or digits for a file name; give the sector another code.`,
        fr: `Le code de secteur « ${code} » n'a ni lettres ni chiffres pour un nom de fichier ; donnez un autre code au secteur.`,
      })
    }
    if (other !== undefined) {
      throw new BadInput({
        nl: `De sectorcodes “${other}” en “${code}” geven dezelfde bestandsnaam; maak ze verschillend in letters of cijfers.`,
        en: `The sector codes “${other}” and “${code}” give the same file name; make them differ in letters or digits.`,
        fr: `Les codes de secteur « ${other} » et « ${code} » donnent le même nom de fichier ; distinguez-les par des lettres ou des chiffres.`,
      })
    }
    seen.set(word, code)
  }
  return { sectors }
}

async function inputOf({ table, file }: Extract): Promise<Input> {
  return { table, file, ...digestOf(await readFile(file)) }
}

const digestOf = (content: Uint8Array): { readonly sha256: string; readonly bytes: number } => ({
  sha256: createHash('sha256').update(content).digest('hex'),
  bytes: content.length,
})
