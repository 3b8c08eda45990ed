/** The manifest of a report as the service reads it: the digests of what went in and what came out. */
import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'

const digest = z.string().regex(/^[0-9a-f]{64}$/)

const line = z.array(z.object({ value: z.string(), label: z.string() }))

const schema = z.object({
  inputs: z.array(z.object({ file: z.string(), sha256: digest })),
  /** Digests of the figures published earlier with which it was compared. */
  earlier: z.array(z.object({ sha256: digest })).default([]),
  outputs: z.array(
    z.object({
      name: z.string().regex(/^[a-z0-9.-]+$/),
      bytes: z.int(),
      sha256: digest,
      /** The code of the partnership that it is for; of no one partnership where null. */
      for: z.string().nullable(),
      /** Whether it holds rows about persons. */
      personal: z.boolean(),
    }),
  ),
  /** The main figures in words, as on the covers. */
  partnerships: z.array(
    z.object({ code: z.string(), name: z.string(), figures: z.object({ nl: line, en: line, fr: line }) }),
  ),
})

export interface Manifest extends z.infer<typeof schema> {
  /** Digest of the manifest itself: two reports with one digest are byte for byte the same. */
  readonly sha256: string
}

export const MANIFEST = 'manifest.json'

/** Reads the manifest in a folder; throws where there is none that is ours. */
export async function readManifest(folder: string): Promise<Manifest> {
  const content = await readFile(join(folder, MANIFEST))
  return { ...schema.parse(JSON.parse(content.toString('utf8'))), sha256: sha256Of(content) }
}

export const sha256Of = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')
