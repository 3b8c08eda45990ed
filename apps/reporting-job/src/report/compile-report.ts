/** Compiles the report of one school year: extracts in, workbooks out. */
import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import {
  type Day,
  firstDayOf,
  firstSchoolDayOfFebruary,
  formatDay,
  formatSchoolYear,
  type Language,
  lastDayOf,
  type SchoolYear,
  schoolYearOf,
  type TableId,
  type Text,
  tableOf,
} from '@werkplekleren/rules'
import { describeUnrecognised, saveReportWorkbook } from '@werkplekleren/workbook'
import { BadInput } from '../bad-input.ts'
import { type CheckedFiles, checkFiles } from '../checking/index.ts'
import {
  type AcceptedRows,
  acceptedRows,
  findExtracts,
  loadTables,
  type TableQuality,
} from '../extracts/index.ts'
import type { Catalogue, Headlines, Scope } from '../indicators/index.ts'
import { softwareVersion } from '../software.ts'
import { openDuckDb } from '../statistics/index.ts'
import { type BuiltWorkbook, buildWorkbook, type Input, type Material } from './build-workbook.ts'
import { MANIFEST, publishFolder, requireReplaceable } from './publish-folder.ts'
import { verifyTotals } from './verify-totals.ts'

export interface ReportRequest {
  readonly schoolYear: SchoolYear
  readonly input: string
  readonly output: string
  readonly asOf: Day
  readonly language: Language
}

export interface Report {
  readonly files: readonly { readonly name: string; readonly bytes: number; readonly sha256: string }[]
  readonly headlines: Headlines
  readonly quality: readonly TableQuality[]
  readonly unused: readonly string[]
}

/** What is being done now, for progress. */
export type Notice = (words: Text, facts?: Readonly<Record<string, string | number>>) => void

/** Without these extracts there is no report. */
const indispensable: readonly TableId[] = ['enrolments', 'programmes', 'learners']

/** Reads, checks, counts and writes; the same input gives the same bytes. */
export async function compileReport(request: ReportRequest, notice: Notice = () => {}): Promise<Report> {
  await requireReplaceable(request.output)
  const { extracts, unused } = await findExtracts(request.input)
  requireExtracts(
    request.input,
    extracts.map(({ table }) => table),
  )
  const files = extracts.map(({ file }) => file)
  const checked = await checkFiles(files, { asOf: request.asOf }, (file, index, count) =>
    notice(
      {
        nl: `${basename(file)} lezen (${index + 1} van ${count})`,
        en: `Reading ${basename(file)} (${index + 1} of ${count})`,
        fr: `Lecture de ${basename(file)} (${index + 1} sur ${count})`,
      },
      { file: basename(file) },
    ),
  )
  requireRecognised(checked)
  const accepted = acceptedRows(checked)
  requireSchoolYear(request, accepted)
  const inputs = await Promise.all(extracts.map(({ table, file }) => digestOf(table, file)))
  const engine = await openDuckDb()
  try {
    notice({
      nl: 'Aanvaarde rijen laden',
      en: 'Loading accepted rows',
      fr: 'Chargement des lignes acceptées',
    })
    await loadTables(engine, accepted)
    const material = {
      engine,
      checked,
      accepted,
      catalogue: catalogueOf(accepted),
      inputs,
      language: request.language,
    }
    return await writeWorkbooks(request, material, unused, notice)
  } finally {
    await engine.close()
  }
}

async function writeWorkbooks(
  request: ReportRequest,
  material: Material,
  unused: readonly string[],
  notice: Notice,
): Promise<Report> {
  const scope = scopeOf(request.schoolYear)
  notice({ nl: 'Cijfers berekenen', en: 'Computing figures', fr: 'Calcul des chiffres' })
  const flanders = await buildWorkbook(material, scope)
  const partnerships: { code: string; built: BuiltWorkbook }[] = []
  for (const { code } of material.catalogue.sectors) {
    partnerships.push({ code, built: await buildWorkbook(material, { ...scope, sector: code }, flanders) })
  }
  verifyTotals(
    flanders,
    partnerships.map(({ built }) => built),
  )
  const workbooks = [
    { name: 'duaal-leren-rapport.xlsx', built: flanders },
    ...partnerships.map(({ code, built }) => ({ name: `duaal-leren-rapport-${fileWord(code)}.xlsx`, built })),
  ]
  const files: { name: string; bytes: number; sha256: string }[] = []
  await publishFolder(request.output, async (staging) => {
    for (const [index, { name, built }] of workbooks.entries()) {
      notice(
        {
          nl: `Werkmap ${index + 1} van ${workbooks.length} schrijven`,
          en: `Writing workbook ${index + 1} of ${workbooks.length}`,
          fr: `Écriture du classeur ${index + 1} sur ${workbooks.length}`,
        },
        { workbook: name },
      )
      const path = join(staging, name)
      await saveReportWorkbook(path, built.workbook)
      files.push({ name, ...(await fileDigest(path)) })
    }
    await writeFile(join(staging, MANIFEST), manifestOf(request, material, files))
  })
  return { files, headlines: flanders.headlines, quality: material.accepted.quality, unused }
}

/** What was made of what: sorted, without clock times, so that a second run gives the same bytes. */
function manifestOf(
  request: ReportRequest,
  { checked, inputs, accepted }: Material,
  files: Report['files'],
): string {
  const manifest = {
    schoolYear: formatSchoolYear(request.schoolYear),
    asOf: formatDay(request.asOf),
    language: request.language,
    software: softwareVersion,
    ruleset: checked.result.ruleset,
    inputs: inputs.map(({ file, table, sha256, bytes }) => ({ file: basename(file), table, sha256, bytes })),
    outputs: files,
    quality: accepted.quality,
  }
  return `${JSON.stringify(manifest, null, 2)}\n`
}

function scopeOf(schoolYear: SchoolYear): Scope {
  const last = lastDayOf(schoolYear)
  const countDate = firstSchoolDayOfFebruary(schoolYear + 1)
  return { schoolYear, first: firstDayOf(schoolYear), last, countDate, sector: null }
}

/** The sectors of the extract by name; codes make file names, so they must differ as file words too. */
function catalogueOf({ rows }: AcceptedRows): Catalogue {
  const sectors = (rows.get('sectors') ?? [])
    .flatMap(({ code, name }) => (code == null ? [] : [{ code: String(code), name: String(name ?? code) }]))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
  const seen = new Map<string, string>()
  for (const { code } of sectors) {
    const word = fileWord(code)
    const other = seen.get(word)
    if (word === '' || other !== undefined) {
      throw new BadInput({
        nl: `De sectorcodes “${other ?? ''}” en “${code}” geven dezelfde bestandsnaam; maak ze verschillend in letters of cijfers.`,
        en: `The sector codes “${other ?? ''}” and “${code}” give the same file name; make them differ in letters or digits.`,
        fr: `Les codes de secteur « ${other ?? ''} » et « ${code} » donnent le même nom de fichier ; distinguez-les par des lettres ou des chiffres.`,
      })
    }
    seen.set(word, code)
  }
  return { sectors }
}

const fileWord = (code: string): string =>
  code
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

async function digestOf(table: TableId, file: string): Promise<Input> {
  return { table, file, ...(await fileDigest(file)) }
}

async function fileDigest(file: string): Promise<{ readonly sha256: string; readonly bytes: number }> {
  const content = await readFile(file)
  return { sha256: createHash('sha256').update(content).digest('hex'), bytes: content.length }
}

function requireExtracts(input: string, tables: readonly TableId[]): void {
  const missing = indispensable.filter((table) => !tables.includes(table))
  if (missing.length === 0) return
  const names = missing.map((table) => `${table}.csv`).join(', ')
  throw new BadInput({
    nl: `In ${input} ontbreken de extracten ${names}; zet ze in die map (als .csv of .xlsx met de naam van de tabel) en probeer opnieuw.`,
    en: `The folder ${input} lacks the extracts ${names}; put them there (as .csv or .xlsx named after the table) and try again.`,
    fr: `Il manque dans ${input} les extraits ${names} ; placez-les dans ce dossier (en .csv ou .xlsx portant le nom de la table) et réessayez.`,
  })
}

function requireRecognised({ unrecognised }: CheckedFiles): void {
  const fault = unrecognised.find(({ why }) => why.problem !== 'emptySheet') ?? unrecognised[0]
  if (!fault) return
  throw new BadInput({
    nl: describeUnrecognised(fault, 'nl'),
    en: describeUnrecognised(fault, 'en'),
    fr: describeUnrecognised(fault, 'fr'),
  })
}

/** Refuses extracts of another year: figures of nobody would be published as figures of this one. */
function requireSchoolYear({ schoolYear, input }: ReportRequest, { rows }: AcceptedRows): void {
  const countDate = firstSchoolDayOfFebruary(schoolYear + 1)
  const enrolments = rows.get('enrolments') ?? []
  const onCountDate = enrolments.some(
    ({ from, to }) =>
      typeof from === 'number' && from <= countDate && (typeof to !== 'number' || to >= countDate),
  )
  if (onCountDate) return
  const years = new Set(
    enrolments.flatMap(({ from }) => (typeof from === 'number' ? [schoolYearOf(from as Day)] : [])),
  )
  const held =
    [...years]
      .sort((a, b) => a - b)
      .map(formatSchoolYear)
      .join(', ') || '–'
  const year = formatSchoolYear(schoolYear)
  const table = tableOf('enrolments').label
  throw new BadInput({
    nl: `Het extract ${table.nl} in ${input} heeft geen enkele inschrijving op de teldatum van ${year}; het bevat schooljaren: ${held}. Kies het juiste schooljaar of het juiste extract.`,
    en: `The extract ${table.en} in ${input} has no enrolment on the count date of ${year}; it holds school years: ${held}. Choose the right school year or the right extract.`,
    fr: `L'extrait ${table.fr} dans ${input} n'a aucune inscription à la date de comptage de ${year} ; il contient les années scolaires : ${held}. Choisissez la bonne année scolaire ou le bon extrait.`,
  })
}
