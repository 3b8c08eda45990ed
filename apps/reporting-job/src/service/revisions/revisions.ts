/** The revisions of a report on the disk: `revision-1`, `revision-2` …, whole or not there, and never written over. */
import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from '@werkplekleren/rules'
import { z } from 'zod'
import { BadInput } from '../../bad-input.ts'
import { exists, putInPlace } from '../../publishing/index.ts'
import { MANIFEST, type Manifest, readManifest, sha256Of } from './manifest.ts'

/** What stands beside the workbooks of a revision. */
const noteSchema = z.strictObject({
  period: z.string(),
  revision: z.int().min(1),
  reason: z.string().optional(),
})
export type RevisionNote = z.infer<typeof noteSchema>

export interface FoundRevision {
  readonly note: RevisionNote
  readonly manifest: Manifest
}

/** Puts a finished report in place as a revision, durably and in one step; throws where that revision exists. */
export async function publishRevision(
  periodFolder: string,
  finished: string,
  note: RevisionNote,
): Promise<void> {
  await writeFile(join(finished, NOTE), `${JSON.stringify(noteSchema.parse(note), null, 2)}\n`)
  await putInPlace(finished, revisionFolder(periodFolder, note.revision))
}

/**
 * The revision of a number as it stands in its folder, or undefined where there is none; throws `BadInput` for a
 * folder that has the name of one and is none.
 */
export async function findRevision(
  periodFolder: string,
  period: string,
  revision: number,
): Promise<FoundRevision | undefined> {
  const folder = revisionFolder(periodFolder, revision)
  if (!(await exists(folder))) return undefined
  try {
    const note = noteSchema.parse(JSON.parse(await readFile(join(folder, NOTE), 'utf8')))
    const manifest = await readManifest(folder)
    if (note.period === period && note.revision === revision) return { note, manifest }
  } catch {
    // Told below, as for a note of another revision.
  }
  throw new BadInput(
    text(
      `${folder} is geen revisie die werkplek heeft gepubliceerd; verplaats die map.`,
      `${folder} is no revision that werkplek published; move that folder away.`,
      `${folder} n'est pas une révision publiée par werkplek ; déplacez ce dossier.`,
    ),
  )
}

export type RevisionState = 'whole' | 'missing' | 'altered'

/** Whether a published revision is still what it was: its manifest, and every file that it names, and no other. */
export async function revisionState(
  periodFolder: string,
  revision: number,
  manifest: string,
): Promise<RevisionState> {
  const folder = revisionFolder(periodFolder, revision)
  if (!(await exists(folder))) return 'missing'
  try {
    const found = await readManifest(folder)
    if (found.sha256 !== manifest) return 'altered'
    const expected = new Set([MANIFEST, NOTE, ...found.outputs.map(({ name }) => name)])
    const names = await readdir(folder)
    if (names.length !== expected.size || names.some((name) => !expected.has(name))) return 'altered'
    for (const { name, sha256 } of found.outputs)
      if (sha256Of(await readFile(join(folder, name))) !== sha256) return 'altered'
    return 'whole'
  } catch {
    return 'altered'
  }
}

export const revisionFolder = (periodFolder: string, revision: number): string =>
  join(periodFolder, `revision-${revision}`)

const NOTE = 'revision.json'
