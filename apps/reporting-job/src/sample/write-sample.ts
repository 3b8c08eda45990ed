/** Writes a sample year as a folder of CSV files, all of it or nothing. */
import { lstat, mkdir, mkdtemp, readdir, realpath, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { formatSchoolYear } from '@werkplekleren/rules'
import { defectsAsCsv, tableAsCsv } from './csv-text.ts'
import { SampleRefused } from './sample-refused.ts'
import type { SampledTable, SampleYear } from './sample-year.ts'

/** Names of the files of a sample that are not a table. */
export const SAMPLE_FILES = {
  defects: 'planted-defects.csv',
  note: 'LEESMIJ.txt',
  /** A folder with this file holds a sample and may be replaced. */
  marker: '.werkplek-sample.json',
} as const

/**
 * Writes one CSV file a table, named after the table, the list of planted defects and a note, into `folder`.
 *
 * The folder appears complete or not at all. An existing folder must be empty or hold an earlier sample and nothing
 * else; anything else is refused with a `SampleRefused`.
 */
export async function writeSample(sample: SampleYear, folder: string): Promise<void> {
  const asked = resolve(folder)
  const existing = await existingFolder(asked)
  const target = existing ?? asked
  const files = filesOf(sample)
  if (existing !== undefined) await mustBeReplaceable(existing, folder)
  try {
    const beside = await mkdtemp(join(dirname(target), `.${basename(target)}-`))
    try {
      const built = join(beside, 'new')
      await mkdir(built)
      for (const [name, text] of files) await writeFile(join(built, name), text, { flag: 'wx' })
      await swap(built, target, existing === undefined ? undefined : join(beside, 'old'))
    } finally {
      await rm(beside, { recursive: true, force: true })
    }
  } catch (error) {
    if (error instanceof SampleRefused) throw error
    const problem = codeOf(error) === 'ENOENT' ? 'parentMissing' : 'notWritable'
    throw new SampleRefused(problem, folder, { cause: error })
  }
}

function filesOf(sample: SampleYear): ReadonlyMap<string, string> {
  // The keys of an object of tables are its tables.
  const tables = Object.keys(sample.tables) as SampledTable[]
  return new Map([
    ...tables.map((table) => [`${table}.csv`, tableAsCsv(table, sample.tables[table])] as const),
    [SAMPLE_FILES.defects, defectsAsCsv(sample.defects)],
    [SAMPLE_FILES.note, note(sample)],
    [SAMPLE_FILES.marker, marker(sample)],
  ])
}

/** The real path of an existing folder, or nothing where there is none. */
async function existingFolder(folder: string): Promise<string | undefined> {
  try {
    const real = await realpath(folder)
    if (!(await lstat(real)).isDirectory()) throw new SampleRefused('notAFolder', folder)
    return real
  } catch (error) {
    if (error instanceof SampleRefused) throw error
    if (codeOf(error) === 'ENOENT') return undefined
    if (codeOf(error) === 'ENOTDIR') throw new SampleRefused('notAFolder', folder, { cause: error })
    throw new SampleRefused('notWritable', folder, { cause: error })
  }
}

/** Only files that a sample writes may be there, and then the marker among them. */
async function mustBeReplaceable(existing: string, folder: string): Promise<void> {
  const entries = await readdir(existing, { withFileTypes: true }).catch((error: unknown) => {
    throw new SampleRefused('notWritable', folder, { cause: error })
  })
  if (entries.length === 0) return
  const ours = entries.every((entry) => entry.isFile() && OUR_FILES.has(entry.name))
  if (!ours || !entries.some(({ name }) => name === SAMPLE_FILES.marker)) {
    throw new SampleRefused('folderInUse', folder)
  }
}

/** Puts the new folder in its place; where that fails, the old one comes back. */
async function swap(built: string, target: string, aside: string | undefined): Promise<void> {
  if (aside === undefined) {
    await rename(built, target)
    return
  }
  await rename(target, aside)
  try {
    await rename(built, target)
  } catch (error) {
    await rename(aside, target)
    throw error
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined

const TABLES: Readonly<Record<SampledTable, true>> = {
  agreements: true,
  learners: true,
  companies: true,
  establishments: true,
  providers: true,
  mentors: true,
  accreditations: true,
  exclusions: true,
  programmes: true,
  sectors: true,
  subsidies: true,
  enrolments: true,
}

const OUR_FILES: ReadonlySet<string> = new Set([
  ...Object.keys(TABLES).map((table) => `${table}.csv`),
  ...Object.values(SAMPLE_FILES),
])

const marker = ({ schoolYear, seed }: SampleYear): string =>
  `${JSON.stringify({ sample: 'werkplekleren', schoolYear: formatSchoolYear(schoolYear), seed }, null, 2)}\n`

function note({ schoolYear, seed, defects }: SampleYear): string {
  const year = formatSchoolYear(schoolYear)
  return [
    `Voorbeeldjaar ${year} (startgetal ${seed})`,
    'Alle gegevens in deze map zijn verzonnen. Geen enkele rij gaat over een bestaande persoon, onderneming of school.',
    'Enkel de namen en codes van de duale opleidingen zijn echt.',
    `De lijst ${SAMPLE_FILES.defects} noemt de ${defects.length} fouten die met opzet in de bestanden staan.`,
    '',
    `Sample year ${year} (seed ${seed})`,
    'All data in this folder are invented. No row is about an existing person, company or school.',
    'Only the names and codes of the dual programmes are real.',
    `The list ${SAMPLE_FILES.defects} names the ${defects.length} defects that stand in the files on purpose.`,
    '',
    `Année d'exemple ${year} (graine ${seed})`,
    'Toutes les données de ce dossier sont inventées. Aucune ligne ne concerne une personne, une entreprise ou une école existante.',
    'Seuls les noms et les codes des formations duales sont réels.',
    `La liste ${SAMPLE_FILES.defects} nomme les ${defects.length} erreurs placées volontairement dans les fichiers.`,
    '',
  ].join('\r\n')
}
