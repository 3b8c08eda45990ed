/** Finds earlier reports in folders and reads their figures, checked against what was published. */
import { createHash } from 'node:crypto'
import { readdir, readFile, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { schoolYearOfText } from '@werkplekleren/rules'
import { z } from 'zod'
import { ARCHIVE, archiveSchema } from './archive-file.ts'
import { EarlierRefused } from './earlier-refused.ts'
import { type EarlierReport, EarlierReports } from './earlier-reports.ts'

/**
 * Reads the reports in the folders: each a report itself, or one that holds reports, at most two folders deep, as the
 * service keeps them. `without` is the folder that is about to be written. Throws `EarlierRefused`.
 */
export async function readEarlierReports(
  folders: readonly string[],
  without?: string,
): Promise<EarlierReports> {
  const own = without === undefined ? undefined : await realpath(resolve(without)).catch(() => undefined)
  const found = new Map<string, EarlierReport>()
  for (const folder of folders) {
    const real = await realpath(resolve(folder)).catch((error: unknown) => {
      throw new EarlierRefused('noReport', folder, error)
    })
    const reports = await reportsIn(real, LEVELS)
    if (reports.length === 0) throw new EarlierRefused('noReport', folder)
    for (const one of reports) {
      if (one !== own && !found.has(one)) found.set(one, await readReport(one))
    }
  }
  return new EarlierReports([...found.values()])
}

const LEVELS = 2
const MANIFEST = 'manifest.json'
const NOTE = 'revision.json'

async function reportsIn(folder: string, levels: number): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new EarlierRefused('noReport', folder, error)
  })
  if (entries.some(({ name }) => name === MANIFEST)) return [folder]
  if (levels === 0) return []
  const folders = entries.filter((one) => one.isDirectory() && !one.name.startsWith('.'))
  const names = folders.map(({ name }) => name).sort()
  const found = await Promise.all(names.map((name) => reportsIn(join(folder, name), levels - 1)))
  return found.flat()
}

const manifestSchema = z.object({
  schoolYear: z.string(),
  content: z.literal('countDate').optional(),
  outputs: z.array(z.object({ name: z.string(), sha256: z.string() })),
})
const noteSchema = z.object({ revision: z.int().min(1) })

async function readReport(folder: string): Promise<EarlierReport> {
  const manifest = await parsed(folder, MANIFEST, manifestSchema)
  const listed = manifest.outputs.find(({ name }) => name === ARCHIVE)
  if (listed === undefined) throw new EarlierRefused('noFigures', folder)
  const bytes = await readFile(join(folder, ARCHIVE)).catch((error: unknown) => {
    throw new EarlierRefused('damaged', folder, error)
  })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const archive = await parsed(folder, ARCHIVE, archiveSchema)
  const schoolYear = schoolYearOfText(archive.schoolYear)
  if (
    sha256 !== listed.sha256 ||
    schoolYear === undefined ||
    archive.schoolYear !== manifest.schoolYear ||
    archive.content !== (manifest.content ?? 'schoolYear')
  ) {
    throw new EarlierRefused('damaged', folder)
  }
  const hasNote = (await readdir(folder)).includes(NOTE)
  return {
    folder,
    schoolYear,
    content: archive.content,
    revision: hasNote ? (await parsed(folder, NOTE, noteSchema)).revision : undefined,
    sha256,
    population: archive.population,
    counts: new Map(Object.entries(archive.counts)),
  }
}

async function parsed<Value>(folder: string, name: string, schema: z.ZodType<Value>): Promise<Value> {
  try {
    return schema.parse(JSON.parse(await readFile(join(folder, name), 'utf8')))
  } catch (error) {
    throw new EarlierRefused('damaged', folder, error)
  }
}
