/** Writes a sample year as a folder of CSV files, all of it or nothing. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { formatSchoolYear } from '@werkplekleren/rules'
import { type FolderKind, publishFolder } from '../publishing/index.ts'
import { defectsAsCsv, tableAsCsv } from './csv-text.ts'
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
 * else; anything else is refused with a `FolderRefused`.
 */
export async function writeSample(sample: SampleYear, folder: string): Promise<void> {
  await publishFolder(folder, sampleFolder, async (staging) => {
    for (const [name, text] of filesOf(sample)) await writeFile(join(staging, name), text, { flag: 'wx' })
  })
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
  offerings: true,
  visits: true,
  contacts: true,
  places: true,
  mentorTrainings: true,
  commitments: true,
  advice: true,
  procedures: true,
  outcomes: true,
  controlTotals: true,
}

const sampleFiles: ReadonlySet<string> = new Set([
  ...Object.keys(TABLES).map((table) => `${table}.csv`),
  ...Object.values(SAMPLE_FILES),
])

const sampleFolder: FolderKind = { marker: SAMPLE_FILES.marker, holds: (name) => sampleFiles.has(name) }

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
