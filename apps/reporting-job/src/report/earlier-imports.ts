/** The totals of imports in the manifests of earlier reports: what shrank since then is refused. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import {
  type ImportTotals,
  importTotals,
  importTotalsSchema,
  type OpenDataFile,
  reachedDays,
  refuseShrunkImport,
} from '../open-data/index.ts'
import { MANIFEST } from './manifest-name.ts'

/** Of every count day that a file tells of. */
export const totalsOf = (files: readonly OpenDataFile[]): readonly ImportTotals[] =>
  files.flatMap((file) => reachedDays(file).map((day) => importTotals(file, day)))

/**
 * Compares each import with those of the reports in some folders, of the same or an earlier school year; a folder without
 * such totals says nothing. Throws a `BadInput` where one lost too much.
 */
export async function refuseShrunkImports(
  now: readonly ImportTotals[],
  folders: readonly string[],
): Promise<void> {
  for (const folder of folders) {
    const earlier = await importsIn(folder)
    for (const totals of now) {
      const before = earlier.find(
        ({ kind, countDay, schoolYear }) =>
          kind === totals.kind && countDay === totals.countDay && schoolYear <= totals.schoolYear,
      )
      if (before !== undefined) refuseShrunkImport(before, totals)
    }
  }
}

const manifestSchema = z.object({ imports: z.array(importTotalsSchema) })

async function importsIn(folder: string): Promise<readonly ImportTotals[]> {
  const content = await readFile(join(folder, MANIFEST), 'utf8').catch(() => undefined)
  if (content === undefined) return []
  // A report made before imports were written down has none.
  return manifestSchema.safeParse(jsonIn(content)).data?.imports ?? []
}

function jsonIn(content: string): unknown {
  try {
    return JSON.parse(content)
  } catch {
    return undefined
  }
}
