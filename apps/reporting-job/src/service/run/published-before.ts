/** The published revisions that a new one is compared with, and that its readers have. */
import { ARCHIVE, EarlierRefused } from '../../archive/index.ts'
import { periodName, type ReportPeriod } from '../due/index.ts'
import { type Manifest, readManifest, revisionFolder } from '../revisions/index.ts'
import type { Settings } from '../settings/index.ts'
import { type Inputs, sameInputs } from './extracts-ready.ts'
import { periodFolder } from './folders.ts'
import { stateOf } from './run.ts'

interface Published {
  readonly period: string
  readonly folder: string
  readonly manifest: Manifest
  /** Digest of its figures; undefined where an older werkplek made it. */
  readonly figures: string | undefined
}

export interface PublishedBefore {
  /** The folders of all of them, in every school year. */
  readonly all: readonly string[]
  /**
   * Those with which the last revision was made, where it was made of the same extracts: with these it comes out byte for
   * byte the same, unless something else was changed.
   */
  readonly again?: readonly string[]
  /** Digest of the manifest of the last revision. */
  readonly last?: string
}

/** Throws `EarlierRefused` where one of them is gone or was altered. */
export async function publishedBefore(
  settings: Settings,
  period: ReportPeriod,
  inputs: Inputs,
): Promise<PublishedBefore> {
  const published = (await allPublished(settings)).filter(({ figures }) => figures !== undefined)
  const last = published.findLast((one) => one.period === periodName(period))?.manifest
  const all = published.map(({ folder }) => folder)
  if (last === undefined || !sameInputs(last.inputs, inputs)) return { all }
  const used = new Set<string | undefined>(last.earlier.map(({ sha256 }) => sha256))
  const again = published.filter(({ figures }) => used.has(figures)).map(({ folder }) => folder)
  return { all, again, last: last.sha256 }
}

async function allPublished(settings: Settings): Promise<readonly Published[]> {
  const found: Published[] = []
  for (const [name, { period, published }] of await stateOf(settings)) {
    for (const [index, { published: event }] of published.entries()) {
      const folder = revisionFolder(periodFolder(settings, period), index + 1)
      const manifest = await readManifest(folder).catch((error: unknown) => {
        throw new EarlierRefused('damaged', folder, error)
      })
      if (manifest.sha256 !== event.manifest) throw new EarlierRefused('damaged', folder)
      const figures = manifest.outputs.find((one) => one.name === ARCHIVE)?.sha256
      found.push({ period: name, folder, manifest, figures })
    }
  }
  return found
}
