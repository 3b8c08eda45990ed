/** The folder of a report: the workbooks, and what was made of what. */
import { writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { formatDay, formatSchoolYear, languages } from '@werkplekleren/rules'
import { ARCHIVE } from '../archive/index.ts'
import { BadInput } from '../bad-input.ts'
import type { Catalogue } from '../dimensions/index.ts'
import type { OpenDataFile } from '../open-data/index.ts'
import type { FolderKind } from '../publishing/index.ts'
import { softwareVersion } from '../software.ts'
import type { Material } from './build-workbook.ts'
import type { BuiltWorkbooks, Report, ReportRequest } from './compile-report.ts'
import { totalsOf } from './earlier-imports.ts'
import type { EnrolmentInput } from './enrolment-files.ts'
import { DICTIONARY } from './machine-readable.ts'
import { MANIFEST } from './manifest-name.ts'

/** The workbook of Flanders, or that of a partnership. */
export const workbookName = (sectorCode?: string): string =>
  sectorCode === undefined ? 'duaal-leren-rapport.xlsx' : `duaal-leren-rapport-${fileWord(sectorCode)}.xlsx`

/** The workbook of rows to correct, of Flanders or of a partnership. */
export const correctionsName = (sectorCode?: string): string =>
  sectorCode === undefined
    ? 'duaal-leren-correcties.xlsx'
    : `duaal-leren-correcties-${fileWord(sectorCode)}.xlsx`

/** The report to read, as a Word document or a web page. */
export const documentName = (extension: 'docx' | 'html'): string => `duaal-leren-rapport.${extension}`

/** A code as it stands in a file name: small letters, digits and hyphens. */
export const fileWord = (code: string): string =>
  code
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** Codes of sectors make file names, so they must differ as file words too. */
export function requireFileNames({ sectors }: Catalogue): void {
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
}

/** A folder with workbooks, tables and documents of ours and a manifest, and nothing else. */
export const reportFolder: FolderKind = {
  marker: MANIFEST,
  holds: (name) =>
    name === MANIFEST ||
    name === DICTIONARY ||
    name === ARCHIVE ||
    name === documentName('docx') ||
    name === documentName('html') ||
    /^duaal-leren-(rapport|correcties)(-[a-z0-9-]+)?\.xlsx$|^duaal-leren-tabel-\d+-\d+\.csv$/.test(name),
}

/** Writes what was made of what: sorted, without clock times, so that a second run gives the same bytes. */
export async function writeManifest(
  folder: string,
  { schoolYear, asOf, language, content }: ReportRequest,
  { checked, inputs, accepted, controlTotals, catalogue, enrolments, earlier }: Material,
  outputs: Report['files'],
  partnerships: BuiltWorkbooks['partnerships'],
): Promise<void> {
  const manifest = {
    schoolYear: formatSchoolYear(schoolYear),
    asOf: formatDay(asOf),
    language,
    ...(content !== undefined && { content }),
    software: softwareVersion,
    ruleset: checked.result.ruleset,
    inputs: inputs.map(({ file, of, sha256, bytes }) => ({ file: basename(file), table: of, sha256, bytes })),
    earlier: earlier.inOrder.map(({ schoolYear: year, content: held, revision, sha256 }) => ({
      schoolYear: formatSchoolYear(year),
      content: held,
      ...(revision !== undefined && { revision }),
      sha256,
    })),
    outputs,
    partnerships: partnerships.map(({ code, built }) => ({
      code,
      name: catalogue.sectors.find((sector) => sector.code === code)?.name ?? code,
      figures: Object.fromEntries(languages.map((one) => [one, built.headlines(one)])),
    })),
    quality: accepted.quality,
    ...(controlTotals.length > 0 && { controlTotals }),
    ...(enrolments && {
      enrolmentFiles: enrolments.files.map((file) => manifestEntry(file, enrolments)),
      imports: totalsOf(enrolments.files),
    }),
  }
  await writeFile(join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
}

/** What was read of an enrolment file, and by which definition it was counted. */
const manifestEntry = (file: OpenDataFile, { counted: { report, days } }: EnrolmentInput) => ({
  file: basename(file.file),
  kind: file.kind,
  schoolYear: formatSchoolYear(file.schoolYear),
  version: file.version,
  madeOn: file.madeOn === null ? null : formatDay(file.madeOn),
  definition: (report.file === file ? report : days).definition.id,
  read: file.read,
  accepted: file.accepted,
  outside: file.outsideRows,
  rejected: file.rejected.length,
})
